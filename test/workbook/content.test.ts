import assert from "node:assert/strict";
import { paneText } from "../../src/text";
import { categoryChoices, conditionChoices } from "../../src/workbook/quote/content";

describe("drop-downs of the sheet", () => {
  for (const language of ["ja", "en"] as const)
    it(`fit into Excel's 255 characters and hold no comma of their own (${language})`, () => {
      for (const choices of [categoryChoices, ...Object.values(conditionChoices(paneText(language)))]) {
        assert.ok(choices.join(",").length <= 255, choices.join(","));
        assert.ok(choices.every((choice) => !choice.includes(",")));
      }
    });
});
