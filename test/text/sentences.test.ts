import assert from "node:assert/strict";
import fc from "fast-check";
import {
  assess,
  changes,
  frames,
  invoiceMargins,
  invoiceQuestion,
  margins,
  newestProgramme,
  numbersOf,
} from "../../src/engine";
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

  it("tell a cost that just reaches the cap from one beyond it", () => {
    const said = (software: number): string | undefined =>
      invoiceMargins(invoiceQuestion(newestProgramme(), "medium", 1, software), { pc: 0, register: 0 })
        .map((margin) => marginText(margin).ja)
        .find((text) => text.includes("上限"));
    assert.equal(said(666_667), "ちょうど上限50万円です。対象経費がこれ以上増えても、補助額は増えません。");
    assert.match(said(666_668) ?? "", /^上限50万円に達しています。対象経費を1円減らして/);
  });

  it("say of which hardware they speak", () => {
    const question = invoiceQuestion(newestProgramme(), "medium", 2, 1_000_000);
    const said = invoiceMargins(question, { pc: 300_000, register: 100_000 }).map(marginText);
    said.forEach(assertWhole);
    assert.deepEqual(
      said.filter(({ ja }) => ja.includes("：")),
      [
        {
          ja: "PC・タブレット等：上限10万円に達しています。対象経費を10万円減らして20万円にしても、補助額は変わりません。",
          en: "PC, tablet etc.: The cap of 100,000 yen is reached: with 100,000 yen less cost, at 200,000 yen, the subsidy is the same.",
        },
        {
          ja: "レジ・券売機等：対象経費があと30万円増えて40万円になると、上限20万円に達します。それ以上は増えません。",
          en: "register etc.: With 300,000 yen more cost, at 400,000 yen, the cap of 200,000 yen is reached; beyond that nothing is added.",
        },
      ],
    );
  });

  it("name every number of the rules and every change", () => {
    for (const programme of programmes)
      for (const frame of frames) for (const { path } of numbersOf(programme, frame)) assertWhole(ruleLabel(path));
    for (const from of programmes)
      for (const to of programmes) for (const { path } of changes(from, to)) assertWhole(ruleLabel(path));
  });
});
