import { inOneLanguage, type EstimateText, type Language } from "../../text";
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

type EstimateFrame = (typeof estimateFrames)[number];

/** The arguments that a function takes for one frame in one year: each names its year and the count of its frame. */
function question(
  { head, years }: CaseLayout,
  { kind, reference }: CaseCells,
  frame: EstimateFrame,
  year: number,
): string {
  const count = at(frame === "INVOICE" ? head.functions : head.processes);
  const about = kind === "lines" ? [reference, `"${frame}"`] : [`"${frame}"`, at(head.cost)];
  return [...about, at(head.size), count, at(inYear(years, year)), at(head.minimumWage)].join(",");
}

/** Frame × year. */
export const amountFormulas = (place: CaseLayout, cells: CaseCells): string[][] =>
  estimateFrames.map((frame) =>
    Array.from(
      { length: place.years.columns },
      (_, year) => `=ITSUBSIDY.${cells.kind === "lines" ? "QUOTE" : "AMOUNT"}(${question(place, cells, frame, year)})`,
    ),
  );

/** Why a frame is not open to a case in a year: which one it is, and the reasons in one language. */
export function reasonFormulas(
  place: CaseLayout,
  cells: CaseCells,
  { frames }: Pick<EstimateLayout, "frames">,
  language: Language,
): string[][] {
  const { head, years, amounts } = place;
  return Array.from({ length: years.columns }, (_, year) =>
    estimateFrames.map((frame, row) => {
      const asked = question(place, cells, frame, year);
      const table = `ITSUBSIDY.QUOTETABLE(${asked})`;
      const said = cells.kind === "lines" ? `INDEX(${table},ROWS(${table}),6)` : `ITSUBSIDY.CHECK(${asked})`;
      const isOpen = `IFERROR(${at(inYear(amounts, year, row))},0)>0`;
      const name = [head.name, inYear(years, year), area(frames.row + row, frames.column)].map(at).join('&" "&');
      return [`=IF(${isOpen},"",${name})`, `=IF(${isOpen},"",${inOneLanguage(said, language)})`];
    }),
  ).flat();
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
