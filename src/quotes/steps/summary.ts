import { isIncluded } from "./draft";
import type { Block } from "./block";
import type { SheetReading } from "./sheet";

const sumOf = ({ lines }: SheetReading): number => lines.filter(isIncluded).reduce((all, line) => all + line.amount, 0);

const isBare = ({ number, customer }: Block): boolean => number === null && customer === null;

const isCopy = (a: SheetReading, b: SheetReading): boolean =>
  a.block.number !== null &&
  a.block.number === b.block.number &&
  a.lines.length === b.lines.length &&
  a.lines.every(({ name, amount }, at) => b.lines[at]?.name === name && b.lines[at].amount === amount);

/** A detail sheet names no quote of its own: nothing, the number of the cover, or the customer of a cover with a number. */
const belongsTo = (block: Block, cover: Block): boolean =>
  isBare(block) ||
  (cover.number !== null &&
    (block.number === null ? block.customer === cover.customer : block.number === cover.number));

/** The detail sheet's own findings, completed from the cover. */
function complete(block: Block, cover: Block): Block {
  const { kind, headlines } = cover;
  return {
    kind: block.kind === "unknown" ? kind : block.kind,
    number: block.number ?? cover.number,
    issueDate: block.issueDate ?? cover.issueDate,
    validUntil: block.validUntil ?? cover.validUntil,
    customer: block.customer ?? cover.customer,
    vendor: block.vendor ?? cover.vendor,
    registrationNumber: block.registrationNumber ?? cover.registrationNumber,
    subject: block.subject ?? cover.subject,
    headlines: [...block.headlines, ...headlines],
  };
}

/** Several detail sheets under one cover are one quote. */
const combine = (sheets: readonly SheetReading[], cover: SheetReading): readonly SheetReading[] => {
  const [first, ...rest] = sheets;
  if (!first) return [];
  return [
    {
      ...first,
      // Rows of several sheets share their numbers: they are no list of records.
      headers: rest.length === 0 ? first.headers : [],
      block: complete(first.block, cover.block),
      lines: sheets.flatMap(({ lines }) => lines),
      totals: rest.length === 0 && first.totals.length > 0 ? first.totals : cover.totals,
      leftOut: [...sheets, cover].flatMap(({ leftOut }) => leftOut),
      unvalued: sheets.some(({ unvalued }) => unvalued),
    },
  ];
};

export interface Summarized {
  readonly priced: readonly SheetReading[];
  readonly isSummarized: boolean;
}

/**
 * A cover, or a sheet that sums up the others, is not counted beside them: where one sheet's lines give the sum of the
 * others', the sheets with the details are the quote and the cover supplies its number, customer and totals.
 */
export function mergeSummaries(sheets: readonly SheetReading[], priced: readonly SheetReading[]): Summarized {
  const details = (cover: SheetReading): readonly SheetReading[] =>
    priced.filter((sheet) => sheet !== cover && belongsTo(sheet.block, cover.block));
  const isSummary = (cover: SheetReading): boolean => {
    const others = details(cover);
    return (
      others.length > 0 &&
      !others.some((other) => isCopy(cover, other)) &&
      sumOf(cover) === others.reduce((all, sheet) => all + sumOf(sheet), 0)
    );
  };
  const [summary] = priced.filter(isSummary).sort((a, b) => a.lines.length - b.lines.length);
  if (summary) {
    const merged = new Set([summary, ...details(summary)]);
    const others = priced.filter((sheet) => !merged.has(sheet));
    return { priced: [...combine(details(summary), summary), ...others], isSummarized: true };
  }
  const cover = sheets.find(({ block, headers }) => !isBare(block) && block.kind !== "request" && headers.length === 0);
  if (cover && priced.every(({ block }) => belongsTo(block, cover.block)))
    return { priced: combine(priced, cover), isSummarized: false };
  return { priced, isSummarized: false };
}
