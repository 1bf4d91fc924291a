import type { Node, ReferenceNode } from "../formulas";
import { categories } from "../rules";
import { written } from "./choice";
import { excel } from "./excel";
import { num, str } from "./expression";
import { Frozen } from "./frozen";
import { categoryNumber, monthLimits, yearFigure, yearNumber } from "./rulebook";
import { columnOf, partOf, type Workings } from "./workings";

/** A line of a quote more than this is not worked out beside the formulas. */
const mostLines = 2_000;

/** The lines of a quote by category, cut to the months that count; fractions of a yen stand apart. */
export interface CategoryCosts {
  /** A row per category: lines, amount, whole yen and fraction that count, whole yen within the months, lines without months. */
  readonly table: ReferenceNode;
  /** 1 where the services exceed their cap. */
  readonly servicesCut: Node;
  /** 0, or the error of a line that cannot be read. */
  readonly fault: Node;
}

export const costColumns = ["lines", "amount", "whole", "part", "counted", "open"] as const;
export type CostColumn = (typeof costColumns)[number];

export const costsOf = ({ table }: CategoryCosts, column: CostColumn): ReferenceNode =>
  columnOf(table, costColumns.indexOf(column));

export const costOf = ({ table }: CategoryCosts, category: number, column: CostColumn): ReferenceNode =>
  partOf(table, category, costColumns.indexOf(column));

/** The cells of each line: where they stand, or what is written in the formula. */
function cellsOf(lines: Node): readonly (readonly Node[])[] {
  if (lines.kind === "array") return lines.rows;
  if (lines.kind !== "reference" || lines.whole !== null || lines.area.rows > mostLines) throw new Frozen("arguments");
  const { rows, columns } = lines.area;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, along) => partOf(lines, down, along)),
  );
}

const blank = (cell: Node): Node => excel`OR(LEN(${cell})=0,${cell}=0)`;
const wholeNumber = (cell: Node, name: string): Node =>
  excel`IF(LEN(${cell})=0,0,IF(${cell}=INT(ABS(${cell})),ABS(${cell}),VALUE(${str(name)})))`;

/** Number of the category (0 for a line that is passed over), amount, months. */
function readLines(workings: Workings, lines: Node): ReferenceNode {
  const rows = cellsOf(lines).map((cells, index) => {
    const [category, amount, months = str("")] = cells;
    if (category === undefined || amount === undefined || cells.length > 3) throw new Frozen("arguments");
    cells.forEach(written);
    const number = categoryNumber(workings, category);
    const isHeading = excel`AND(ISTEXT(${category}),ISTEXT(${amount}),ISNA(${number}))`;
    const skipped = excel`AND(${blank(category)},${blank(amount)},${blank(months)})`;
    const passed = index === 0 ? excel`OR(${skipped},${isHeading})` : skipped;
    const line = (cell: Node, name: string): Node => excel`IF(${passed},0,${wholeNumber(cell, name)})`;
    return {
      label: `見積 ${String(index + 1)}行目`,
      cells: [excel`IF(${passed},0,IFERROR(${number},VALUE("費目")))`, line(amount, "金額"), line(months, "月数")],
    };
  });
  return workings.table("見積の行：区分の番号・金額・月数", rows);
}

/** Amount × limit ÷ months where the contract is longer: whole yen, and what is left of a yen. */
function countedLines(workings: Workings, read: ReferenceNode, year: Node): ReferenceNode {
  const limits = monthLimits(workings);
  const rows = Array.from({ length: read.area.rows }, (_, down) => {
    const [category, amount, months] = [0, 1, 2].map((along) => partOf(read, down, along));
    if (category === undefined || amount === undefined || months === undefined) throw new Frozen("arguments");
    const limit = excel`INDEX(${limits},MAX(1,${category}),${yearNumber(year)})`;
    const isLonger = excel`AND(${limit}>0,${months}>${limit})`;
    return {
      label: `見積 ${String(down + 1)}行目`,
      cells: [
        excel`IF(${isLonger},INT(${amount}*${limit}/${months}),${amount})`,
        excel`IF(${isLonger},(${amount}*${limit}-INT(${amount}*${limit}/${months})*${months})/${months},0)`,
      ],
    };
  });
  return workings.table("見積の行：月数の範囲の金額（円）と1円未満", rows);
}

/** The costs of a quote by category. */
export function categoryCosts(workings: Workings, lines: Node, year: Node): CategoryCosts {
  const read = readLines(workings, lines);
  const counted = countedLines(workings, read, year);
  const [numbers, amounts] = [columnOf(read, 0), columnOf(read, 1)];
  const sum = (category: number, of: Node): Node => excel`SUMIF(${numbers},${category + 1},${of})`;
  const raw = workings.table(
    "区分ごとの合計：行数・金額・1円未満",
    categories.map(({ name }, at) => ({
      label: name.ja,
      cells: [
        excel`COUNTIF(${numbers},${at + 1})`,
        sum(at, amounts),
        excel`ROUND(${sum(at, columnOf(counted, 1))},9)`,
        excel`COUNTIFS(${numbers},${at + 1},${columnOf(read, 2)},0)`,
      ],
    })),
  );
  const cut = workings.table(
    "区分ごとの対象の金額（円・1円未満）",
    categories.map(({ name }, at) => ({
      label: name.ja,
      cells: [
        excel`${sum(at, columnOf(counted, 0))}+INT(${partOf(raw, at, 2)})`,
        excel`${partOf(raw, at, 2)}-INT(${partOf(raw, at, 2)})`,
      ],
    })),
  );
  const services = servicesOf(workings, cut, year);
  const table = workings.table(
    "区分ごとの費用：行数・金額・対象（円）・1円未満・月数の範囲（円）・月数のない行",
    categories.map(({ code, name }, at) => ({
      label: name.ja,
      cells: [
        partOf(raw, at, 0),
        partOf(raw, at, 1),
        ...(services.codes.includes(code)
          ? services.costs(services.codes.indexOf(code), partOf(cut, at, 0), partOf(cut, at, 1))
          : [partOf(cut, at, 0), partOf(cut, at, 1)]),
        partOf(cut, at, 0),
        partOf(raw, at, 3),
      ],
    })),
  );
  return { table, servicesCut: services.limited, fault: workings.step("読めない行（エラー）", excel`SUM(${read})*0`) };
}

interface Services {
  readonly codes: readonly string[];
  readonly limited: Node;
  /** Whole yen and fraction of one service within the cap on all of them. */
  readonly costs: (service: number, whole: Node, part: Node) => readonly Node[];
}

/** The cap on the cost of all services together is spread over them by the largest remainder. */
function servicesOf(workings: Workings, cut: ReferenceNode, year: Node): Services {
  const codes = categories.map(({ code }) => code).filter((code) => code.startsWith("SVC_"));
  const first = categories.findIndex(({ code }) => code === codes[0]);
  const own = partOf(cut, first, 0, codes.length, 2);
  const cap = yearFigure(workings, year, "serviceCap");
  const limited = workings.step(
    "役務の上限を超えるか",
    excel`IF(AND(${yearFigure(workings, year, "limits")}=1,ROUND(SUM(${own})-${cap},9)>0),1,0)`,
  );
  const parts = allocated(workings, "役務の上限の配分", excel`${cap}`, columnOf(own, 0));
  return {
    codes,
    limited,
    costs: (service, whole, part) => [
      excel`IF(${limited}=1,${partOf(parts, service, 0)},${whole})`,
      excel`IF(${limited}=1,0,${part})`,
    ],
  };
}

/** Spreads a total over a column of weights by the largest remainder; earlier weights win ties. */
export function allocated(workings: Workings, label: string, total: Node, weights: ReferenceNode): ReferenceNode {
  const sum = workings.step(`${label}：重みの合計`, excel`SUM(${weights})`);
  const rows = Array.from({ length: weights.area.rows }, (_, down) => partOf(weights, down, 0));
  const shares = workings.table(
    `${label}：切捨てと余り`,
    rows.map((weight) => {
      const share = excel`IF(${sum}=0,0,INT(${total}*${weight}/${sum}))`;
      return { label, cells: [share, excel`IF(${sum}=0,0,${total}*${weight}-${share}*${sum})`] };
    }),
  );
  const [wholes, remainders] = [columnOf(shares, 0), columnOf(shares, 1)];
  const rest = workings.step(`${label}：残り`, excel`IF(${sum}=0,0,${total}-SUM(${wholes}))`);
  return workings.table(
    `${label}：結果`,
    rows.map((_, down) => {
      const remainder = partOf(remainders, down, 0);
      const earlier = down === 0 ? num(0) : excel`COUNTIF(${partOf(remainders, 0, 0, down)},${remainder})`;
      const rank = excel`COUNTIF(${remainders},">"&${remainder})+${earlier}`;
      return { label, cells: [excel`${partOf(wholes, down, 0)}+IF(${rank}<${rest},1,0)`] };
    }),
  );
}
