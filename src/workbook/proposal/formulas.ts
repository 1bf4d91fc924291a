import { categories, newest, programmes, type FrameCode, type Localized } from "../../rules";
import { headers, inOneLanguage, paneText, type Language } from "../../text";
import { addressOf, area, areaAt, type Area } from "../cells/area";
import type { CellValue } from "../cells/put";
import {
  conditionCell as quoteCondition,
  conditionNames,
  countFormula,
  layoutOf,
  type ConditionName,
} from "../quote/layout";
import type { QuoteSource } from "../quote/importedQuotes";
import { conditionCell, deadlineRows, sourceRows, type ProposalLayout } from "./layout";
import type { ProposalConditions } from "./plan";

/** 'A sheet''s name'!$B$3 */
export const onSheet = (sheetName: string, target: Area): string =>
  `'${sheetName.replaceAll("'", "''")}'!${addressOf(target, true)}`;

const fixed = (target: Area): string => addressOf(target, true);
/** One cell of a room, counted from 0. */
const cellIn = (room: Area, down: number, along: number): string => fixed(area(room.row + down, room.column + along));

type Fact = "vendor" | "customer" | "title";

/** A cell of the header of the quote's sheet. */
export function factOf({ record, sheetName }: QuoteSource, name: Fact): string {
  const { title, facts } = layoutOf(record.lines);
  const place = { title, vendor: { ...facts, rows: 1 }, customer: { ...facts, row: facts.row + 5, rows: 1 } };
  return onSheet(sheetName, place[name]);
}

const isEmpty = (conditions: ProposalConditions): boolean => Object.keys(conditions).length === 0;

const frameName = (frame: FrameCode, year: number): string =>
  (programmes.find((programme) => programme.year === year) ?? newest).names[frame].name.ja;

/**
 * The conditions of the page, top to bottom: what was set for it, otherwise the cell on the quote's sheet. A frame that
 * was not set is the quote's own while everything else is, too, and the best one for these conditions otherwise.
 */
export function conditionFormulas(
  quote: QuoteSource,
  conditions: ProposalConditions,
  layout: ProposalLayout,
  language: Language,
): Readonly<Record<ConditionName, CellValue>> {
  const { sizes, yes, no } = paneText(language).sheet.conditions;
  const theirs = (name: ConditionName): string =>
    onSheet(quote.sheetName, quoteCondition(layoutOf(quote.record.lines), name));
  const own = (name: ConditionName): string => fixed(conditionCell(layout, name));
  const { size, minimumWage, year, frame } = conditions;
  const lines = linesOf(quote);
  const best = (["size", "processes", "functions", "year", "minimumWage"] as const).map(own).join(",");
  return {
    year: year ?? `=IF(${theirs("year")}="",${String(newest.year)},${theirs("year")})`,
    frame:
      frame !== undefined
        ? frameName(frame, year ?? newest.year)
        : isEmpty(conditions)
          ? `=${theirs("frame")}&""`
          : `=INDEX(ITSUBSIDY.BEST(${lines},${best}),2,2)`,
    size: size === undefined ? `=${theirs("size")}` : sizes[size],
    processes: conditions.processes ?? `=${theirs("processes")}`,
    functions: conditions.functions ?? `=${theirs("functions")}`,
    minimumWage: minimumWage === undefined ? `=${theirs("minimumWage")}` : minimumWage ? yes : no,
    count: countFormula(own("frame"), own("functions"), own("processes")),
  };
}

const linesOf = ({ sheetName, address }: QuoteSource): string => onSheet(sheetName, areaAt(address));

/** What stands beside the page: the answers of the functions, from which the page takes its cells. */
export function answerFormulas(quote: QuoteSource, layout: ProposalLayout): Readonly<Record<AnswerName, string>> {
  const own = (name: ConditionName): string => fixed(conditionCell(layout, name));
  const question = [linesOf(quote), ...(["frame", "size", "count", "year", "minimumWage"] as const).map(own)];
  return {
    table: `=ITSUBSIDY.QUOTETABLE(${question.join(",")})`,
    amount: `=ITSUBSIDY.QUOTE(${question.join(",")})`,
  };
}

type AnswerName = "table" | "amount";

/** A word of the page's own language for one of the other. */
function named(cell: string, names: readonly Localized[], language: Language): string {
  const other = language === "ja" ? "en" : "ja";
  return names.reduceRight(
    (others, name) => `IF(${cell}="${name[other]}","${name[language]}",${others})`,
    `${cell}&""`,
  );
}

const frameNames: readonly Localized[] = [
  ...new Map(
    programmes.flatMap(({ names }) => Object.values(names).map(({ name }) => [name.ja, name] as const)),
  ).values(),
];

const categoryNames: readonly Localized[] = categories.map(({ name }) => name);

const japanese = paneText("ja").sheet.conditions;
const english = paneText("en").sheet.conditions;
const sizeNames: readonly Localized[] = (["small", "medium", "large"] as const).map((size) => ({
  ja: japanese.sizes[size],
  en: english.sizes[size],
}));
const flagNames: readonly Localized[] = (["yes", "no"] as const).map((flag) => ({
  ja: japanese[flag],
  en: english[flag],
}));

export const frameFormula = (layout: ProposalLayout, language: Language): string =>
  named(fixed(conditionCell(layout, "frame")), frameNames, language);

/** The number that a row of the table has on the page; empty where a category costs nothing. Rows count from 0. */
export function orderFormula({ tableRoom, order }: ProposalLayout, row: number): string {
  const [name, cost] = [0, 1].map((along) => cellIn(tableRoom, row + 1, along));
  const isShown = `OR(${name ?? ""}="${headers.total}",N(${cost ?? ""})<>0)`;
  const above = row === 0 ? "1" : `MAX(${fixed({ ...order, rows: row })})+1`;
  return `=IF(${name ?? ""}="","",IF(${isShown},${above},""))`;
}

/** Which row of the table stands in a row of the page; empty below the last. Rows count from 0. */
export const placeFormula = ({ order }: ProposalLayout, row: number): string =>
  `=IFERROR(MATCH(${String(row + 1)},${fixed(order)},0),"")`;

/** A cell of the table by category, by the row of the page. Rows and columns count from 0. */
function shownCell({ tableRoom, places }: ProposalLayout, row: number, along: number): string {
  const body = { ...tableRoom, row: tableRoom.row + 1, rows: tableRoom.rows - 1, column: tableRoom.column + along };
  return `INDEX(${fixed({ ...body, columns: 1 })},${cellIn(places, row, 0)})`;
}

/** A cell of the page's table; empty below its last row. Rows and columns count from 0. */
export function detailFormula(layout: ProposalLayout, row: number, column: number, language: Language): string {
  const at = (along: number): string => shownCell(layout, row, along);
  const total = `"${headers.total}"`;
  const name = language === "ja" ? at(0) : named(at(0), categoryNames, language);
  const shown = [
    `IF(${at(0)}=${total},"${paneText(language).proposal.page.total}",${name})`,
    ...[at(1), at(2), at(3), at(4)],
    `${at(1)}-${at(4)}`,
  ];
  return `=IF(${cellIn(layout.places, row, 0)}="","",${shown[column] ?? ""})`;
}

/** Column `along` of the total, wherever it stands. */
const totalCell = ({ tableRoom }: ProposalLayout, along: number): string => {
  const names = fixed({ ...tableRoom, columns: 1 });
  return `INDEX(${fixed(tableRoom)},MATCH("${headers.total}",${names},0),${String(along + 1)})`;
};

export const costFormula = (layout: ProposalLayout): string => `=${totalCell(layout, 1)}`;

const joined = (parts: readonly string[]): string => `=${parts.join("&")}`;

/** The conditions of the grant, then what is to be known of single categories, each on a line of its own. */
export function remarksFormula(layout: ProposalLayout, language: Language): string {
  const { page } = paneText(language).proposal;
  const rows = Array.from({ length: layout.details.rows }, (_, row) => {
    const name = cellIn(layout.details, row, 0);
    const note = shownCell(layout, row, 5);
    const said = `CHAR(10)&${name}&"${page.colon}"&${inOneLanguage(note, language)}`;
    return `IF(OR(${name}="",${name}="${page.total}"),"",IF(${note}="","",${said}))`;
  });
  return joined([inOneLanguage(totalCell(layout, 5), language), ...rows]);
}

/** What is documented of the dates, a line each; a sentence where nothing is. */
export function scheduleFormula(layout: ProposalLayout, language: Language): string {
  const { page } = paneText(language).proposal;
  const asked = (["year", "frame"] as const).map((name) => fixed(conditionCell(layout, name))).join(",");
  const cell = (row: number, column: number): string =>
    `INDEX(ITSUBSIDY.DEADLINES(${asked}),${String(row + 2)},${String(column)})`;
  const rows = Array.from({ length: deadlineRows }, (_, row) => {
    const isOpening = `${cell(row, 2)}="${headers.applicationsSince}"`;
    const label = `IF(${isOpening},"${page.applicationsSince}",${page.round(cell(row, 3))})`;
    const date = `TEXT(${cell(row, 4)},"yyyy/m/d")`;
    return `IFERROR(IF(ISNUMBER(${cell(row, 4)}),${row === 0 ? "" : "CHAR(10)&"}${label}&"${page.colon}"&${date},""),"")`;
  });
  return `=IFERROR(IF(ISNUMBER(${cell(0, 4)}),${rows.join("&")},"${page.noSchedule}"),"${page.noSchedule}")`;
}

/** Title and publisher of each document, a line each. */
export function sourcesFormula(layout: ProposalLayout): string {
  const year = fixed(conditionCell(layout, "year"));
  const lines = Array.from({ length: sourceRows }, (_, row) => {
    const [title, publisher] = [2, 3].map(
      (column) => `INDEX(ITSUBSIDY.SOURCES(${year}),${String(row + 2)},${String(column)})`,
    );
    return `IFERROR(${row === 0 ? "" : "CHAR(10)&"}${title ?? ""}&"　"&${publisher ?? ""},"")`;
  });
  return joined(lines);
}

/** A sentence for the years whose documents may still change. */
export function provisionalFormula(layout: ProposalLayout, language: Language): string {
  const years = programmes.filter(({ provisional }) => provisional !== undefined).map(({ year }) => year);
  const year = fixed(conditionCell(layout, "year"));
  const isProvisional = `OR(FALSE,${years.map((each) => `${year}=${String(each)}`).join(",")})`;
  return `=IF(${isProvisional},${paneText(language).proposal.page.provisional(year)},"")`;
}

/** In each name of 電子取引類型 one of these is found. */
const ediWords = ["電子取引", "electronic trade"] as const;

export const basisFormula = (layout: ProposalLayout, language: Language): string => {
  const [year = "", frame = "", size = "", processes = "", functions = "", minimumWage = ""] = conditionNames.map(
    (name) => fixed(conditionCell(layout, name)),
  );
  return paneText(language).proposal.page.basis({
    ...{ year, processes, functions },
    isEdi: `OR(${frame}="EDI",${ediWords.map((word) => `ISNUMBER(SEARCH("${word}",${frame}))`).join(",")})`,
    size: named(size, sizeNames, language),
    minimumWage: named(minimumWage, flagNames, language),
  });
};
