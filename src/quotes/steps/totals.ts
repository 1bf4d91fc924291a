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
  readonly text: string;
  /** The words alone do not settle it: a line may be called so too. */
  readonly isLoose: boolean;
}

const outer = /^[(（【[<＜]+(.*?)[)）】\]>＞]+$/;

/** The label as compared: folded, no spaces, no brackets around all of it. */
export const labelText = (cell: Cell): string => {
  const text = cell.plain;
  return (outer.exec(text)?.[1] ?? text).replace(/^[・*※■●◆]+/, "");
};

const types: readonly LabelType[] = ["tax", "subtotal", "total"];

/** What a text says a row is: 小計, 消費税, 合計; null for anything else. */
export const labelType = (text: string): LabelType | null => types.find((type) => rowLabels[type].test(text)) ?? null;

/** "合計 1,100,000円" in one cell: the words before the money. */
const beforeMoney = (text: string): string =>
  /^(.*?)[:：]?[¥\\▲△-]*(?:\d{1,3}(?:,\d{3})+|\d{4,})円?\D{0,8}$/.exec(text)?.[1] ?? text;

/** Every label of a total holds one of these; 会計 and 設計 are no sums. */
const mayBeLabel = /(?<![会設])計|[税額頭体価値]|対象|total/i;

export function labelIn(row: GridRow): Label | null {
  for (const cell of row.cells) {
    if (typeof cell.value !== "string") continue;
    if (cell.value.length > 60 || !mayBeLabel.test(cell.plain)) continue;
    const whole = labelText(cell);
    if (whole.length > 30) continue;
    for (const text of [whole, beforeMoney(whole)]) {
      const type = labelType(text);
      if (type) return { type, cell, text, isLoose: false };
      if (rowLabels.sectionSum.test(text)) return { type: "subtotal", cell, text, isLoose: true };
    }
  }
  return null;
}

export function hintIn(text: string): "inclusive" | "exclusive" | null {
  if (/税抜|税別|外税|税を?含(まない|みません|んでおりません)/.test(text)) return "exclusive";
  return /税等?込|内税|税を?含(む|みます|んで)/.test(text) ? "inclusive" : null;
}

const rateOf = (row: GridRow, text: string): 10 | 8 | 0 | null => {
  const inText = /(10|8|0)(?:\.0)?%/.exec(text)?.[1];
  if (inText !== undefined) return Number(inText) as 10 | 8 | 0;
  const cell = row.cells.find(
    (each) => isPercent(each) || (typeof each.value === "string" && /^\D{0,3}\d+%\D{0,3}$/.test(each.plain)),
  );
  const percent = cell ? percentOf(cell) : null;
  return percent === 10 || percent === 8 || percent === 0 ? percent : null;
};

const isMoney = (cell: Cell): boolean => {
  const number = numberOf(cell);
  return number !== null && !(Math.abs(number) > 0 && Math.abs(number) < 1);
};

/** The amounts right of the label; a rate such as 10% or 0.1 is none. */
const moneyCells = (row: GridRow, label: Cell): readonly Cell[] =>
  row.cells.filter((cell) => cell.column > label.column && isMoney(cell));

/** The amount of a total's row: the last money, or the sum where 初期 and 月額 stand side by side. */
function amountOf(row: GridRow, label: Label, parts: readonly Column[]): number | null {
  const cells = moneyCells(row, label.cell);
  const own = cells.filter((cell) => parts.some(({ from, to }) => cell.column >= from && cell.column <= to));
  if (parts.length > 1 && own.length > 1) return own.reduce((all, cell) => all + (numberOf(cell) ?? 0), 0);
  const last = cells.at(-1);
  if (last) return numberOf(last);
  return numberIn(
    labelText(label.cell)
      .slice(label.text.length)
      .replace(/^[:：]/, ""),
  );
}

const isPartAmount = ({ role, part }: Column): boolean =>
  role === "initialAmount" || role === "monthlyAmount" || (role === "amount" && part !== null);

/** Reads one row of the block of totals. */
export function totalOf(row: GridRow, label: Label, columns: readonly Column[], scale: number): StatedTotal {
  const amount = amountOf(row, label, columns.filter(isPartAmount));
  const text = row.cells.map((each) => each.plain).join(" ");
  return {
    type: label.type,
    label: label.text,
    amount: amount === null ? null : Math.round(amount * scale),
    rate: rateOf(row, text),
    row: row.row,
    calculated: moneyCells(row, label.cell).at(-1)?.formula !== null && moneyCells(row, label.cell).length > 0,
    taxHint: hintIn(text),
    inner: /うち|内消費税|^内|内税|含/.test(label.text),
  };
}
