import assert from "node:assert/strict";
import { proposalOf } from "../../src/quotes";
import { purposeOf } from "../../src/quotes/steps/purpose";
import { compact } from "../../src/quotes/values/text";
import { processes } from "../../src/rules";
import { purposes } from "../../src/quotes/data/purposes";

const cases: readonly (readonly [string, string | null])[] = [
  ["会計クラウド 年間利用料", "共P-04"],
  ["管理会計オプション", "共P-04"],
  ["勤怠管理クラウドサービス（30名）", "共P-05"],
  ["在庫管理システム", "共P-03"],
  ["受発注システム", "共P-03"],
  ["販売管理ソフト", "共P-01"],
  ["ＣＲＭ ライセンス", "共P-01"],
  ["モバイルPOSレジ アプリ", "共P-02"],
  ["請求書発行クラウド", "共P-02"],
  ["生産管理パッケージ", "各業種P-06"],
  ["RPAツール", "汎P-07"],
  ["導入支援一式", null],
  ["Project 管理", null],
];

describe("quotes: what a tool is for", () => {
  for (const [name, process] of cases)
    it(`is ${process ?? "unknown"} for ${name}`, () => {
      assert.equal(purposeOf(compact(name))?.process ?? null, process);
    });

  it("is what the longest word tells, and of two as long the one that is listed first", () => {
    for (const [name, word] of [
      ["会計と給与計算", "給与計算"],
      ["給与計算と会計", "給与計算"],
      ["会計と決済", "会計"],
      ["決済と会計", "会計"],
      ["予算管理会計", "管理会計"],
    ] as const)
      assert.equal(purposeOf(compact(name))?.word, word);
  });

  it("names processes of the rules alone", () => {
    const codes = processes.map(({ code }) => code);
    for (const { process } of purposes) assert.ok(codes.includes(process), process);
  });

  it("counts the software of a quote, each process and function once, with the lines that suggest it", () => {
    const tool = (name: string, category: "SW_CLOUD" | "SVC_SETUP" = "SW_CLOUD") => ({
      name,
      category,
      purpose: purposeOf(compact(name)),
    });
    const lines = [
      tool("会計クラウド"),
      tool("会計クラウド"),
      tool("財務会計ソフト"),
      tool("受発注システム"),
      tool("会計ソフトの初期設定", "SVC_SETUP"),
      tool("スタンダードプラン"),
    ];
    assert.deepEqual(proposalOf(lines), {
      processes: [
        { what: "共P-03", names: ["受発注システム"] },
        { what: "共P-04", names: ["会計クラウド", "財務会計ソフト"] },
      ],
      functions: [
        { what: "accounting", names: ["会計クラウド", "財務会計ソフト"] },
        { what: "ordering", names: ["受発注システム"] },
      ],
    });
  });
});
