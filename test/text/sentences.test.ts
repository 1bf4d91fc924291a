import assert from "node:assert/strict";
import fc from "fast-check";
import { assess, changes, frames, margins, numbersOf } from "../../src/engine";
import { programmes } from "../../src/rules";
import { arithmetic, marginText, outcomeText, remarkText, ruleLabel, stepText } from "../../src/text";
import { questions } from "../engine/questions";

/** A sentence is whole: both languages, no place left open, no figure that could not be written. */
function assertWhole({ ja, en }: { readonly ja: string; readonly en: string }): void {
  for (const text of [ja, en]) {
    assert.ok(text.length > 0);
    assert.doesNotMatch(text, /[{}]|undefined|NaN|null|Infinity/);
  }
}

describe("sentences", () => {
  it("exist in both languages for whatever the engine answers", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const outcome = assess(question);
        assertWhole(outcomeText(outcome));
        for (const each of [...outcome.conditions, ...outcome.notes]) assertWhole(remarkText(each));
        for (const margin of margins(question)) assertWhole(marginText(margin));
        for (const step of outcome.steps) {
          assertWhole(stepText(step));
          assert.doesNotMatch(arithmetic(step), /undefined|NaN/);
        }
      }),
    );
  });

  it("name every number of the rules and every change", () => {
    for (const programme of programmes)
      for (const frame of frames) for (const { path } of numbersOf(programme, frame)) assertWhole(ruleLabel(path));
    for (const from of programmes)
      for (const to of programmes) for (const { path } of changes(from, to)) assertWhole(ruleLabel(path));
  });
});
