import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { useWorkbench } from "./support";

const require = createRequire(import.meta.url);

/** workbench/univer/private.ts leans on members of exactly this version. */
describe("What the workbench knows of Univer's inside", function () {
  this.timeout(20_000);
  const workbench = useWorkbench();

  it("is of the pinned version", () => {
    for (const name of ["core", "engine-formula", "sheets", "sheets-formula", "sheets-table", "preset-sheets-core"]) {
      const { version } = require(`../../node_modules/@univerjs/${name}/package.json`) as { version: string };
      assert.equal(version, "0.25.1", name);
    }
  });

  it("starts queued calculations at once and does not wait where nothing is queued", async () => {
    const { setCells, calculate, readCells } = workbench();
    setCells("A1:B1", [[5, "=ITSUBSIDY.HALF(A1)"]]);
    const start = performance.now();
    await calculate();
    await calculate();
    assert.ok(performance.now() - start < 90, "Univer's own delay is 100 ms, its watchdog 500 ms");
    assert.deepEqual(await readCells("B1"), [[2.5]]);
  });

  it("finishes edits that arrive while a calculation runs", async () => {
    const { setCells, calculate, readCells } = workbench();
    setCells(
      "D1:D400",
      Array.from({ length: 400 }, (_, row) => [`=ITSUBSIDY.HALF(${String(row)})`]),
    );
    const first = calculate();
    await new Promise((resolve) => setTimeout(resolve, 1));
    setCells("A1", [[9]]);
    await Promise.all([first, calculate()]);
    assert.deepEqual(await readCells("B1"), [[4.5]]);
    assert.deepEqual(await readCells("D400"), [[199.5]]);
  });

  it("calculates a column of formulas in linear time", async () => {
    const { setCells, readCells } = workbench();
    const timed = async (column: string, rows: number): Promise<number> => {
      const start = performance.now();
      setCells(
        `${column}1:${column}${String(rows)}`,
        Array.from({ length: rows }, (_, row) => [`=${String(row)}+1`]),
      );
      assert.deepEqual(await readCells(`${column}${String(rows)}`), [[rows]]);
      return performance.now() - start;
    };
    await timed("F", 500);
    const small = await timed("G", 1500);
    const large = await timed("H", 6000);
    assert.ok(large < small * 10, `${String(small)} ms for 1,500, ${String(large)} ms for 6,000`);
  });
});
