import { assessQuote, categoryNamed, type CostLine, type QuoteOutcome, type QuoteQuestion } from "../engine";
import {
  ArgumentError,
  isBlank,
  readCategory,
  readCount,
  readFlag,
  readFrame,
  readMatrix,
  readNumber,
  readScalar,
  readSize,
  readYear,
  readYen,
} from "./arguments";
import { numberOfText } from "./numberText";

/** A heading stands above the lines: words where the categories and the amounts are. */
const isHeading = ([category, amount]: readonly unknown[]): boolean =>
  isWord(category) && isWord(amount) && categoryNamed(category) === null && numberOfText(amount) === null;

const isWord = (cell: unknown): cell is string => typeof cell === "string" && cell.trim() !== "";

function readLine(row: readonly unknown[], number: number): CostLine {
  const place = `lines[${String(number)}]`;
  const [category, amount, months] = row;
  return {
    category: readCategory(place, category),
    amount: readYen(place, amount),
    months: isBlank(readScalar(place, months)) ? null : readNumber(place, months, "months"),
  };
}

/** Category, tax-exclusive amount and contract months; empty rows and a heading are passed over. */
export function readLines(lines: unknown): readonly CostLine[] {
  const rows = readMatrix(lines);
  const width = rows?.[0]?.length ?? 0;
  if (rows === null || width < 2 || width > 3)
    throw new ArgumentError("lines", `${String(rows?.length ?? 0)}×${String(width)}`, "lines");
  const read: CostLine[] = [];
  rows.forEach((row, index) => {
    if (row.every(isBlank) || (index === 0 && isHeading(row))) return;
    read.push(readLine(row, index + 1));
  });
  return read;
}

/** Reads the arguments of QUOTE and QUOTETABLE. */
export function readQuoteQuestion(
  lines: unknown,
  frame: unknown,
  isSmall: unknown,
  processes: unknown,
  year: unknown,
  minWage: unknown,
): { readonly question: QuoteQuestion; readonly lines: readonly CostLine[] } {
  const programme = readYear("year", year);
  const question = {
    ...readFrame("frame", frame, programme),
    programme,
    size: readSize("isSmall", isSmall),
    count: readCount("processes", processes),
    minimumWage: readFlag("minWage", minWage),
    limits: programme.costs.limitsOptionsAndServices,
  };
  return { question, lines: readLines(lines) };
}

/** Reads the arguments of QUOTE and QUOTETABLE and answers them. */
export function readQuote(...given: Parameters<typeof readQuoteQuestion>): QuoteOutcome {
  const { question, lines } = readQuoteQuestion(...given);
  return assessQuote(question, lines);
}
