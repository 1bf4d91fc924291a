import { curveOf, frames, frameNameOf, monthLimitOf, mostOf, rateOf, type LineFrame, type RateKind } from "../engine";
import type { Node, ReferenceNode } from "../formulas";
import { categories, programmes, type CappedLine, type ExpenseLine, type Localized, type Programme } from "../rules";
import { ratioText } from "../text";
import { num, str } from "./expression";
import { excel } from "./excel";
import { columnOf, type WorkingRow, type Workings } from "./workings";

const kinds: readonly RateKind[] = ["medium", "small", "large", "minimumWage"];

/** Columns of the table of rates. */
export const rateColumns = [
  "key",
  "n1",
  "k1",
  "d1",
  "n2",
  "k2",
  "d2",
  "floor",
  "counted",
  "from1",
  "cap1",
  "from2",
  "cap2",
  "least",
  "rates",
] as const;
export type RateColumn = (typeof rateColumns)[number];

/** Columns of the table of years. */
export const yearColumns = [
  "limits",
  "serviceCap",
  "followUp",
  "wageRule",
  "wagePlan",
  "pcN",
  "pcD",
  "pcCap",
  "pcRates",
  "posN",
  "posD",
  "posCap",
  "posRates",
] as const;
export type YearColumn = (typeof yearColumns)[number];

const ratesText = ({ bands }: ExpenseLine, kind: RateKind): string =>
  bands.map((band) => ratioText(rateOf(band, kind).value)).join("・");

/** One line of cost for one kind of applicant: two straight lines, of which the lower one holds, and the caps. */
function rateRow({ year, frames: rules }: Programme, frame: LineFrame, kind: RateKind): WorkingRow {
  const { line } = rules[frame];
  const [first, second = first] = curveOf(line, kind);
  const { limit, floor } = line;
  const caps =
    "cap" in limit
      ? [0, 0, limit.cap.value, 0, limit.cap.value, 0]
      : [
          1,
          ...limit.tiers.slice(0, 2).flatMap((tier) => [tier.from.value, mostOf(tier)]),
          limit.tiers[1].atLeast?.value ?? 0,
        ];
  const figures = [
    ...[first, second].flatMap(({ numerator, constant, denominator }) => [numerator, constant, denominator]),
    floor?.value ?? 0,
    ...caps,
  ];
  const key = `${String(year)} ${frame} ${kind}`;
  return { label: `規則 ${key}`, cells: [str(key), ...figures.map(num), str(ratesText(line, kind))] };
}

const groupRow = ({ year }: Programme, kind: RateKind): WorkingRow => {
  const key = `${String(year)} GROUP ${kind}`;
  return {
    label: `規則 ${key}`,
    cells: [str(key), ...[0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0].map(num), str("")],
  };
};

const rates = (workings: Workings): ReferenceNode =>
  workings.table(
    "規則：年度・枠・事業者ごとの補助率（（経費×n＋k）÷d、2本の低いほう）、下限、数による上限",
    programmes.flatMap((programme) =>
      kinds.flatMap((kind) =>
        frames.map((frame) => (frame === "GROUP" ? groupRow(programme, kind) : rateRow(programme, frame, kind))),
      ),
    ),
  );

/** The row of the table of rates that holds for a year, a frame and a kind of applicant. */
export const rateRowOf = (workings: Workings, year: Node, frame: Node, kind: Node): Node =>
  excel`MATCH(${year}&" "&${frame}&" "&${kind},${columnOf(rates(workings), 0)},0)`;

/** A figure of that row. */
export const rateFigure = (workings: Workings, row: Node, column: RateColumn): Node =>
  excel`INDEX(${columnOf(rates(workings), rateColumns.indexOf(column))},${row})`;

const oneIf = (condition: boolean): Node => num(condition ? 1 : 0);

function hardware({ bands: [{ rate }], limit }: CappedLine): readonly Node[] {
  const { numerator, denominator } = rate.value;
  return [num(numerator), num(denominator), num(limit.cap.value), str(ratioText(rate.value))];
}

const yearRow = ({ year, costs, minimumWage, wagePlan, frames: { INVOICE } }: Programme): WorkingRow => ({
  label: `規則 ${String(year)}`,
  cells: [
    oneIf(costs.limitsOptionsAndServices),
    num(costs.serviceCap.value),
    oneIf(costs.followUpSupport),
    oneIf(minimumWage !== null),
    num(wagePlan.from.value),
    ...hardware(INVOICE.pc),
    ...hardware(INVOICE.register),
  ],
});

/** The position of a year among all years, from 1. */
export const yearNumber = (year: Node): Node => excel`${year}-${programmes[0].year - 1}`;

/** A figure of a year that does not depend on the frame. */
export function yearFigure(workings: Workings, year: Node, column: YearColumn): Node {
  const table = workings.table("規則：年度ごとの費用の上限", programmes.map(yearRow));
  return excel`INDEX(${columnOf(table, yearColumns.indexOf(column))},${yearNumber(year)})`;
}

/** The names of the categories as the functions know them, and the number of each; see `categoryNumber`. */
function words(workings: Workings): ReferenceNode {
  const rows = categories.flatMap(({ code, name }, index) =>
    [code, name.ja, name.en].map((word) => ({ label: `区分 ${code}`, cells: [str(word), num(index + 1)] })),
  );
  return workings.table("区分の名称と番号", rows);
}

/** Wildcards stand for themselves. */
const plain = (text: Node): Node => excel`SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text}&"","~","~~"),"*","~*"),"?","~?")`;

/** The number of the category that a cell names, from 1; #N/A for every other text. */
export function categoryNumber(workings: Workings, text: Node): Node {
  const table = words(workings);
  return excel`INDEX(${columnOf(table, 1)},MATCH(${plain(text)},${columnOf(table, 0)},0))`;
}

/** Months beyond which a category no longer counts: a row per category, a column per year; 0 for no such limit. */
export function monthLimits(workings: Workings): ReferenceNode {
  return workings.table(
    `区分ごとの対象月数（${programmes.map(({ year }) => String(year)).join("・")}年。0は制限なし）`,
    categories.map(({ code, name }) => ({
      label: `対象月数 ${name.ja}`,
      cells: programmes.map(({ costs }) => num(monthLimitOf(costs, code, costs.limitsOptionsAndServices)?.value ?? 0)),
    })),
  );
}

/** Whether a category counts in a frame: a row per category, a column per frame. */
export function eligibility(workings: Workings): ReferenceNode {
  return workings.table(
    `枠の対象になる区分（${frames.join("・")}）`,
    categories.map(({ name, frames: own }) => ({
      label: `対象 ${name.ja}`,
      cells: frames.map((frame) => oneIf(own.includes(frame))),
    })),
  );
}

/** The names of the frames: a row per frame, a column per year. */
export function frameNames(workings: Workings, language: keyof Localized): ReferenceNode {
  return workings.table(
    `枠の名称 ${language}（${programmes.map(({ year }) => String(year)).join("・")}年）`,
    frames.map((frame) => ({
      label: `枠 ${frame}`,
      cells: programmes.map((programme) => str(frameNameOf(programme, frame).name[language])),
    })),
  );
}

/** A cell of a table with a column per year. */
export const inTable = (table: ReferenceNode, down: Node, year: Node): Node =>
  excel`INDEX(${table},${down},${yearNumber(year)})`;

/** The position of a frame among all frames, from 1. */
export const frameNumber = (code: Node): Node =>
  excel`MATCH(${code},${{ kind: "array", rows: [frames.map(str)], start: 0, end: 0 }},0)`;
