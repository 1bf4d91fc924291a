import assert from "node:assert/strict";
import { refusalCodes, warningCodes } from "../../src/quotes";
import { quoteMessage } from "../../src/text/quotes";

describe("quotes: sentences", () => {
  for (const code of [...warningCodes, ...refusalCodes])
    it(`${code} has a sentence in both languages`, () => {
      const { ja, en } = quoteMessage(code);
      assert.match(ja, /[ぁ-ん].*。$/);
      assert.match(en, /^[A-Z].*\.$/);
    });

  it("shows an unknown code as it is", () => {
    assert.deepEqual(quoteMessage("toString"), { ja: "toString", en: "toString" });
  });
});
