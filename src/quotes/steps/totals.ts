import { isPercent, numberOf, percentOf } from "../grid/cell";
import type { Cell, GridRow } from "../grid/types";
import { rowLabels } from "../data/labels";
import { numberIn } from "../values/number";
import type { Column } from "./columns";
import type { StatedTotal } from "./draft";

export type LabelType = "subtotal" | "tax" | "total";

export interface Label {
  readonly type: LabelType;
  readonly cell: Cell;
  /** The words, without the money that may stand behind them in the cell. */
  readonly text: string;
  readonly money: string;
  /** The words alone do not settle it: a line may be called so too. */
  readonly isLoose: boolean;
  /** The column where the next total of the row begins; null where the row names no other. */
  readonly until: number | null;
}

const around = /^[(（【[<＜]+([^)）】\]>＞]*)[)）】\]>＞]+$/;

/** As labels are compared: without brackets around all of it and without marks at its ends. */
function bare(text: string): string {
  const plain = text.replace(/^[・*※■●◆]+|[・*※■●◆]+$/g, "");
  return around.exec(plain)?.[1] ?? plain;
}

const types: readonly LabelType[] = ["tax", "subtotal", "total"];

/** "合計 1,100,000円（うち消費税 100,000円）" in one cell: the words, and the money behind them. */
const withMoney =
  /^(.*?)[:：]?([¥\\▲△-]*(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?[千万億]|\d{4,})円?)(?:[(](?:(?:うち|内)?消費税|税抜|税別)[^()]*[)])?\D{0,8}$/;

/** What a text says a row is: 小計, 消費税, 合計; null for anything else. */
function readLabel(text: string): Pick<Label, "type" | "text" | "isLoose"> | null {
  const type = types.find((each) => rowLabels[each].test(text));
  if (type !== undefined) return { type, text, isLoose: false };
  return rowLabels.sectionSum.test(text) ? { type: "subtotal", text, isLoose: true } : null;
}

/** Every label of a total holds one of these; 会計 and 設計 are no sums. */
const mayBeLabel = /(?<![会設])計|[税額頭体価値]|対象|total/i;

function labelOf(cell: Cell): Label | null {
  if (typeof cell.value !== "string" || cell.value.length > 60 || !mayBeLabel.test(cell.plain)) return null;
  const whole = bare(cell.plain);
  if (whole.length > 30) return null;
  const found = readLabel(whole);
  if (found !== null) return { ...found, cell, money: "", until: null };
  const [, words, money] = withMoney.exec(whole) ?? [];
  if (words === undefined || money === undefined) return null;
  const before = readLabel(bare(words));
  return before === null ? null : { ...before, cell, money, until: null };
}

const withoutTax =
  /税抜|税別|外税|税等?[をはが]?(含(まない|まず|み?ません|んで(いません|おりません)|まれ(ない|ません|て(いません|おりません)))|別途)/;
const withTax = /税等?込|内税|税等?[をはが]?含(む|み|んで|めて?|まれ)/;

/** "330,000円（税抜 300,000円）": the words in brackets are about the money beside them. */
const secondFigure = /(?<=\d円? ?)[(][^()]*\d[\d,]{2,}[^()]*[)]/g;

export function hintIn(text: string): "inclusive" | "exclusive" | null {
  const own = text.replace(secondFigure, "");
  if (withoutTax.test(own)) return "exclusive";
  return withTax.test(own) ? "inclusive" : null;
}

/** A rate within other figures, such as the 20% of a discount, is none. */
const rateInText = /(?<![\d.])(10|8|0)(?:\.0)?%/;

function rateOf(cells: readonly Cell[], text: string, type: LabelType): 10 | 8 | 0 | null {
  const inText = rateInText.exec(text)?.[1];
  if (inText !== undefined) return Number(inText) as 10 | 8 | 0;
  const cell = cells.find((each) => isPercent(each) || (type === "tax" && isFraction(each)));
  const percent = cell ? percentOf(cell) : null;
  return percent === 10 || percent === 8 || percent === 0 ? percent : null;
}

const isFraction = (cell: Cell): boolean => {
  const size = Math.abs(numberOf(cell) ?? 0);
  return size > 0 && size < 1;
};

const isMoney = (cell: Cell): boolean => numberOf(cell) !== null && !isFraction(cell);

/** What stands right of a label, up to the next one. */
const cellsRightOf = (row: GridRow, { cell, until }: Label): readonly Cell[] =>
  row.cells.filter(({ column }) => column > cell.column && column < (until ?? Infinity));

/**
 * The totals that a row names: one as a rule; several only where each has money of its own, such as 小計, 消費税 and 合計
 * side by side.
 */
export function labelsIn(row: GridRow): readonly Label[] {
  const all: Label[] = [];
  for (const cell of row.cells) {
    const label = labelOf(cell);
    if (label !== null) all.push(label);
  }
  const [first] = all;
  if (first === undefined || all.length < 2) return all;
  const apart = all
    .map((label, at) => ({ ...label, until: all[at + 1]?.cell.column ?? Infinity }))
    .filter((label) => label.money !== "" || cellsRightOf(row, label).some(isMoney));
  return apart.length > 1 ? apart : [first];
}

/** The amount of a total: the last money, or the sum where 初期 and 月額 stand side by side. */
function amountOf(cells: readonly Cell[], label: Label, parts: readonly Column[]): number | null {
  const own = cells.filter((cell) => parts.some(({ from, to }) => cell.column >= from && cell.column <= to));
  if (parts.length > 1 && own.length > 1) return own.reduce((all, cell) => all + (numberOf(cell) ?? 0), 0);
  const last = cells.at(-1);
  return last ? numberOf(last) : numberIn(label.money);
}

const isPartAmount = ({ role, part }: Column): boolean =>
  role === "initialAmount" || role === "monthlyAmount" || (role === "amount" && part !== null);

/** Reads one total of a row. */
export function totalOf(
  row: GridRow,
  label: Label,
  columns: readonly Column[],
  scale: number,
): StatedTotal & Pick<Label, "type"> {
  const right = cellsRightOf(row, label);
  const money = right.filter(isMoney);
  const amount = amountOf(money, label, columns.filter(isPartAmount));
  const cells = label.until === null ? row.cells : [label.cell, ...right];
  const text = cells.map((each) => each.plain).join(" ");
  return {
    type: label.type,
    label: label.text,
    amount: amount === null ? null : Math.round(amount * scale),
    rate: rateOf(cells, text, label.type),
    row: row.row,
    calculated: (money.at(-1)?.formula ?? null) !== null,
    taxHint: hintIn(text),
    inner: /うち|内消費税|^内|内税|含/.test(label.text),
  };
}
