import { paneText, type Language } from "../../text";
import { outcomeOf, WorkbookError } from "../office/failures";
import { hasExcelApi } from "../office/host";
import { quotesOf, type QuoteSource } from "../quote/importedQuotes";
import type { WrittenAreas } from "../sheets/changes";
import { sheetNameOf } from "../sheets/names";
import { writeSheet, type WrittenSheet } from "../sheets/writeSheet";
import type { Outcome, Patience } from "../types";
import { decorateProposal, fillProposal } from "./fillProposal";
import { proposalLayout, type ProposalLayout } from "./layout";
import type { ProposalPlan } from "./plan";

export interface ProposalOptions extends Patience {
  readonly language: Language;
  /** ISO date that stands on the page. */
  readonly today: string;
}

function areasOf(layout: ProposalLayout): WrittenAreas {
  const { customer, date, conditions, page, shown, chart, tableRoom, ...kept } = layout;
  return {
    kept: Object.values(kept),
    inputs: [customer, date, conditions],
    spills: [{ anchor: layout.table, room: tableRoom }],
  };
}

/** Categories that cost something: what the chart shows. */
const categoriesOf = ({ lines }: QuoteSource): number =>
  new Set(lines.flatMap(({ category, cost }) => (category === "" || !cost ? [] : [category]))).size;

async function write(
  { tableName, conditions }: ProposalPlan,
  { language, today, ...patience }: ProposalOptions,
): Promise<WrittenSheet> {
  if (!hasExcelApi("1.7")) throw new WorkbookError("api-missing");
  const [quote] = (await quotesOf([tableName], patience)) ?? [];
  if (quote === undefined) throw new WorkbookError("sheet-missing");
  const layout = proposalLayout(Math.max(1, categoriesOf(quote)));
  const filling = { quote, conditions, layout, language, today };
  return writeSheet(
    {
      kind: "proposal",
      name: sheetNameOf(paneText(language).proposal.page.prefix, quote.record),
      fill: (sheet) => {
        fillProposal(sheet, filling);
      },
      decorate: (sheet) => {
        decorateProposal(sheet, filling);
      },
      areas: areasOf(layout),
      texts: [],
      answer: { ...layout.amount, columns: 1 },
    },
    patience,
  );
}

/**
 * Makes the page for the client from an imported quote, on a sheet of its own: costs by category, subsidy, self-pay,
 * chart, conditions, documented dates, sources. Every figure is a formula over the quote's sheet; the conditions stand
 * beside the page, where they can be changed and are not printed.
 *
 * Fails with `sheet-missing` where the quote is no longer in the workbook or its columns were moved.
 */
export const writeProposal = (plan: ProposalPlan, options: ProposalOptions): Promise<Outcome<WrittenSheet>> =>
  outcomeOf(() => write(plan, options));
