import assert from "node:assert/strict";
import { classify } from "../../src/quotes/steps/classify";
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

const phrase = (name: string) => ({ name, spec: null, section: null, unit: null, period: null, kind: "item" as const });

describe("quotes: classify", () => {
  for (const [name, category] of cases)
    it(`${name} → ${category}`, () => {
      assert.equal(classify(phrase(name)).category, category);
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
