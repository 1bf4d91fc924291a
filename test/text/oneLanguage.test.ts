import assert from "node:assert/strict";
import { bilingual, inOneLanguage, remarkText, yearText } from "../../src/text";
import { newest, programmes } from "../../src/rules";
import { remark } from "../../src/engine/outcome";

/** What Excel makes of LEFT, MID, LEN and FIND in the two formulas. */
function evaluate(cell: string, language: "ja" | "en"): string {
  const border = cell.indexOf("。（") + 1;
  if (border === 0) return cell;
  return language === "ja" ? cell.slice(0, border) : cell.slice(border + 1, cell.length - 1);
}

describe("one language out of a cell with two", () => {
  it("is written for the cell that is asked", () => {
    assert.equal(inOneLanguage("M13", "ja"), 'IFERROR(LEFT(M13,FIND("。（",M13)),M13&"")');
    assert.equal(inOneLanguage("M13", "en"), 'IFERROR(MID(M13,FIND("。（",M13)+2,LEN(M13)-FIND("。（",M13)-2),M13&"")');
  });

  it("gives back either sentence", () => {
    const said = remarkText(remark("registered-tool"));
    assert.equal(evaluate(bilingual(said), "ja"), said.ja);
    assert.equal(evaluate(bilingual(said), "en"), said.en);
  });
});

describe("a programme year", () => {
  it("says in both languages that it is provisional", () => {
    assert.deepEqual(yearText(newest), { ja: "2026（暫定）", en: "2026 (provisional)" });
    assert.deepEqual(yearText(programmes[0]), { ja: "2023", en: "2023" });
  });
});
