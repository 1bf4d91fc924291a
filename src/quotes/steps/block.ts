import { cellOf, dateOf, numberOf, textOf } from "../grid/cell";
import type { Cell, Grid, GridRow } from "../grid/types";
import { blockLabels, companyForms, titles } from "../data/labels";
import type { QuoteDocument, QuoteKind } from "../types";
import { addSpan, dateIn, isOnlyDate } from "../values/date";
import { numberIn } from "../values/number";
import { registrationNumberIn } from "../values/registration";
import { compact, fold, tidy } from "../values/text";
import type { StatedTotal } from "./draft";
import { hintIn } from "./totals";

/** What stands around the tables. */
export interface Block extends Pick<
  QuoteDocument,
  "number" | "issueDate" | "validUntil" | "customer" | "vendor" | "registrationNumber" | "subject"
> {
  readonly kind: QuoteKind | "request";
  readonly headlines: readonly StatedTotal[];
}

type LabelName = keyof typeof blockLabels;

const isAnyLabel = (text: string): boolean =>
  Object.values(blockLabels).some((pattern) => pattern.exec(text)?.[0].length === text.length);

const step = 1 / 64;

/** Longer texts are remarks, not fields. */
const longest = 400;

/** A cell that holds several lines, or several "label：value" side by side, as so many cells. */
function segmentsOf(cell: Cell): Cell[] {
  if (typeof cell.value !== "string" || cell.value.length > longest) return [cell];
  const parts = cell.value.split(/\n|[\s\u3000]+(?=[^\s\u3000:：]{2,10}[:：])/).filter((part) => part.trim() !== "");
  if (parts.length < 2) return [cell];
  return parts.map((value, at) => cellOf({ ...cell, value, column: cell.column + at * step }));
}

/** Rows of the block with a way to look left, right and below. */
class Surroundings {
  private readonly rows: readonly GridRow[];
  private readonly cells: readonly Cell[];

  constructor(rows: readonly GridRow[]) {
    this.rows = rows.map((row) => ({ ...row, cells: row.cells.flatMap(segmentsOf) }));
    this.cells = this.rows.flatMap((row) => row.cells);
  }

  all(): readonly Cell[] {
    return this.cells;
  }

  right(cell: Cell): Cell | undefined {
    return this.rows.find((row) => row.row === cell.row)?.cells.find((each) => each.column > cell.column);
  }

  left(cell: Cell): Cell | undefined {
    return [...(this.rows.find((row) => row.row === cell.row)?.cells ?? [])]
      .reverse()
      .find((each) => each.column < cell.column);
  }

  below(cell: Cell): Cell | undefined {
    const at = this.rows.findIndex((row) => row.row === cell.row);
    const next = this.rows[at + 1];
    if (!next || next.row > cell.row + cell.rows + 1) return undefined;
    return next.cells.find((each) => each.column === cell.column);
  }

  above(cell: Cell): Cell | undefined {
    const at = this.rows.findIndex((row) => row.row === cell.row);
    if (!Number.isInteger(cell.column)) return this.left(cell);
    const previous = this.rows[at - 1];
    if (!previous || previous.row < cell.row - 2) return undefined;
    return previous.cells.find((each) => each.column === cell.column);
  }
}

/** 【件名】 at the beginning of a text. */
const bracketed = /^[■●◆・]*[【\[]([^】\]]+)[】\]][:：]?\s*/;

/** Labels with their values: inside the label's own cell, to the right of it, or below it. */
function* labelled(
  around: Surroundings,
  name: LabelName,
): Generator<{ label: Cell; value: Cell; inside: string | null }> {
  for (const cell of around.all()) {
    if (typeof cell.value !== "string" || cell.value.length > 80) continue;
    const whole = compact(cell.value);
    const plain = whole.replace(/^[【\[■●◆・(（]+|[】\]]+(?=.)/g, "");
    const match = blockLabels[name].exec(plain);
    if (!match) continue;
    const rest = plain.slice(match[0].length).replace(/^[:：\]】]+/, "");
    if (rest !== "") {
      const isClear = /[:：.№]$|no$/i.test(match[0]) || /\d/.test(rest) || bracketed.exec(whole)?.[1] === match[0];
      if (isClear || /[\s　]/.test(cell.value.trim())) yield { label: cell, value: cell, inside: rest };
      continue;
    }
    for (const value of [around.right(cell), around.below(cell)])
      if (value && !isAnyLabel(value.plain.replace(/[:：]$/, ""))) {
        yield { label: cell, value, inside: null };
        break;
      }
  }
}

const afterLabel = (cell: Cell): string => {
  const lines = tidy(textOf(cell)).split("\n");
  const text = lines.join(" ");
  if (bracketed.test(text)) return text.replace(bracketed, "");
  const parts = /^[^:：]{1,14}[:：]\s*(.+)$/s.exec(text);
  return parts?.[1] ?? text.replace(/^\S+\s+/, "");
};

function textFor(around: Surroundings, name: LabelName): string | null {
  for (const { value, inside } of labelled(around, name)) {
    const text = inside === null ? tidy(textOf(value)) : afterLabel(value);
    if (text !== "") return text.replace(/\n/g, " ");
  }
  return null;
}

function numberFor(around: Surroundings): string | null {
  for (const { label, value, inside } of labelled(around, "number")) {
    const text = inside ?? value.plain;
    const isBareNo = /^(no\.?|№|番号)[:：.]?$/i.test(label.plain.slice(0, label.plain.length - (inside?.length ?? 0)));
    if (dateIn(text) !== null && !/[A-Za-z]/.test(text) && /[年/]/.test(text)) continue;
    if (/\d/.test(text) && text.length <= 40 && !(isBareNo && /^[^\d]*[一-龠]{3}/.test(text))) return fold(text);
  }
  return null;
}

function issueDateFor(around: Surroundings, grid: Grid): string | null {
  for (const { value, inside } of labelled(around, "issueDate")) {
    const date = inside === null ? dateOf(value, grid) : dateIn(inside);
    if (date !== null) return date;
  }
  const alone = around
    .all()
    .find((cell) => (typeof cell.value === "string" ? isOnlyDate(cell.value) : dateOf(cell, grid) !== null));
  return alone ? dateOf(alone, grid) : null;
}

function validUntilFor(around: Surroundings, grid: Grid, issued: string | null): string | null {
  for (const { value, inside } of labelled(around, "validUntil")) {
    const date = inside === null ? dateOf(value, grid) : dateIn(inside);
    if (date !== null) return date;
    const later = issued === null ? null : addSpan(issued, inside ?? textOf(value));
    if (later !== null) return later;
  }
  return null;
}

export const honorific = /\s*(御中|様|殿|先生)$/;

/** The name in the first line of a tidy text: without its 御中 and the postal code before it. */
const withoutHonorific = (text: string): string =>
  text
    .split("\n")[0]
    ?.replace(honorific, "")
    .replace(/^〒?\s*[\d０-９]{3}[-－‐−][\d０-９]{4}\s*/, "") ?? "";

function customerFor(around: Surroundings): { name: string; cell: Cell } | null {
  for (const word of [/御中$/, /^(?!(?:ご|御)?担当).*(?<!担当者|ご担当|担当)[様殿]$/])
    for (const cell of around.all()) {
      const line = tidy(textOf(cell))
        .split("\n")
        .find((each) => word.test(each) && !isAnyLabel(compact(each)));
      if (line === undefined || line.length > 60) continue;
      const own = withoutHonorific(line).replace(/^(宛先|宛名|お客様名?|貴社名|御社名)[\s　]*[:：][\s　]*/, "");
      if (own !== "") return { name: own, cell };
      const beside = around.left(cell) ?? around.above(cell);
      const name = beside && typeof beside.value === "string" ? withoutHonorific(tidy(beside.value)) : "";
      if (beside && name !== "" && !isAnyLabel(compact(name))) return { name, cell: beside };
    }
  for (const { value, inside } of labelled(around, "customer")) {
    const name = withoutHonorific(inside === null ? tidy(textOf(value)) : afterLabel(value));
    if (name !== "") return { name, cell: value };
  }
  return null;
}

const isContact = (text: string): boolean =>
  /〒|tel|fax|@|担当|登録番号|電話|住所|http|[都道府県].*[市区町村郡]|\d{2,4}-\d{2,4}-\d{3,4}|見積|下記|有効|発行|日付|件名|番号|no\.?\d|ビル|階$|振込|銀行|口座/i.test(
    text,
  ) || dateIn(text) !== null;

/** The topmost name in the column block that holds the registration number, the postal code or the telephone. */
function vendorByBlock(around: Surroundings, customer: Cell | null): string | null {
  const anchor =
    around.all().find((cell) => registrationNumberIn(textOf(cell)) !== null) ??
    around.all().find((cell) => cell !== customer && /〒|tel/i.test(cell.plain));
  let best: string | null = null;
  for (let cell: Cell | undefined = anchor; cell; cell = around.above(cell)) {
    const first = tidy(textOf(cell)).split("\n")[0] ?? "";
    if (cell === customer) break;
    if (first !== "" && numberOf(cell) === null && !isContact(compact(first))) best = first;
  }
  return best;
}

function vendorFor(around: Surroundings, customer: Cell | null): string | null {
  const named = textFor(around, "vendor");
  if (named !== null) return named;
  for (const cell of around.all()) {
    if (cell === customer || typeof cell.value !== "string") continue;
    const line = tidy(cell.value)
      .split("\n")
      .find(
        (each) =>
          companyForms.test(fold(each)) &&
          each.length <= 40 &&
          !honorific.test(each) &&
          !/件名|振込|銀行|。|見積|様|御中/.test(each),
      );
    if (line !== undefined && withoutHonorific(line) !== withoutHonorific(customer ? tidy(textOf(customer)) : ""))
      return line;
  }
  return vendorByBlock(around, customer);
}

function kindFor(around: Surroundings): Block["kind"] {
  for (const cell of around.all()) {
    if (typeof cell.value !== "string" || cell.value.length > 30) continue;
    const text = compact(cell.value);
    const title = titles.find(({ pattern }) => pattern.test(text));
    if (title) return title.kind;
  }
  return "unknown";
}

function headlinesFor(around: Surroundings, scale: number): StatedTotal[] {
  const found: StatedTotal[] = [];
  for (const { label, value, inside } of labelled(around, "headline")) {
    const amount = inside === null ? numberOf(value) : numberIn(inside.replace(/^[^\d¥▲△-]*/, ""));
    if (amount === null && !value.unvalued) continue;
    const beside = around.right(value);
    const text = [label, value, beside].map((cell) => (cell ? cell.plain : "")).join(" ");
    found.push({
      type: "headline",
      label: label.plain,
      amount: amount === null ? null : Math.round(amount * scale),
      rate: null,
      row: label.row,
      calculated: value.formula !== null,
      taxHint: hintIn(text),
      inner: false,
    });
  }
  return found;
}

/** Reads the block above (and below) the tables. `remarks` are rows under the totals, where a vendor may also stand. */
export function readBlock(grid: Grid, above: readonly GridRow[], scale: number): Block {
  const around = new Surroundings(above);
  const customer = customerFor(around);
  const issueDate = issueDateFor(around, grid);
  const registrationNumber =
    around
      .all()
      .map((cell) => registrationNumberIn(textOf(cell)))
      .find((found) => found !== null) ?? null;
  return {
    kind: kindFor(around),
    number: numberFor(around),
    issueDate,
    validUntil: validUntilFor(around, grid, issueDate),
    customer: customer?.name ?? null,
    vendor: vendorFor(around, customer?.cell ?? null),
    registrationNumber,
    subject: textFor(around, "subject"),
    headlines: headlinesFor(around, scale),
  };
}
