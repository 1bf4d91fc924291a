import { paneText, type Language } from "../../text";
import { outcomeOf, WorkbookError } from "../office/failures";
import { hasExcelApi } from "../office/host";
import type { ListedQuote } from "../quote/importedQuotes";
import type { WrittenAreas } from "../sheets/changes";
import { sheetNameOf } from "../sheets/names";
import { writeSheet, type WrittenSheet } from "../sheets/writeSheet";
import type { Outcome, Patience } from "../types";
import { decorateProposal, fillProposal, type ProposalFilling } from "./fillProposal";
import { proposalLayout } from "./layout";

export interface ProposalOptions extends Patience {
  readonly language: Language;
  /** ISO date that stands on the page. */
  readonly today: string;
}

function areasOf(categoriesUsed: number): WrittenAreas {
  const { page, ...parts } = proposalLayout(categoriesUsed);
  const { customer, date, shown, chart, remarks, ...kept } = parts;
  return { kept: [...Object.values(kept), remarks], inputs: [customer, date], spills: [] };
}

async function write(quote: ListedQuote, { language, today, ...patience }: ProposalOptions): Promise<WrittenSheet> {
  if (!hasExcelApi("1.7")) throw new WorkbookError("api-missing");
  const { record, sheetName, categoriesUsed } = quote;
  const filling: ProposalFilling = {
    source: { sheetName, lines: record.lines },
    categoriesUsed,
    language,
    today,
  };
  return writeSheet(
    {
      kind: "proposal",
      name: sheetNameOf(paneText(language).proposal.page.prefix, record),
      fill: (sheet) => {
        fillProposal(sheet, filling);
      },
      decorate: (sheet) => {
        decorateProposal(sheet, filling);
      },
      areas: areasOf(categoriesUsed),
      texts: [],
      answer: proposalLayout(categoriesUsed).amount,
    },
    patience,
  );
}

/**
 * Makes the page for the client from an imported quote, on a sheet of its own: costs by category, subsidy, self-pay,
 * chart, conditions, documented dates, sources. Every figure is a formula over the quote's sheet.
 */
export const writeProposal = (quote: ListedQuote, options: ProposalOptions): Promise<Outcome<WrittenSheet>> =>
  outcomeOf(() => write(quote, options));
