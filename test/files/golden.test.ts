import assert from "node:assert/strict";
import * as XLSX from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { readAll, type GoldenCase, type Scalar } from "../golden/read";
import { formula, recalculated, rowsOf, typed, workbook } from "./workbook";

const cases = readAll().filter(({ cell }) => cell === null);

const cellsOf = (values: readonly Scalar[], row: number, from: number): readonly string[] =>
  values.flatMap((value, index) =>
    value === null ? [] : [typed(`${String.fromCharCode(from + index)}${String(row)}`, value)],
  );

const letter = (index: number): string => String.fromCharCode(65 + index);

/**
 * The tables as a workbook: the arguments in cells of their row, blocks on a sheet of their own, and a formula as Excel
 * stores it, with a value that is out of date.
 */
function goldenWorkbook(): { readonly bytes: Uint8Array; readonly addresses: ReadonlyMap<string, GoldenCase> } {
  const [rows, blocks]: [string[], string[]] = [[], []];
  const addresses = new Map<string, GoldenCase>();
  let blockRow = 1;
  cases.forEach((each, index) => {
    const row = index + 1;
    const scalars = each.args.map((arg) => (Array.isArray(arg) ? null : (arg as Scalar)));
    const names = each.args.map((arg, at) => (arg === null ? "" : `${letter(at)}${String(row)}`));
    if (each.block !== null) {
      const { values } = each.block;
      const last = `${letter((values[0]?.length ?? 1) - 1)}${String(blockRow + values.length - 1)}`;
      names[each.args.findIndex((arg) => Array.isArray(arg))] = `明細!A${String(blockRow)}:${last}`;
      values.forEach((cells, down) => blocks.push(...cellsOf(cells, blockRow + down, 65)));
      blockRow += values.length;
    }
    const address = `K${String(row)}`;
    addresses.set(address, each);
    const text = `_xldudf_ITSUBSIDY_${each.functionName}(${names.join(",")})`;
    rows.push(...cellsOf(scalars, row, 65), formula(address, text, "以前の値"));
  });
  const [試算, 明細] = [rows, blocks].map((cells) => rowsOf(...cells));
  return { bytes: workbook({ sheets: { 試算: 試算 ?? "", 明細: 明細 ?? "" } }), addresses };
}

const expected = ({ expected: value }: GoldenCase): unknown => (typeof value === "object" ? value.error : value);

describe("recalculated workbooks: the golden tables", () => {
  const { bytes, addresses } = goldenWorkbook();
  let written: Uint8Array;

  before(async () => {
    const result = await recalculated(bytes);
    assert.deepEqual(result.kept, []);
    assert.equal(result.changed.length, cases.length);
    written = result.bytes;
  });

  const agree = (shown: (address: string) => unknown): void => {
    const differences = [...addresses].filter(([address, each]) => shown(address) !== expected(each));
    assert.deepEqual(
      differences.map(([address, each]) => `${address} ${each.file} ${each.id}: ${String(shown(address))}`),
      [],
    );
  };

  it("one reader finds in every cell what the tables say", () => {
    const sheet = XLSX.read(written, { cellFormula: true, sheets: 0 }).Sheets["試算"];
    const codes: Readonly<Record<number, string>> = { 15: "#VALUE!", 42: "#N/A" };
    agree((address) => {
      const cell = sheet?.[address] as XLSX.CellObject | undefined;
      return cell?.t === "e" ? codes[Number(cell.v)] : cell?.v;
    });
  });

  it("another reader finds the same", async () => {
    const { sheets } = await readXlsx(written);
    agree((address) => sheets[0]?.rows[Number(address.slice(1)) - 1]?.[10]);
  });
});
