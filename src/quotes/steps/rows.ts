import { numberOf, textOf } from "../grid/cell";
import type { GridRow } from "../grid/types";
import { rowText } from "../grid/view";
import { blockLabels, rowLabels, titles } from "../data/labels";
import type { LeftOutRow } from "../types";
import { clean, toYen } from "../values/number";
import { compact, fold, tidy, withoutBrackets } from "../values/text";
import { isHeaderWord, type Column } from "./columns";
import type { DraftLine, StatedTotal } from "./draft";
import { cellsOf, fieldsOf, numberCell, numberIn, quantityOf, rateIn, textIn, type Fields } from "./fields";
import { labelsIn, totalOf, type Label } from "./totals";

export interface TableContext {
  readonly columns: readonly Column[];
  readonly sheet: string | null;
  readonly scale: number;
  readonly table: number;
}

/** Text of a column where it is more than a number. */
const wordsOf = (fields: Fields, role: "lineNo" | "note"): string => {
  const text = textIn(fields, role) ?? "";
  return /^[\d.\-()①-⑳]*$/.test(compact(text)) ? "" : text;
};

/** Without a mark of a footnote at the end and a tree's branch at the beginning. */
const plainName = (text: string): string =>
  (/[※*＊]\d?$/.test(text.slice(-2)) ? text.replace(/[※*＊]\d?$/, "") : text).replace(/^[└┗├]/, "").trim();

/** Every label of a carried sum holds one of these. */
const mayBeCarried = /[頁葉越続ペ]/;
const isCarried = (text: string): boolean =>
  mayBeCarried.test(text) && rowLabels.carried.test(text.replace(/[()【】]/g, ""));

/** What a page repeats of its head: the title, the customer, 件名：… */
const isOfBlock = (text: string): boolean => {
  const plain = compact(text);
  return (
    /.(御中|様|殿)$/.test(plain) ||
    titles.some(({ pattern }) => pattern.test(plain)) ||
    Object.values(blockLabels).some((label) => /[:：]$/.test(label.exec(plain)?.[0] ?? ""))
  );
};

/** "1. ", "（1）", "①" before a heading. */
const isNumbered = (name: string): boolean =>
  /^[①-⑳]/.test(name) || /^[(]?([0-9]{1,2}|[A-Z]|[IVX]{1,4})[.、)\s]/.test(fold(name));

const withoutNumber = (title: string): string => title.replace(/^([①-⑳]|[\d０-９]+[.．、)）])\s*/, "");

/** Numbered or marked as headings are, unlike a description below an item. */
const isMarked = (fields: Fields, name: string): boolean =>
  textIn(fields, "lineNo") !== null || isNumbered(name) || /^[【[■●◆▼◇○□☆★<《]/.test(fold(name));

const groupOf = ({ group, part }: Column): string => `${String(group)} ${part ?? ""}`;

/** A row with its quantity, price and amount. */
const isWhole = (fields: Fields): boolean =>
  (["qty", "unitPrice", "amount"] as const).every((role) => numberIn(fields, role) !== null);

/** 課税対象 or 10%対象 beside an item that has its amount. */
function areRemarks(fields: Fields, labels: readonly Label[]): boolean {
  const remarks = (["note", "spec", "taxRate", "reduced"] as const).flatMap((role) => cellsOf(fields, role));
  return numberIn(fields, "amount") !== null && labels.every(({ cell }) => remarks.includes(cell));
}

/** The words of a discount at the end of a name, with its share or sum: 値引き管理機能 is none. */
const endsAsDiscount = (plain: string): boolean =>
  /(値引き?|割引|値下げ?|出精|ディスカウント|discount)(額|金額|分|適用)?[\d.,%円]*$/i.test(withoutBrackets(plain));

/** What the rows of one table gave, and where the reading of it stands. */
export class TableReading {
  readonly lines: DraftLine[] = [];
  readonly totals: StatedTotal[] = [];
  readonly leftOut: LeftOutRow[] = [];
  unvalued = false;
  /** The header has a second row: each item is followed by a row of its details. */
  hasDetailRows = false;
  section: string | null = null;
  mode: "lines" | "second" | "optional" | "below" | "notes" = "lines";

  private readonly hasGroups: boolean;
  /** The table has headings: an unmarked text may be the next one. */
  private hasHeadings = false;
  /** The row of the last line or of the last text that belongs to it. */
  private lastRead = 0;

  constructor(private readonly context: TableContext) {
    this.hasGroups = new Set(context.columns.map(groupOf)).size > 1;
  }

  leave(row: GridRow, type: LeftOutRow["type"], amount: number | null = null): void {
    const text = rowText(row);
    if (text !== "") this.leftOut.push({ row: row.row, sheet: this.context.sheet, type, text, amount });
  }

  read(row: GridRow): void {
    const first = fieldsOf(row, this.context.columns);
    if (row.cells.some(({ plain }) => isCarried(plain))) {
      this.leave(row, "carried", numberOf(row.cells.find((cell) => numberOf(cell) !== null)));
      return;
    }
    if (row.cells.every(({ plain }) => rowLabels.blankBelow.test(plain))) {
      this.leave(row, "note");
      return;
    }
    if (this.readTotal(row, first.fields)) return;
    if (this.mode === "notes" && !isWhole(first.fields)) {
      this.leave(row, "note");
      return;
    }
    if (this.mode === "notes") this.mode = this.isSummed() ? "below" : "lines";
    const isMoney = row.cells.some((cell) => numberOf(cell) !== null);
    if (rowLabels.notes.test(row.cells[0]?.plain ?? "") && (!isMoney || row.cells.length <= 2)) {
      this.mode = "notes";
      this.leave(row, "note");
      return;
    }
    if (this.hasGroups) this.readGroups(row);
    else this.readFields(row, first.fields, first.lead.map((cell) => tidy(textOf(cell))).join(" "), null);
  }

  private readTotal(row: GridRow, fields: Fields): boolean {
    const labels = labelsIn(row);
    if (labels.length === 0) return false;
    const isNamed = cellsOf(fields, "name").some((cell) => cell !== labels[0]?.cell);
    if (isNamed && (isWhole(fields) || areRemarks(fields, labels))) return false;
    const [first] = labels.map((label) => this.takeTotal(row, label)).filter((total) => total !== null);
    if (first === undefined) return false;
    this.leave(row, first.type, first.amount);
    return true;
  }

  private isSummed(): boolean {
    return this.lines.length > 0 && this.totals.some(({ type }) => type === "total");
  }

  private takeTotal(row: GridRow, label: Label): ReturnType<typeof totalOf> | null {
    const total = totalOf(row, label, this.context.columns, this.context.scale);
    if (label.isLoose && !this.isSumOfLast(total.amount)) return null;
    this.totals.push(total);
    if (label.type === "total" && this.lines.length > 0) this.mode = "below";
    if (label.type === "subtotal") this.section = null;
    return total;
  }

  /** Whether the last lines, as many as it takes, add up to the amount. */
  private isSumOfLast(amount: number | null): boolean {
    let sum = 0;
    return [...this.lines].reverse().some((line) => (sum += line.amount) === amount);
  }

  /** Several amounts in one row: 初期費用 beside 月額費用, or the item columns of a wide record repeated. */
  private readGroups(row: GridRow): void {
    const shared = this.context.columns.filter(({ group, part }) => group === 0 && part === null);
    const keys = new Set(this.context.columns.filter((column) => !shared.includes(column)).map(groupOf));
    let read = 0;
    for (const key of keys) {
      const own = this.context.columns.filter((column) => groupOf(column) === key);
      const { fields } = fieldsOf(row, [...own, ...shared]);
      if (numberIn(fields, "amount") === null && numberIn(fields, "unitPrice") === null) continue;
      this.readFields(row, fields, "", own[0]?.part ?? null);
      read += 1;
    }
    if (read === 0) {
      const { fields, lead } = fieldsOf(row, shared);
      this.readFields(row, fields, lead.map((cell) => tidy(textOf(cell))).join(" "), null);
    }
  }

  private readFields(row: GridRow, fields: Fields, lead: string, part: DraftLine["part"]): void {
    const pairs = (["initialAmount", "monthlyAmount"] as const).filter((role) => numberIn(fields, role) !== null);
    if (pairs.length > 0) {
      for (const role of pairs)
        this.addLine(row, fields, lead, numberIn(fields, role) ?? 0, role === "initialAmount" ? "initial" : "monthly");
      return;
    }
    const amount = this.amountOf(fields);
    if (amount === null) this.readText(row, fields, lead);
    else
      this.addLine(
        row,
        fields,
        lead,
        amount,
        part ?? this.context.columns.find((c) => c.role === "amount")?.part ?? null,
      );
  }

  private amountOf(fields: Fields): number | null {
    const cell = numberCell(fields, "amount");
    const isMissing = cellsOf(fields, "amount").some((each) => each.unvalued);
    const stated = numberOf(cell);
    const price = numberIn(fields, "unitPrice");
    if (isMissing && (stated !== null || price !== null)) this.unvalued = true;
    if (stated !== null) return stated;
    if (price === null || textIn(fields, "name") === null) return null;
    const isWorded = cellsOf(fields, "amount").some(
      (each) => typeof each.value === "string" && compact(each.value) !== "",
    );
    if (isWorded) return null;
    const { qty } = quantityOf(fields);
    return qty === null ? (this.context.columns.some((c) => c.role === "amount") ? null : price) : clean(qty * price);
  }

  private nameOf(fields: Fields, lead: string): { name: string; spec: string | null } {
    const name = textIn(fields, "name") ?? "";
    const spec = textIn(fields, "spec");
    if (name === "") {
      const before = [lead, wordsOf(fields, "lineNo")].find((text) => text !== "");
      return before === undefined ? { name: spec ?? wordsOf(fields, "note"), spec: null } : { name: before, spec };
    }
    return { name, spec };
  }

  private addLine(row: GridRow, fields: Fields, lead: string, amount: number, part: DraftLine["part"]): void {
    const { name: raw, spec } = this.nameOf(fields, lead);
    const name = plainName(raw);
    const folded = fold(name);
    const plain = compact(folded);
    const hasQuantity = numberIn(fields, "qty") !== null;
    const isDiscountName =
      rowLabels.discount.test(plain) &&
      !/値引(き)?後/.test(plain) &&
      (!hasQuantity || amount < 0 || endsAsDiscount(plain));
    const signed = isDiscountName && amount > 0 ? -amount : amount;
    const yen = toYen(signed * this.context.scale);
    if (yen === 0 || raw === "") {
      if (raw !== "" || yen !== 0) this.leave(row, yen === 0 ? "zero" : "unread", yen);
      return;
    }
    const { qty, unit } = quantityOf(fields);
    const price = numberIn(fields, "unitPrice");
    const list = numberIn(fields, "listPrice");
    const section = textIn(fields, "section");
    if (section !== null) this.section = section;
    this.lastRead = row.row;
    this.lines.push({
      row: row.row,
      sheet: this.context.sheet,
      page: row.page,
      name,
      folded,
      plain,
      spec,
      note: textIn(fields, "note"),
      qty,
      unit,
      unitPrice: price === null ? null : clean(price * this.context.scale),
      listPrice: list === null ? null : toYen(list * this.context.scale),
      amount: yen,
      taxRate:
        rateIn(cellsOf(fields, "taxRate")[0]) ??
        (/[○〇◯✓1]|軽|対象(?!外)/.test(textIn(fields, "reduced") ?? "") ? 8 : null),
      kind: yen < 0 || isDiscountName ? "discount" : "item",
      section: this.section,
      months: numberIn(fields, "months"),
      part,
      table: this.context.table,
      place: this.mode === "optional" ? "optional" : this.mode === "below" ? "below" : "table",
      marked: /[※＊*]\s*$|軽減|[(（]軽[)）]|^※/.test(raw) || /軽減|※|8%/.test(textIn(fields, "note") ?? ""),
    });
  }

  private readText(row: GridRow, fields: Fields, lead: string): void {
    const { name } = this.nameOf(fields, lead);
    const text = compact(name);
    if (rowLabels.optional.test(text)) {
      this.mode = "optional";
      this.section = name;
      this.leave(row, "heading");
      return;
    }
    const isWorded = cellsOf(fields, "amount").some((cell) => cell.plain !== "");
    const isPriced = !isWorded && numberIn(fields, "unitPrice") !== null;
    if (name === "" || isWorded || isPriced || quantityOf(fields).qty !== null) {
      const isOpen = /別途|都度|実費|応相談/.test(row.cells.map(textOf).join(""));
      if (name !== "" || isOpen || isPriced) this.leave(row, isOpen ? "optional" : isPriced ? "unread" : "zero");
      return;
    }
    if (this.mode === "below") {
      this.leave(row, "note");
      return;
    }
    const previous = this.lines.at(-1);
    if (previous === undefined && isHeaderWord(name)) {
      this.hasDetailRows = true;
      this.leave(row, "heading");
      return;
    }
    if (isOfBlock(name)) {
      this.leave(row, "note");
      return;
    }
    if (previous === undefined && /^[※*]/.test(name)) {
      this.leave(row, "note");
      return;
    }
    const isBelow = this.lastRead === row.row - 1;
    const isDetail =
      (isBelow && !this.hasHeadings && !isMarked(fields, name)) ||
      (this.hasDetailRows && previous?.row === row.row - 1) ||
      (previous?.row === row.row - 1 && /^[A-Z0-9][A-Z0-9\-_/.]{3,}$/i.test(text)) ||
      (/^[(（・※*\-–~〜→└]/.test(name) && !isNumbered(name)) ||
      (previous?.row === row.row - 1 && /^\s/.test(String(cellsOf(fields, "name")[0]?.value ?? "")));
    if (isDetail && previous) {
      this.lines[this.lines.length - 1] = {
        ...previous,
        spec: previous.spec === null ? name : `${previous.spec}\n${name}`,
      };
      this.lastRead = row.row;
      this.leave(row, "note");
      return;
    }
    this.hasHeadings = true;
    this.section = withoutNumber(name.replace(/^[【\[■●◆▼◇○□<＜《(（\s]+|[】\]>＞》)）\s]+$/g, ""));
    this.leave(row, "heading");
  }
}
