import { isIncluded } from "./draft";
import type { Block } from "./block";
import type { SheetReading } from "./sheet";

const sumOf = ({ lines }: SheetReading): number => lines.filter(isIncluded).reduce((all, line) => all + line.amount, 0);

const isBare = ({ number, customer }: Block): boolean => number === null && customer === null;

const isCopy = (a: SheetReading, b: SheetReading): boolean =>
  a.block.number !== null &&
  a.lines.length === b.lines.length &&
  a.lines.every(({ name, amount }, at) => b.lines[at]?.name === name && b.lines[at].amount === amount);

/** A detail sheet names no quote of its own: nothing, or the cover's number again. */
const belongsTo = (block: Block, cover: Block): boolean =>
  isBare(block) || (block.number !== null && block.number === cover.number);

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
      block: complete(first.block, cover.block),
      lines: sheets.flatMap(({ lines }) => lines),
      totals: rest.length === 0 ? first.totals : cover.totals,
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
  const summary = priced.find((cover) => {
    const others = details(cover);
    return (
      others.length > 0 &&
      others.length === priced.length - 1 &&
      !others.some((other) => isCopy(cover, other)) &&
      sumOf(cover) === others.reduce((all, sheet) => all + sumOf(sheet), 0)
    );
  });
  if (summary) return { priced: combine(details(summary), summary), isSummarized: true };
  const cover = sheets.find((sheet) => !priced.includes(sheet) && !isBare(sheet.block) && sheet.headers.length === 0);
  if (cover && priced.length > 0 && priced.every(({ block }) => belongsTo(block, cover.block)))
    return { priced: combine(priced, cover), isSummarized: false };
  return { priced, isSummarized: false };
}
