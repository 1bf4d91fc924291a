import assert from "node:assert/strict";
import fc from "fast-check";
import { freeSheetName, freeTableName, sheetNameOf } from "../../src/workbook/sheets/names";

const named = (vendor: string | null, number: string | null, file = "見積書.xlsx"): string =>
  sheetNameOf("見積", { vendor, number, file });

describe("the name of a quote's sheet", () => {
  it("comes from vendor and number, or else from the file", () => {
    assert.equal(named("株式会社見本", "Q-1"), "見積 見本 Q-1");
    assert.equal(named(null, "Q-1"), "見積 Q-1");
    assert.equal(named("（株）見本商会", null), "見積 見本商会");
    assert.equal(named(null, null, "A社 見積.2025.xlsx"), "見積 A社 見積.2025");
  });

  it("has none of the characters that Excel refuses, in half or full width", () => {
    assert.equal(named("A/B：C", "1?2*3[4]\\５￥"), "見積 A-B-C 1-2-3-4--5-");
  });

  it("is always one that Excel takes", () => {
    fc.assert(
      fc.property(
        fc.option(fc.string({ unit: "grapheme" })),
        fc.option(fc.string({ unit: "binary" })),
        (vendor, number) => {
          const name = named(vendor, number);
          assert.ok(name.length >= 1 && name.length <= 31, name);
          assert.ok(!/[\\/?*[\]:]/.test(name), name);
          assert.ok(!name.startsWith("'") && !name.endsWith("'"), name);
          assert.doesNotThrow(() => encodeURIComponent(name), "half of a character");
        },
      ),
    );
  });

  it("is free, whatever case and width the others have", () => {
    assert.equal(freeSheetName("見積 ab", ["Sheet1"]), "見積 ab");
    assert.equal(freeSheetName("見積 ab", ["見積 ＡＢ", "見積 AB (2)"]), "見積 ab (3)");
    const long = "あ".repeat(31);
    assert.equal(freeSheetName(long, [long]), `${"あ".repeat(27)} (2)`);
  });
});

describe("the name of a quote's table", () => {
  it("is numbered on", () => {
    assert.equal(freeTableName("見積明細", []), "見積明細1");
    assert.equal(freeTableName("見積明細", ["見積明細1", "見積明細3"]), "見積明細2");
  });
});
