import assert from "node:assert/strict";
import { classify, type Phrase } from "../../src/quotes/steps/classify";
import type { QuoteCategory } from "../../src/quotes";

const cases: readonly (readonly [string, QuoteCategory])[] = [
  ["会計ソフト連携オプション設定", "SVC_SETUP"],
  ["会計ソフト連携オプション", "OPT_LINK"],
  ["会計ソフト", "SW_LICENSE"],
  ["会計クラウド 年間利用料", "SW_CLOUD"],
  ["勤怠管理クラウドサービス（30名）", "SW_CLOUD"],
  ["在庫管理モジュール（ロット管理対応）", "OPT_EXT"],
  ["追加機能（帳票出力）", "OPT_EXT"],
  ["API連携ツール", "OPT_LINK"],
  ["ウイルス対策ソフト（1年版）", "OPT_SEC"],
  ["多要素認証オプション", "OPT_SEC"],
  ["導入コンサルティング費", "SVC_CONSULT"],
  ["要件定義・業務ヒアリング", "SVC_CONSULT"],
  ["マスタ登録作業", "SVC_SETUP"],
  ["データ移行費用 一式", "SVC_SETUP"],
  ["操作マニュアル作成", "SVC_SETUP"],
  ["操作研修（オンライン2時間）", "SVC_SETUP"],
  ["保守サポート（電話・リモート）", "SVC_SUPPORT"],
  ["システム保守料（年間）", "SVC_SUPPORT"],
  ["ノートパソコン 15.6型", "HW_PC"],
  ["ﾚｰｻﾞｰﾌﾟﾘﾝﾀ", "HW_PC"],
  ["iPad 第10世代", "HW_PC"],
  ["モバイルPOSレジ", "HW_POS"],
  ["自動券売機", "HW_POS"],
  ["サイバーセキュリティお助け隊サービス利用料", "SEC_OTASUKE"],
  ["AIカメラ", "ANALYSIS"],
  ["交通費", "NG"],
  ["ホームページ制作", "NG"],
  ["補助金申請代行費用", "NG"],
  ["商品ＡＡＡ（ケース）", "UNKNOWN"],
];

const phrase = (name: string): Phrase => ({
  ...{ name, spec: null, section: null, unit: null, period: null },
  kind: "item",
});

/** How sure it is, by the word, where it stands, and what stands beside it. */
const sure: readonly (readonly [Partial<Phrase>, QuoteCategory, number, runnerUp: QuoteCategory | null])[] = [
  [{ name: "会計ソフト" }, "SW_LICENSE", 0.7, null],
  [{ name: "会計ソフト費用一式" }, "SW_LICENSE", 0.7, null],
  [{ name: "設定" }, "SVC_SETUP", 0.8, null],
  [{ name: "設定 設定" }, "SVC_SETUP", 0.85, null],
  [{ name: "（設定）" }, "SVC_SETUP", 0.8, null],
  [{ name: "会計ソフト 永続版" }, "SW_LICENSE", 0.64, null],
  [{ name: "会計ソフト（設定）" }, "SW_LICENSE", 0.71, "SVC_SETUP"],
  [{ name: "会計ソフト", spec: "設定" }, "SW_LICENSE", 0.69, "SVC_SETUP"],
  [{ name: "会計ソフト", section: "ソフトウェア" }, "SW_LICENSE", 0.74, null],
  [{ name: "甲乙丙", spec: "設定" }, "UNKNOWN", 0.32, "SVC_SETUP"],
  [{ name: "甲乙丙", section: "設定" }, "UNKNOWN", 0.34, "SVC_SETUP"],
  [{ name: "クラウド" }, "SW_CLOUD", 0.83, null],
  [{ name: "12ヵ月 クラウド" }, "SW_CLOUD", 0.83, null],
  [{ name: "クラウド", period: { months: 12 } }, "SW_CLOUD", 0.88, null],
  [{ name: "設定", unit: "人 日" }, "SVC_SETUP", 0.84, null],
  [{ name: "設定", unit: "台" }, "SVC_SETUP", 0.8, null],
  [{ name: "設定", period: { months: 12 } }, "SVC_SETUP", 0.8, null],
  [{ name: "コンサル", unit: "人月" }, "SVC_CONSULT", 0.97, null],
  [{ name: "コンサル" }, "SVC_CONSULT", 0.93, null],
  [{ name: "パソコン", unit: "台" }, "HW_PC", 0.97, null],
  [{ name: "パソコン", unit: "人日" }, "HW_PC", 0.93, null],
  [{ name: "EDRサービス利用料" }, "OPT_SEC", 0.91, null],
  [{ name: "保守利用料" }, "SVC_SUPPORT", 0.83, null],
  [{ name: "サポート 利用料" }, "SVC_SUPPORT", 0.86, null],
  [{ name: "セキュリティ利用料" }, "SW_CLOUD", 0.8, "OPT_SEC"],
  [{ name: "プリンター利用料" }, "SW_CLOUD", 0.78, "HW_PC"],
  [{ name: "会計プラン" }, "SW_CLOUD", 0.81, "SW_LICENSE"],
  [{ name: "クラウド12ヵ月" }, "SW_CLOUD", 0.83, null],
  [{ name: "月額利用料" }, "SW_CLOUD", 0.95, null],
  [{ name: "Web 会議" }, "NG", 0.8, null],
  [{ name: "Data  Migration\nService" }, "SVC_SETUP", 0.85, null],
  [{ name: "ＰＣ　セット" }, "HW_PC", 0.69, null],
  [{ name: "費" }, "UNKNOWN", 0, null],
  [{ name: `${"x".repeat(399)} 設定` }, "UNKNOWN", 0, null],
  [{ name: `設定${"x".repeat(500)}` }, "SVC_SETUP", 0.8, null],
  [{ name: "値引", kind: "discount" }, "DISCOUNT", 1, null],
];

describe("quotes: classify", () => {
  for (const [name, category] of cases)
    it(`${name} → ${category}`, () => {
      assert.equal(classify(phrase(name)).category, category);
    });

  for (const [asked, category, confidence, runnerUp] of sure)
    it(`${Object.values(asked)
      .map((value) => JSON.stringify(value).slice(0, 40))
      .join(" ")} → ${category} ${String(confidence)}`, () => {
      const found = classify({ ...phrase(""), ...asked });
      assert.deepEqual([found.category, found.confidence, found.runnerUp], [category, confidence, runnerUp]);
    });

  it("names each word that decided once", () => {
    assert.deepEqual(classify(phrase("設定 設定")).evidence, ["設定"]);
    assert.deepEqual(classify({ ...phrase("会計ソフト"), section: "ソフトウェア" }).evidence, [
      ...["会計ソフト", "ソフトウェア"],
    ]);
    assert.deepEqual(classify({ ...phrase("甲乙丙"), spec: "設定" }).evidence, ["設定"]);
    assert.deepEqual(classify({ ...phrase("値引"), kind: "discount" }).evidence, []);
  });
  it("gives the words that decided, and the runner-up", () => {
    const { evidence, runnerUp, confidence } = classify(phrase("会計ソフト連携オプション設定"));
    assert.ok(evidence.includes("設定"));
    assert.notEqual(runnerUp, null);
    assert.ok(confidence >= 0.7);
  });
  it("is unsure of a word that a section title alone supplies", () => {
    const { confidence } = classify({ ...phrase("Aプラスα"), section: "導入設定" });
    assert.ok(confidence < 0.7);
  });
  it("leaves what it cannot place to a person", () => {
    assert.deepEqual(classify(phrase("甲乙丙")), { category: "UNKNOWN", confidence: 0, evidence: [], runnerUp: null });
  });
  it("does not take Latin letters within a word for a word", () => {
    assert.notEqual(classify(phrase("EPCOT")).category, "HW_PC");
  });
});
