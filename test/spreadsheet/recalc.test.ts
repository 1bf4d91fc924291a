import assert from "node:assert/strict";
import fc from "fast-check";
import { openCalculator, type Calculator } from "../../workbench/node";
import { formula, recalculated, sheetOf } from "../files/workbook";
import "../fuzz";

const frames = ["通常枠", "インボイス枠", "電子取引", "セキュリティ", "NORMAL"];
const years = ["", "2023", "2024", "2025", "2026"];

const call = fc
  .record({
    name: fc.constantFrom("AMOUNT", "SELFPAY", "RATE", "CHECK"),
    frame: fc.constantFrom(...frames),
    cost: fc.integer({ min: 0, max: 12_000_000 }),
    size: fc.constantFrom("TRUE", "FALSE", '"大企業"', ""),
    count: fc.constantFrom("0", "1", "2", "4", "7", ""),
    year: fc.constantFrom(...years),
  })
  .map(
    ({ name, frame, cost, size, count, year }) =>
      `ITSUBSIDY.${name}("${frame}",${String(cost)},${size},${count},${year})`,
  );

const around = fc.constantFrom(
  "%",
  "IFERROR(%,-1)",
  "ROUND(IFERROR(N(%),0)/3,0)",
  'IFERROR(ROUND(N(%),0)&"円","?")',
  "IF(ISNUMBER(%),1,2)",
);

describe("recalculated workbooks and the same formulas in the add-in", () => {
  let calculator: Calculator;
  before(async function () {
    this.timeout("5m");
    calculator = await openCalculator({ platform: "desktop" });
  });
  after(() => {
    calculator.close();
  });

  it("give the same in every cell", async () => {
    const texts = fc.array(
      fc.tuple(call, around).map(([own, native]) => native.replaceAll("%", own)),
      { minLength: 40, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (formulas) => {
        const cells = formulas.map((text, index) => formula(`A${String(index + 1)}`, text, "以前"));
        const { changed, kept } = await recalculated(sheetOf(...cells));
        assert.deepEqual(kept, []);
        const answers = await calculator.evaluate(formulas.map((text) => `=${text}`));
        assert.deepEqual(
          changed.map(({ after }) => after),
          answers.map(({ value }) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value))),
        );
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
