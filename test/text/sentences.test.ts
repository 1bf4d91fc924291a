import assert from "node:assert/strict";
import fc from "fast-check";
import {
  assess,
  assessEdi,
  assessGroup,
  assessInvoice,
  changes,
  frames,
  invoiceMargins,
  invoiceQuestion,
  margins,
  newestProgramme,
  numbersOf,
} from "../../src/engine";
import { programmes } from "../../src/rules";
import {
  arithmetic,
  citationText,
  marginText,
  outcomeText,
  remarkText,
  ruleLabel,
  stepSentence,
  stepText,
} from "../../src/text";
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
          assertWhole(stepSentence(step));
          for (const source of step.sources) assertWhole(citationText(source));
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

  it("tell of which cost a step speaks, and every kind of step", () => {
    const programme = newestProgramme();
    const group = { base: 30_000_000, analysis: 30_000_000, administration: 9_000_001, members: 10 };
    const outcomes = [
      assessGroup(programme, { ...group, analysisMembers: 10, administrationShare: true }),
      assessGroup(programme, { ...group, base: 100, analysis: 1, analysisMembers: 10, administrationShare: true }),
      assessGroup(programme, { ...group, members: 1, analysisMembers: 1, administrationShare: false }),
      assessInvoice(invoiceQuestion(programme, "medium", 2, 1_000_000), { pc: 300_001, register: 100_001 }),
      assessInvoice(invoiceQuestion(programme, "medium", null, 4_000_000), { pc: 0, register: 0 }),
      assessEdi(programme, "medium", { fee: 1_000_000, accounts: { sme: 1, all: 3 } }),
    ];
    const said = outcomes.flatMap(({ steps }) => steps.map((step) => [step.code, stepSentence(step)] as const));
    for (const [, text] of said) assertWhole(text);
    const codes = new Set(said.map(([code]) => code));
    assert.equal(codes.size, 15, [...codes].join(" "));
    const sentences = said.map(([, { ja }]) => ja);
    assert.ok(sentences.includes("PC・タブレット等：対象経費300,001円に補助率1/2を掛けます。"));
    assert.ok(sentences.includes("補助額50万円を超える部分：残りの対象経費333,333 1/3円に補助率2/3を掛けます。"));
  });

  it("name the document where a figure is printed, carried over or not, with its note", () => {
    const source = { document: "004", section: "通常枠の概要", figure: "1／2以内" };
    const title = "サービス等生産性向上IT導入支援事業『IT導入補助金2025』の概要（令和7年1月）";
    assert.equal(citationText(source).ja, `${title}　通常枠の概要「1／2以内」`);
    assert.equal(citationText({ ...source, carriedOver: true }).ja, `${title}　通常枠の概要「1／2以内」（準用）`);
    const note = { ja: "注。", en: "Note." };
    assert.match(citationText({ ...source, note }).en, /通常枠の概要: “1／2以内” Note\.$/);
    assert.match(citationText({ ...source, document: "無い資料" }).ja, /^無い資料　/);
  });

  it("name every number of the rules and every change", () => {
    for (const programme of programmes)
      for (const frame of frames) for (const { path } of numbersOf(programme, frame)) assertWhole(ruleLabel(path));
    for (const from of programmes)
      for (const to of programmes) for (const { path } of changes(from, to)) assertWhole(ruleLabel(path));
  });
});
