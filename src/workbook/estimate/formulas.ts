import type { EstimateText } from "../../text";
import { addressOf, area, type Area } from "../cells/area";
import { estimateFrames, inYear, type CaseLayout, type EstimateLayout } from "./layout";
import type { CaseCells } from "./cases";

const at = (cell: Area): string => addressOf(cell, true);

/** The cost of a case: the sum of its lines, or the cell. */
export function costFormula({ kind, reference }: CaseCells, lines: Area | null): string {
  if (kind === "cost") return `=${reference}`;
  const amounts = lines === null ? `INDEX(${reference},0,2)` : at({ ...lines, column: lines.column + 1, columns: 1 });
  return `=SUM(${amounts})`;
}

/** Frame × year: each cell names its year and the count that its frame uses. */
export function amountFormulas({ head, years }: CaseLayout, { kind, reference }: CaseCells): string[][] {
  return estimateFrames.map((frame) =>
    Array.from({ length: years.columns }, (_, year) => {
      const count = at(frame === "INVOICE" ? head.functions : head.processes);
      const others = [at(head.size), count, at(inYear(years, year)), at(head.minimumWage)];
      return kind === "lines"
        ? `=ITSUBSIDY.QUOTE(${[reference, `"${frame}"`, ...others].join(",")})`
        : `=ITSUBSIDY.AMOUNT(${[`"${frame}"`, at(head.cost), ...others].join(",")})`;
    }),
  );
}

/** Best frame with ★, its subsidy, the own share; a row each, a column per year. */
export function resultFormulas(
  { head, amounts, results }: CaseLayout,
  { frames }: EstimateLayout,
  text: EstimateText,
): string[][] {
  const years = Array.from({ length: amounts.columns }, (_, year) => year);
  const column = (year: number): string => at({ ...amounts, column: amounts.column + year, columns: 1 });
  return [
    years.map((year) => {
      const best = `MAX(${column(year)})`;
      const name = `"★ "&INDEX(${at(frames)},MATCH(${best},${column(year)},0))`;
      return `=IFERROR(IF(${best}>0,${name},"${text.sheet.noFrame}"),"${text.sheet.incomplete}")`;
    }),
    years.map((year) => `=MAX(${column(year)})`),
    years.map((year) => `=${at(head.cost)}-${at(inYear(results, year, 1))}`),
  ];
}

/** A row per case and year: label, subsidy, own share. */
export const summaryFormulas = (cases: readonly CaseLayout[]): string[][] =>
  cases.flatMap(({ head, years, results }) =>
    Array.from({ length: years.columns }, (_, year) => [
      `=${at(head.name)}&" "&${at(inYear(years, year))}`,
      `=${at(inYear(results, year, 1))}`,
      `=${at(inYear(results, year, 2))}`,
    ]),
  );

/** The answer of the first case in one line. */
export function answerFormula([first]: readonly CaseLayout[], text: EstimateText): string {
  if (first === undefined) return "";
  const { row, column } = first.results;
  const [best, amount, own] = [0, 1, 2].map((down) => at(area(row + down, column)));
  return text.sheet.answer({ name: at(first.head.name), best: best ?? "", amount: amount ?? "", own: own ?? "" });
}

/** A document a row: year, title and publisher in one cell, which runs on over the empty cells beside it. */
export const sourceFormulas = ({ sources }: EstimateLayout): string[][] =>
  Array.from({ length: sources.rows }, (_, row) => {
    const [title, publisher, year] = [2, 3, 4].map(
      (column) => `INDEX(ITSUBSIDY.SOURCES(),${String(row + 2)},${String(column)})`,
    );
    return [`=${year ?? ""}&"　"&${title ?? ""}&"　"&${publisher ?? ""}`];
  });
