import assert from "node:assert/strict";
import { changesOf, formula, recalculated, rowsOf, typed, workbook } from "./workbook";

/** Formulas that are read once for all cells down which they were filled must not be taken for others. */
describe("recalculated workbooks: formulas that look alike", () => {
  const costs = [500_000, 1_000_000, 2_000_000];
  const amounts = ["375000", "722222", "1388888"];
  const call = (cost: string): string => `_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",${cost},FALSE,2,2025)`;
  const inputs = costs.map((cost, index) => typed(`A${String(index + 1)}`, cost));
  const three = [1, 2, 3];

  /** The new values of B1:B3, with these formulas. */
  async function results(
    write: (row: number) => string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<unknown> {
    const cells = three.map((row) => formula(`B${String(row)}`, write(row), 1));
    const sheets = { 試算: rowsOf(...inputs.map((input, index) => input + (cells[index] ?? ""))), ...more };
    const result = await recalculated(workbook({ sheets }));
    assert.deepEqual(result.kept, []);
    return Object.values(changesOf(result));
  }

  it("filled down", async () => {
    assert.deepEqual(await results((row) => call(`A${String(row)}`)), amounts);
  });

  it("the same cell each time, fixed or not", async () => {
    const first = Array.from(three, () => "375000");
    for (const address of ["A1", "$A$1", "A$1", "a1", "試算!A1", "SUM(A1:a1)"])
      assert.deepEqual(await results(() => call(address)), first, address);
  });

  it("cells named in texts", async () => {
    const texts = await results((row) => `${call("A1")}&"A${String(row)}"`);
    assert.deepEqual(texts, ["375000A1", "375000A2", "375000A3"]);
  });

  it("sheets with names like cells", async () => {
    const sheets = Object.fromEntries(three.map((row) => [`AB${String(row)}`, rowsOf(inputs[3 - row] ?? "")]));
    const address = (row: number): string => `A${String(4 - row)}`;
    assert.deepEqual(await results((row) => call(`AB${String(row)}!${address(row)}`), sheets), [...amounts].reverse());
    assert.deepEqual(
      await results((row) => call(`'AB${String(row)}'!${address(row)}`), sheets),
      [...amounts].reverse(),
    );
  });

  it("whole rows and columns", async () => {
    assert.deepEqual(await results(() => `${call("SUM(A:A)")}*0+COUNT(A:A)`), ["3", "3", "3"]);
    assert.deepEqual(await results(() => `${call("A1")}*0+COUNT(5:6)`), ["0", "0", "0"]);
  });

  it("numbers that differ", async () => {
    assert.deepEqual(await results((row) => call(String(costs[row - 1]))), amounts);
  });
});
