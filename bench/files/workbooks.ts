import { rowsOf, workbook } from "../../test/files/workbook";

const frames = ["インボイス枠", "通常枠", "セキュリティ"];

/** A row: frame, cost, size, count, the formula with an amount that is out of date, what a client pays after it. */
function row(at: number): string {
  const [row, frame, cost] = [String(at), frames[at % frames.length] ?? "", String(100_000 + at * 37)];
  return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${frame}</t></is></c><c r="B${row}"><v>${cost}</v></c><c r="C${row}" t="b"><v>${String(at % 2)}</v></c><c r="D${row}"><v>2</v></c><c r="E${row}"><f>_xldudf_ITSUBSIDY_AMOUNT(A${row},B${row},C${row},D${row},2025)</f><v>1</v></c></row>`;
}

/** A workbook with so many formulas, no two alike, none of them up to date. */
export const workbookFile = (formulas: number): Uint8Array =>
  workbook({
    sheets: { 試算: Array.from({ length: formulas }, (_, index) => row(index + 1)).join(""), 表紙: rowsOf() },
  });
