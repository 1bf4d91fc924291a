import { newest } from "../../rules";
import { inOneLanguage, paneText, remarkText, type EstimateText, type Language } from "../../text";
import { addressOf, area, type Area } from "../cells/area";
import {
  groupResultRows,
  inYear,
  type CaseLayout,
  type EstimateFrame,
  type EstimateLayout,
  type GroupLayout,
} from "./layout";
import type { CaseCells } from "./cases";

const at = (cell: Area): string => addressOf(cell, true);

const leastMembers = newest.frames.GROUP.members.value;

/** The cost of a case: the sum of its lines, or the cell. */
export function costFormula({ kind, reference }: CaseCells, lines: Area | null): string {
  if (kind === "cost") return `=${reference}`;
  const amounts = lines === null ? `INDEX(${reference},0,2)` : at({ ...lines, column: lines.column + 1, columns: 1 });
  return `=SUM(${amounts})`;
}

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

const subsidyOf = (place: CaseLayout, cells: CaseCells, frame: EstimateFrame, year: number): string =>
  `ITSUBSIDY.${cells.kind === "lines" ? "QUOTE" : "AMOUNT"}(${question(place, cells, frame, year)})`;

/** Column `column` of the total of a quote by category. */
function totalOf(asked: string, column: number): string {
  const table = `ITSUBSIDY.QUOTETABLE(${asked})`;
  return `INDEX(${table},ROWS(${table}),${String(column)})`;
}

/** 電子取引類型: the share of the accounts counts once their total is given. The fee is the eligible one, whole yen. */
function ediSubsidy(place: CaseLayout, cells: CaseCells, year: number): string {
  const whole = subsidyOf(place, cells, "EDI", year);
  const { accounts, head, years } = place;
  if (accounts === null) return whole;
  const fee = cells.kind === "lines" ? totalOf(question(place, cells, "EDI", year), 3) : at(head.cost);
  const { smeAccounts, allAccounts } = accounts;
  const asked = [fee, ...[head.size, smeAccounts, allAccounts, inYear(years, year)].map(at)].join(",");
  return `IF(${at(allAccounts)}="",${whole},ITSUBSIDY.EDI(${asked}))`;
}

/** Frame × year. */
export const amountFormulas = (
  place: CaseLayout,
  cells: CaseCells,
  { compared }: Pick<EstimateLayout, "compared">,
): string[][] =>
  compared.map((frame) =>
    Array.from(
      { length: place.years.columns },
      (_, year) => `=${frame === "EDI" ? ediSubsidy(place, cells, year) : subsidyOf(place, cells, frame, year)}`,
    ),
  );

/**
 * What the whole group pays, what its members get in インボイス枠, the subsidy of the group, its own share; a row each, a
 * column per year. The first two hold where every member introduces the same, and are there to be replaced.
 */
export function groupFormulas(place: CaseLayout, cells: CaseCells, group: GroupLayout): string[][] {
  const { head, years } = place;
  const { members, analysis, administration, results } = group;
  const each = Array.from({ length: years.columns }, (_, year) => year);
  const row = (name: (typeof groupResultRows)[number], year: number): string =>
    at(inYear(results, year, groupResultRows.indexOf(name)));
  const asked = (year: number): string =>
    [row("groupBase", year), ...[analysis, members, administration, inYear(years, year)].map(at)].join(",");
  return [
    each.map(() => `=${at(head.cost)}*${at(members)}+${at(analysis)}+${at(administration)}`),
    each.map((year) => `=${subsidyOf(place, cells, "INVOICE", year)}*${at(members)}`),
    each.map((year) => `=ITSUBSIDY.GROUP(${asked(year)})`),
    each.map((year) => `=${row("groupCost", year)}-${row("groupAmount", year)}`),
  ];
}

/** Which case, year and frame, in words. */
const named = ({ head, years }: CaseLayout, year: number, frame: string): string =>
  [at(head.name), at(inYear(years, year)), frame].join('&" "&');

/** Why an amount is not there: two cells, empty where it is. */
function reasonRow(amount: string, name: string, said: string): string[] {
  const isOpen = `IFERROR(${amount},0)>0`;
  return [`=IF(${isOpen},"",${name})`, `=IF(${isOpen},"",${said})`];
}

function whyNot(place: CaseLayout, cells: CaseCells, frame: EstimateFrame, year: number, language: Language): string {
  const asked = question(place, cells, frame, year);
  const said = inOneLanguage(cells.kind === "lines" ? totalOf(asked, 6) : `ITSUBSIDY.CHECK(${asked})`, language);
  if (frame !== "EDI" || place.accounts === null) return said;
  const { smeAccounts, allAccounts } = place.accounts;
  const none = remarkText({ code: "no-sme-accounts", params: {}, source: null })[language];
  return `IF(AND(${at(allAccounts)}<>"",${at(smeAccounts)}=0),"${none}",${said})`;
}

/** Why a frame is not open to a case in a year: which one it is, and the reasons in one language. */
export function reasonFormulas(
  place: CaseLayout,
  cells: CaseCells,
  { frames, compared }: Pick<EstimateLayout, "frames" | "compared">,
  language: Language,
): string[][] {
  const { years, amounts, group } = place;
  const { sheet } = paneText(language).estimate;
  return Array.from({ length: years.columns }, (_, year) => [
    ...compared.map((frame, row) =>
      reasonRow(
        at(inYear(amounts, year, row)),
        named(place, year, at(area(frames.row + row, frames.column))),
        whyNot(place, cells, frame, year, language),
      ),
    ),
    ...(group === null
      ? []
      : [
          reasonRow(
            at(inYear(group.results, year, groupResultRows.indexOf("groupAmount"))),
            named(place, year, `"${newest.names.GROUP.name[language]}"`),
            `IF(${at(group.members)}<${String(leastMembers)},"${sheet.tooFewMembers(leastMembers)}","${sheet.incomplete}")`,
          ),
        ]),
  ]).flat();
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
