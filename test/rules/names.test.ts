import assert from "node:assert/strict";
import { categoryNamed, frameNamed, industryNamed, programmeOf } from "../../src/engine/names";
import { categories, industries, processes, programmes, type FrameCode, type Programme } from "../../src/rules";

const of = (year: number): Programme => {
  const programme = programmeOf(year);
  assert.ok(programme);
  return programme;
};

/** What people write for a frame, and how a year calls it; the first two are its names. */
const frames: readonly (readonly [years: readonly number[], FrameCode, tier: "A" | "B" | null, ...string[]])[] = [
  [[2024, 2025, 2026], "NORMAL", null, "通常枠", "Normal frame", "通常", "normal"],
  [[2023], "NORMAL", null, "通常枠（A類型・B類型）", "Normal frame (types A and B)", "通常枠", "通常", "normal"],
  [[2023], "NORMAL", "A", "通常枠（A類型）", "Normal frame, type A", "A類型", "A", "normal A", "type A"],
  [[2023], "NORMAL", "B", "通常枠（B類型）", "Normal frame, type B", "B類型", "B", "normal B", "type B"],
  [
    [2023],
    "INVOICE",
    null,
    "デジタル化基盤導入類型",
    "Digital base type",
    "デジタル化基盤導入枠（デジタル化基盤導入類型）",
    "デジタル化基盤",
    "digital base",
  ],
  [
    [2024, 2025, 2026],
    "INVOICE",
    null,
    "インボイス枠（インボイス対応類型）",
    "Invoice frame (invoice type)",
    "インボイス枠",
    "インボイス対応類型",
    "invoice frame",
    "invoice",
  ],
  [
    [2023],
    "EDI",
    null,
    "商流一括インボイス対応類型",
    "Commercial-flow invoice type",
    "デジタル化基盤導入枠（商流一括インボイス対応類型）",
    "商流一括インボイス",
    "商流一括",
    "commercial flow",
  ],
  [
    [2024, 2025, 2026],
    "EDI",
    null,
    "インボイス枠（電子取引類型）",
    "Invoice frame (electronic trade type)",
    "電子取引類型",
    "電子取引",
    "electronic trade",
  ],
  [
    [2023],
    "GROUP",
    null,
    "複数社連携IT導入類型",
    "Multi-company type",
    "デジタル化基盤導入枠（複数社連携IT導入類型）",
    "複数社連携",
  ],
  [[2024, 2025], "GROUP", null, "複数社連携IT導入枠", "Multi-company frame", "複数社連携"],
  [[2026], "GROUP", null, "複数者連携デジタル化・AI導入枠", "Multi-party digital and AI frame", "複数者連携"],
  [
    [2023, 2024, 2025, 2026],
    "SECURITY",
    null,
    "セキュリティ対策推進枠",
    "Security frame",
    "セキュリティ対策",
    "セキュリティ",
  ],
];

const kinds: readonly (readonly [code: string, number: number | null, ja: string, en: string, frames: string])[] = [
  ["SW_LICENSE", 1, "ソフトウェア購入費", "Software licence", "NORMAL INVOICE GROUP"],
  ["SW_CLOUD", 1, "クラウド利用料", "Cloud service fee", "NORMAL INVOICE EDI GROUP"],
  ["OPT_EXT", 2, "機能拡張", "Function extension", "NORMAL INVOICE GROUP"],
  ["OPT_LINK", 3, "データ連携ツール", "Data linkage tool", "NORMAL INVOICE GROUP"],
  ["OPT_SEC", 4, "セキュリティ", "Security option", "NORMAL INVOICE GROUP"],
  ["SVC_CONSULT", 5, "導入・活用コンサルティング", "Consulting", "NORMAL INVOICE GROUP"],
  ["SVC_SETUP", 6, "導入設定・マニュアル作成・導入研修", "Set-up, manuals and training", "NORMAL INVOICE GROUP"],
  ["SVC_SUPPORT", 7, "保守サポート", "Maintenance support", "NORMAL INVOICE GROUP"],
  ["HW_PC", 8, "PC・タブレット・プリンター・スキャナー・複合機", "PC, tablet, printer, scanner", "INVOICE GROUP"],
  ["HW_POS", 9, "POSレジ・モバイルPOSレジ・券売機", "POS register, ticket machine", "INVOICE GROUP"],
  ["SEC_OTASUKE", 10, "サイバーセキュリティお助け隊サービス利用料", "Cybersecurity Otasuketai service fee", "SECURITY"],
  ["ANALYSIS", null, "消費動向等分析経費", "Consumption analysis", "GROUP"],
  ["ADMIN", null, "事務費・専門家費", "Administration and experts", "GROUP"],
  ["NG", null, "対象外", "Not eligible", ""],
];

const known: readonly (readonly [code: string, ja: string, en: string])[] = [
  ["共P-01", "顧客対応・販売支援", "Customer service and sales"],
  ["共P-02", "決済・債権債務・資金回収", "Payment and receivables"],
  ["共P-03", "供給・在庫・物流", "Supply, stock and logistics"],
  ["共P-04", "会計・財務・経営", "Accounting and management"],
  [
    "共P-05",
    "総務・人事・給与・労務・教育訓練・法務・情シス・統合業務",
    "General affairs, personnel, payroll, legal, IT",
  ],
  ["各業種P-06", "業種固有プロセス", "Process of one industry"],
  ["汎P-07", "汎用・自動化・分析ツール", "General automation and analysis tool"],
];

/** Names of industries; the first two are those that are shown. */
const trades: readonly (readonly [ja: string, en: string, ...short: string[]])[] = [
  [
    "製造業・建設業・運輸業",
    "Manufacturing, construction, transport",
    ...["製造業", "製造", "建設業", "建設", "運輸業", "運輸", "製造業その他"],
    ...["manufacturing", "construction", "transport"],
  ],
  ["卸売業", "Wholesale", "卸売", "卸"],
  ["サービス業", "Services", "サービス", "service", "services"],
  ["宿泊業・娯楽業", "Lodging and entertainment", ...["宿泊業", "宿泊", "娯楽業", "娯楽", "lodging", "entertainment"]],
  ["小売業", "Retail", "小売"],
  ["ゴム製品製造業", "Rubber products", "ゴム製品", "ゴム", "rubber"],
  [
    "ソフトウェア業・情報処理サービス業",
    "Software and information processing",
    ...["ソフトウェア業", "ソフトウェア", "情報処理サービス業", "情報処理", "software", "information processing"],
  ],
  ["旅館業", "Ryokan (inns)", "旅館", "ryokan", "inn"],
  ["その他の業種", "Other industries", "その他", "other"],
  [
    "医療法人・社会福祉法人",
    "Medical and social welfare corporations",
    "医療法人",
    "社会福祉法人",
    "medical",
    "social welfare",
  ],
  ["学校法人", "School corporations", "学校", "school"],
  [
    "商工会・商工会議所",
    "Chambers and societies of commerce",
    ...["商工会", "商工会議所", "商工会・都道府県連合会及び商工会議所", "chamber of commerce"],
  ],
];

describe("names of the rules", () => {
  for (const [years, frame, tier, ja, en, ...short] of frames)
    it(`${years.join(", ")}: ${String(ja)}, and what people write for it`, () => {
      for (const year of years) {
        const programme = of(year);
        const named = [...Object.values(programme.names), ...(programme.tierNames ?? [])];
        const entry = named.find(({ name }) => name.ja === ja);
        assert.deepEqual(entry, { frame, ...(tier === null ? {} : { tier }), name: { ja, en }, short });
        for (const word of [ja, en, ...short])
          assert.deepEqual(frameNamed(String(word), programme), { frame, tier, misnamed: null }, word);
      }
    });

  it("are those of the categories, with their number in the guidelines and their frames", () => {
    assert.deepEqual(
      categories.map(({ code, number, name, frames: own }) => [code, number, name.ja, name.en, own.join(" ")]),
      kinds,
    );
    for (const [code, , ja, en] of kinds) for (const word of [code, ja, en]) assert.equal(categoryNamed(word), code);
  });

  it("are those of the business processes", () => {
    assert.deepEqual(
      processes.map(({ code, name }) => [code, name.ja, name.en]),
      known,
    );
  });

  it("are those of the industries, and what people write for them", () => {
    assert.deepEqual(
      industries.map(({ name, short }) => [name.ja, name.en, ...short]),
      trades,
    );
    for (const [ja, ...others] of trades)
      for (const word of [ja, ...others]) assert.equal(industryNamed(word)?.name.ja, ja, word);
  });
});

describe("what a year alone has", () => {
  for (const [year, counts, followUpSupport] of [
    [2023, "functions", false],
    [2024, "functions", false],
    [2025, "functions", true],
    [2026, "functions", true],
  ] as const)
    it(`${String(year)}: help with using what was introduced is ${followUpSupport ? "" : "not "}paid for`, () => {
      const { costs, frames: own } = of(year);
      assert.equal(costs.followUpSupport, followUpSupport);
      assert.ok("tiers" in own.INVOICE.line.limit && own.INVOICE.line.limit.counts === counts);
    });

  it("2026 is provisional and has no dates yet, as its leaflet says", () => {
    const { provisional, deadlineNote, deadlines } = of(2026);
    assert.deepEqual(provisional, {
      document: "003",
      section: "活用イメージ・補助率等",
      figure: "※内容は変更となる可能性があります",
    });
    assert.deepEqual(deadlineNote, {
      document: "003",
      section: "今後のスケジュール",
      figure: "準備が整い次第、速やかに公募を開始",
    });
    assert.deepEqual(deadlines, []);
  });

  it("says whose wages count for the higher rate near the minimum wage", () => {
    assert.deepEqual(
      programmes.map(({ year, minimumWage }) => [year, minimumWage?.employees ?? null]),
      [
        [2023, null],
        [2024, null],
        [
          2025,
          {
            ja: "地域別最低賃金＋50円以内で雇用している従業員",
            en: "employees paid at most the regional minimum wage plus 50 yen",
          },
        ],
        [
          2026,
          {
            ja: "令和6年10月～令和7年9月に、令和7年度改定の地域別最低賃金未満で雇用していた従業員",
            en: "employees paid, from 2024-10 to 2025-09, below the regional minimum wage revised in FY2025",
          },
        ],
      ],
    );
  });
});
