import { isPercent, numberOf, percentOf, textOf } from "../grid/cell";
import type { Cell, GridRow } from "../grid/types";
import { rowLabels } from "../data/labels";
import { compact } from "../values/text";
import type { StatedTotal } from "./draft";

export type LabelType = "subtotal" | "tax" | "total";

export interface Label {
  readonly type: LabelType;
  readonly cell: Cell;
  readonly text: string;
}

const outer = /^[(（【[<＜]+(.*?)[)）】\]>＞]+$/;

/** The label as compared: folded, no spaces, no brackets around all of it. */
export const labelText = (cell: Cell): string => {
  const text = compact(textOf(cell));
  return (outer.exec(text)?.[1] ?? text).replace(/^[・*※■●◆]+/, "");
};

const types: readonly LabelType[] = ["tax", "subtotal", "total"];

/** What a text says a row is: 小計, 消費税, 合計; null for anything else. */
export const labelType = (text: string): LabelType | null => types.find((type) => rowLabels[type].test(text)) ?? null;

export function labelIn(row: GridRow): Label | null {
  for (const cell of row.cells) {
    if (typeof cell.value !== "string") continue;
    const text = labelText(cell);
    const type = text.length <= 30 ? labelType(text) : null;
    if (type) return { type, cell, text };
  }
  return null;
}

export function hintIn(text: string): "inclusive" | "exclusive" | null {
  if (/税抜|税別|外税|税を?含(まない|みません|んでおりません)/.test(text)) return "exclusive";
  return /税込|内税|税を?含(む|みます|んで)|税等?込/.test(text) ? "inclusive" : null;
}

const rateOf = (row: GridRow, text: string): 10 | 8 | 0 | null => {
  const inText = /(10|8|0)(?:\.0)?%/.exec(text)?.[1];
  if (inText !== undefined) return Number(inText) as 10 | 8 | 0;
  const cell = row.cells.find(
    (each) => isPercent(each) || (typeof each.value === "string" && /^\D{0,3}\d+%\D{0,3}$/.test(compact(textOf(each)))),
  );
  const percent = cell ? percentOf(cell) : null;
  return percent === 10 || percent === 8 || percent === 0 ? percent : null;
};

/** The amount of a total's row: the last money to the right of the label, a rate such as 10% or 0.1 never. */
export function amountCell(row: GridRow, label: Cell): Cell | undefined {
  const right = row.cells.filter((cell) => cell.column > label.column && cell.value !== null);
  return [...right].reverse().find((cell) => {
    const number = numberOf(cell);
    return number !== null && !(Math.abs(number) > 0 && Math.abs(number) < 1);
  });
}

/** Reads one row of the block of totals. */
export function totalOf(row: GridRow, label: Label, after: number, scale: number): StatedTotal {
  const cell = amountCell(row, label.cell);
  const amount = numberOf(cell);
  const text = row.cells.map((each) => compact(textOf(each))).join(" ");
  return {
    type: label.type,
    label: label.text,
    amount: amount === null ? null : Math.round(amount * scale),
    rate: rateOf(row, text),
    row: row.row,
    calculated: cell !== undefined && cell.formula !== null,
    taxHint: hintIn(text),
    inner: /うち|内消費税|^内|内税|含/.test(label.text),
    after,
  };
}
