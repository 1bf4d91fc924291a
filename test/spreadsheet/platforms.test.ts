import assert from "node:assert/strict";
import { openCalculator } from "../../workbench/node";

/** B1 is a blank cell; A1 holds 1,000,000. The last number is what the formula gives with the argument left out. */
const formulas: Readonly<Record<string, number>> = {
  '=ITSUBSIDY.AMOUNT("インボイス枠",入力!B1,FALSE,2,2025)': 0,
  '=ITSUBSIDY.AMOUNT("インボイス枠",入力!A1,入力!B1,2,2025)': 722_222,
  '=ITSUBSIDY.AMOUNT("インボイス枠",入力!A1,,2,2025)': 722_222,
  '=ITSUBSIDY.AMOUNT("インボイス枠",入力!A1,TRUE,2,入力!B1)': 750_000,
  '=ITSUBSIDY.AMOUNT("インボイス枠",入力!A1,TRUE,2)': 750_000,
  '=ITSUBSIDY.AMOUNT("通常枠",入力!A1,FALSE,1,2025,入力!B1)': 500_000,
  '=ITSUBSIDY.AMOUNT("セキュリティ",入力!A1,FALSE,入力!B1,2025)': 500_000,
  "=ITSUBSIDY.INVOICE(入力!A1,2,FALSE,入力!B1,入力!B1,入力!B1)": 722_222,
  '=SUM(ITSUBSIDY.AMOUNTS("通常枠",入力!A1:B1,入力!B1,1,入力!B1,入力!B1))': 500_000,
  "=ITSUBSIDY.GROUP(入力!A1:B1,0,10,0,入力!B1,入力!B1,入力!B1)": 1_000_000,
  "=ITSUBSIDY.CLOUDCOST(入力!A1,36,入力!B1,入力!B1)": 24_000_000,
  "=ITSUBSIDY.EXCLUDETAX(入力!A1,入力!B1)": 909_090,
};

for (const platform of ["desktop", "web"] as const)
  describe(`blank cells (${platform})`, () => {
    it("give the same amounts as arguments that are left out", async () => {
      const calculator = await openCalculator({ platform });
      const answers = await calculator.evaluate(Object.keys(formulas), { A1: 1_000_000 });
      calculator.close();
      assert.deepEqual(
        answers.map(({ value }) => value),
        Object.values(formulas),
      );
    });
  });
