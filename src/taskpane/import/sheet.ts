import { grouped, type PaneText } from "../../text";
import { proposalOf, type QuoteDocument, type QuoteLine } from "../../quotes";
import type { QuoteProposal, QuoteSheet, SheetLine } from "../../workbook";
import { differenceFromQuote, includedLines, lineState, type ReviewLine } from "./review";
import type { Review } from "./state";
import { worstCheck } from "./totals";

function quantityNote({ qty, unit, unitPrice }: QuoteLine, text: PaneText): string {
  if (qty === null) return "";
  const said = String(qty);
  return unitPrice === null
    ? text.sheet.quantityOnly(said, unit ?? "")
    : text.sheet.quantity(grouped(qty), unit ?? "", grouped(unitPrice));
}

const sheetsOf = ({ items, optional }: QuoteDocument): Set<string | null> =>
  new Set([...items, ...optional].map(({ sheet }) => sheet));

/** What a colleague wants to know of a line without the quote at hand. */
function noteOf(reviewed: ReviewLine, severalSheets: boolean, text: PaneText): string {
  const { line, optional } = reviewed;
  const { section, spec, sheet, page, kind, amountExTax, eligibleBase } = line;
  const parts = [
    lineState(reviewed) === "check" ? text.sheet.uncertain : null,
    reviewed.name === line.name ? null : text.sheet.nameBefore(line.name),
    reviewed.cost === eligibleBase ? null : text.sheet.costBefore(text.yen(eligibleBase)),
    kind === "discount" ? text.sheet.discountSpread : quantityNote(line, text),
    section,
    spec,
    kind === "item" && amountExTax !== eligibleBase ? text.lines.allocated(eligibleBase - amountExTax) : null,
    optional ? text.sheet.outsideTotal : null,
    severalSheets && sheet !== null ? text.sheet.onSheet(sheet) : null,
    page === null ? null : text.sheet.onPage(page),
  ];
  return parts.filter((part) => part !== null && part !== "").join(" / ");
}

/** A discount is spread over the other lines already: it is written with 0 yen, so that the original amounts add up. */
function sheetLine(reviewed: ReviewLine, severalSheets: boolean, text: PaneText): SheetLine {
  const { line, category, name, cost, months } = reviewed;
  return {
    row: line.row,
    name,
    category: category === "UNKNOWN" || category === "DISCOUNT" ? "NG" : category,
    cost,
    months,
    original: line.amount,
    note: noteOf(reviewed, severalSheets, text),
  };
}

/** The check of what was read, and by how much what is written differs from it. */
function reconciliationOf({ document, lines }: Review, text: PaneText): string {
  const difference = differenceFromQuote(lines);
  const read = readingOf(document, text);
  return difference === 0 ? read : read + text.sheet.writtenDiffers(text.signed(difference));
}

function readingOf({ reconciliation }: QuoteDocument, text: PaneText): string {
  if (reconciliation.reconciled) return text.reconciliation.sheetAgrees;
  const worst = worstCheck(reconciliation);
  return worst === null
    ? text.reconciliation.sheetMissing
    : text.reconciliation.sheetDiffers(text.totals[worst.total], worst.difference);
}

/** What the workbook keeps of the suggestions: one name is reason enough. */
function proposedIn(included: readonly ReviewLine[]): QuoteProposal {
  const { processes, functions } = proposalOf(
    included.map(({ name, category, line: { purpose } }) => ({ name, category, purpose })),
  );
  const shortened = <What>({
    what,
    names: [name = ""],
  }: {
    readonly what: What;
    readonly names: readonly string[];
  }) => ({
    what,
    name,
  });
  return { processes: processes.map(shortened), functions: functions.map(shortened) };
}

/** What the workbook is to hold of a reviewed quote; null while no line is included. */
export function quoteSheetOf(review: Review, text: PaneText): QuoteSheet | null {
  const { source, position, document, lines } = review;
  const severalSheets = sheetsOf(document).size > 1;
  const included = includedLines(lines);
  const [first, ...rest] = included.map((line) => sheetLine(line, severalSheets, text));
  if (first === undefined) return null;
  const { vendor, registrationNumber, number, subject, issueDate, validUntil, customer, taxMode } = document;
  const { sha256, file } = source;
  return {
    ...{ sha256, file, position, vendor, registrationNumber, number, subject, issueDate, validUntil, customer },
    tax: text.quote.taxModes[taxMode],
    reconciliation: reconciliationOf(review, text),
    lines: [first, ...rest],
    proposal: proposedIn(included),
  };
}
