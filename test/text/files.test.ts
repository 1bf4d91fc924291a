import assert from "node:assert/strict";
import { fileRefusals, keptReasons } from "../../src/files";
import { fileRefusalText, keptText, recalculationSummary } from "../../src/text";

describe("sentences of the recalculation", () => {
  for (const code of [...fileRefusals, "same_file", "exists", "same_name"])
    it(`says in both languages what ${code} is and what to do`, () => {
      const { ja, en } = fileRefusalText(code);
      assert.match(ja, /。$/);
      assert.match(en, /\.$/);
    });

  for (const code of keptReasons)
    it(`says in both languages why a formula keeps its value: ${code}`, () => {
      const { ja, en } = keptText(code, "TODAY");
      assert.match(ja, /。値は元のままです。Excelで開いて再計算してください。$/);
      assert.match(en, /[.] The value was kept\. Open the workbook in Excel to recalculate it\.$/);
      assert.doesNotMatch(`${keptText(code, "").ja}${keptText(code, "").en}`, /（）|\(\)|\{/);
    });

  it("names a code that has no sentence", () => {
    assert.deepEqual(fileRefusalText("toString"), { ja: "toString", en: "toString" });
  });

  it("counts", () => {
    const { ja, en } = recalculationSummary({ formulas: 12_000, changed: 5, kept: 1 });
    assert.equal(ja, "数式12,000件のうち、変わるセル5件・再計算できない数式1件");
    assert.equal(en, "12,000 formulas: 5 cells change, 1 formulas cannot be recalculated");
  });
});
