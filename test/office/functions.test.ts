import assert from "node:assert/strict";
import { openCalculator } from "../../workbench/node";
import type { Calculator, WorkbenchOptions } from "../../workbench/node";
import { testAddin } from "./support";

describe("Custom functions in a cell of the workbench", function () {
  this.timeout(20_000);

  const useCalculator = (
    options: WorkbenchOptions = {},
  ): ((formula: string, cells?: Record<string, unknown>) => ReturnType<typeof one>) => {
    let calculator: Calculator | undefined;
    before(async () => {
      calculator = await openCalculator({ addin: testAddin, ...options });
    });
    after(() => {
      calculator?.close();
    });
    return (formula, cells) => {
      assert.ok(calculator);
      return one(calculator, formula, cells);
    };
  };
  const one = async (calculator: Calculator, formula: string, cells?: Record<string, unknown>) => {
    const [result] = await calculator.evaluate([formula], cells);
    assert.ok(result);
    return result;
  };

  describe("as on the desktop", () => {
    const calculate = useCalculator();

    const arguments_: readonly (readonly [formula: string, expected: unknown[]])[] = [
      ['=ITSUBSIDY.SHOW(1,2,"三")', [1, [[2]], "三"]],
      [
        "=ITSUBSIDY.SHOW(TRUE,{1,2;3,4})",
        [
          true,
          [
            [1, 2],
            [3, 4],
          ],
          null,
        ],
      ],
      ["=ITSUBSIDY.SHOW(,1,)", [null, [[1]], null]],
      ["=ITSUBSIDY.SHOW(入力!Z1,入力!Z1:Z2)", [0, [[0], [0]], null]],
      ["=ITSUBSIDY.SHOW(入力!A1,入力!A1)", [5, [[5]], null]],
      ["=ITSUBSIDY.SHOW(入力!A1:A2,1)", [[[5], [6]], [[1]], null]],
      ["=ITSUBSIDY.SHOW(入力!A1+1,入力!A1:A2*2)", [6, [[10], [12]], null]],
    ];
    for (const [formula, expected] of arguments_) {
      it(`hands over ${formula}`, async () => {
        const { value } = await calculate(formula, { "A1:A2": [[5], [6]] });
        assert.deepEqual(JSON.parse(String(value)), expected);
      });
    }

    it("takes names in any case", async () => {
      assert.equal((await calculate("=itsubsidy.half(10)")).value, 5);
    });

    it("collects repeated arguments", async () => {
      assert.equal((await calculate("=ITSUBSIDY.SUMALL(1,{2,3},4)")).value, 10);
    });

    it("shows an error of an argument itself, unless the function asks for errors", async () => {
      assert.equal((await calculate("=ITSUBSIDY.HALF(1/0)")).value, "#DIV/0!");
      assert.equal((await calculate("=ITSUBSIDY.SHOW(1,入力!C1:C2)", { "C1:C2": [[1], ["=NA()"]] })).value, "#N/A");
      assert.equal((await calculate("=ITSUBSIDY.CODE(NA())")).value, "誤り #N/A");
    });

    it("spills tables, with their errors in place", async () => {
      const { value } = await calculate("=ITSUBSIDY.MIXED()");
      assert.deepEqual(value, [
        [1, "#VALUE!"],
        [0, "#NUM!"],
      ]);
    });

    const errors: readonly (readonly [formula: string, code: string, message: RegExp])[] = [
      ["=ITSUBSIDY.REFUSE()", "#N/A", /^年度を指定してください。$/],
      ["=ITSUBSIDY.THROW()", "#VALUE!", /予期しない例外/],
      ["=ITSUBSIDY.RAGGED()", "#VALUE!", /行の長さ/],
      ["=ITSUBSIDY.OBJECT()", "#VALUE!", /object/],
      ["=ITSUBSIDY.SHOW(1)", "#VALUE!", /引数は 2–3 個/],
      ["=ITSUBSIDY.HALF(1,2)", "#VALUE!", /引数は 1 個/],
    ];
    for (const [formula, code, message] of errors) {
      it(`shows ${code} for ${formula} and keeps the sentence`, async () => {
        const result = await calculate(formula);
        assert.equal(result.value, code);
        assert.match(result.message ?? "", message);
      });
    }

    it("forgets the sentence when the formula is calculated without an error", async () => {
      assert.equal((await calculate("=IFERROR(ITSUBSIDY.REFUSE(),1)+ITSUBSIDY.HALF(2)")).message, undefined);
    });

    it("lets no exception stop the other cells", async () => {
      const calculator = await openCalculator({ addin: testAddin });
      try {
        const formulas = [
          "=ITSUBSIDY.THROW()",
          "=ITSUBSIDY.HALF(8)",
          "=1/0",
          "=ITSUBSIDY.NOSUCH()",
          "=ITSUBSIDY.HALF(6)",
        ];
        const values = (await calculator.evaluate(formulas)).map(({ value }) => value);
        assert.deepEqual(values, ["#VALUE!", 4, "#DIV/0!", "#NAME?", 3]);
      } finally {
        calculator.close();
      }
    });
  });

  describe("as on the web", () => {
    const calculate = useCalculator({ platform: "web" });
    it("hands blank cells over as null", async () => {
      const { value } = await calculate("=ITSUBSIDY.SHOW(入力!Z1,入力!Z1:Z2)");
      assert.deepEqual(JSON.parse(String(value)), [null, [[null], [null]], null]);
    });
  });
});
