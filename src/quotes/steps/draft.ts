/** A line while the pipeline works on it; amounts as written, in yen. */
export interface DraftLine {
  readonly row: number;
  readonly sheet: string | null;
  readonly page: number | null;
  readonly name: string;
  /** The name in one spelling. */
  readonly folded: string;
  /** The name as the steps compare it: folded and without any white space. */
  readonly plain: string;
  readonly spec: string | null;
  readonly note: string | null;
  readonly qty: number | null;
  readonly unit: string | null;
  readonly unitPrice: number | null;
  readonly listPrice: number | null;
  readonly amount: number;
  readonly taxRate: 10 | 8 | 0 | null;
  readonly kind: "item" | "discount";
  readonly section: string | null;
  readonly months: number | null;
  readonly part: "initial" | "monthly" | null;
  /** Which table of the sheet, from 0. */
  readonly table: number;
  /** In the table, below the final total, or under a heading such as オプション. */
  readonly place: "table" | "below" | "optional";
  /** Marked ※ or 軽: the reduced rate where the document has one. */
  readonly marked: boolean;
}

export interface StatedTotal {
  readonly type: "subtotal" | "tax" | "total" | "headline";
  readonly label: string;
  readonly amount: number | null;
  readonly rate: 10 | 8 | 0 | null;
  readonly row: number;
  /** The value comes from a formula of the file. */
  readonly calculated: boolean;
  readonly taxHint: "inclusive" | "exclusive" | null;
  /** うち消費税: already inside the amounts. */
  readonly inner: boolean;
}

export const isIncluded = (line: DraftLine): boolean => line.place === "table";
