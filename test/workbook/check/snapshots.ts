import type { Finding, FindingKind } from "../../../src/workbook";
import { findingsIn } from "../../../src/workbook/check/findings";
import { columnLetters } from "../../../src/formulas";
import type { CellValue } from "../../../src/workbook/cells/put";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook/check/snapshot";
import { knowledge } from "./knowledge";

/** What was typed, or a formula with what the cell shows. */
type Cell = CellValue | readonly [formula: string, shown: CellValue];

export const sheet = (rows: readonly (readonly Cell[])[], change: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  id: "{1}",
  name: "Sheet1",
  visible: true,
  row: 1,
  column: 1,
  formulas: rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell[0] : cell))),
  values: rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell[1] : cell))),
  partial: false,
  ...change,
});

export const snapshot = (sheets: readonly SheetSnapshot[], change: Partial<Snapshot> = {}): Snapshot => ({
  sheets,
  tables: [],
  quotes: [],
  rules: null,
  ...change,
});

/** The findings of one kind in a workbook of one sheet, or in a snapshot. */
export function found(
  kind: FindingKind,
  book: readonly (readonly Cell[])[] | Snapshot,
  { year = 2026, known = knowledge } = {},
): readonly Finding[] {
  const whole = "sheets" in book ? book : snapshot([sheet(book)]);
  return findingsIn(whole, known, year).filter(({ seen }) => seen.kind === kind);
}

export const addressOf = ({ place: { row, column } }: Finding): string => `${columnLetters(column)}${String(row)}`;

/** Where findings of a kind stand. */
export const places = (...given: Parameters<typeof found>): readonly string[] => found(...given).map(addressOf);

/** What the only fix of a finding puts into its cell. */
export const fixOf = (finding: Finding | undefined): CellValue | undefined => finding?.changes[0]?.after;
