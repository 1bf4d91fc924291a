import assert from "node:assert/strict";
import { citedNumbers } from "../../src/engine";
import { documents, programmes } from "../../src/rules";

const ministry = "中小企業庁 / Small and Medium Enterprise Agency";
const bureau = "関東経済産業局 デジタル経済課 / Kanto Bureau of Economy, Trade and Industry";
const secretariat = "サービス等生産性向上IT導入支援事業事務局 / Secretariat of the IT introduction support programme";

/** The documents as a person would order them: title in both languages, publisher, and the month that it bears. */
const known: readonly (readonly [id: string, ja: string, en: string, publisher: string, month: string | null])[] = [
  [
    "002",
    "「IT導入補助金」でIT導入・DXによる生産性向上を支援！（令和4年度第2次補正）",
    "Leaflet of the IT Introduction Subsidy 2023",
    ministry,
    null,
  ],
  ["001", "IT導入補助金について（令和6年2月）", "On the IT Introduction Subsidy (February 2024)", ministry, "2024-02"],
  [
    "000",
    "「IT導入補助金2024」の概要（令和5年度補正）",
    "Overview of the IT Introduction Subsidy 2024",
    ministry,
    null,
  ],
  [
    "004",
    "サービス等生産性向上IT導入支援事業『IT導入補助金2025』の概要（令和7年1月）",
    "Overview of the IT Introduction Subsidy 2025 (January 2025)",
    bureau,
    "2025-01",
  ],
  [
    "koubo2025-tsujyo",
    "IT導入補助金2025 公募要領 通常枠",
    "IT Introduction Subsidy 2025, guidelines: normal frame",
    secretariat,
    null,
  ],
  [
    "koubo2025-invoice",
    "IT導入補助金2025 公募要領 インボイス枠（インボイス対応類型）",
    "IT Introduction Subsidy 2025, guidelines: invoice frame, invoice type",
    secretariat,
    null,
  ],
  [
    "koubo2025-denshi",
    "IT導入補助金2025 公募要領 インボイス枠（電子取引類型）",
    "IT Introduction Subsidy 2025, guidelines: invoice frame, electronic trade type",
    secretariat,
    null,
  ],
  [
    "koubo2025-security",
    "IT導入補助金2025 公募要領 セキュリティ対策推進枠",
    "IT Introduction Subsidy 2025, guidelines: security frame",
    secretariat,
    null,
  ],
  [
    "koubo2025-fukusu",
    "IT導入補助金2025 公募要領 複数社連携IT導入枠",
    "IT Introduction Subsidy 2025, guidelines: multi-company frame",
    secretariat,
    null,
  ],
  [
    "003",
    "「デジタル化・AI導入補助金」でIT導入・DXによる生産性向上を支援！",
    "Leaflet of the Digitalisation and AI Introduction Subsidy 2026",
    ministry,
    null,
  ],
];

const years = [
  [
    2023,
    "IT導入補助金2023",
    "IT Introduction Subsidy 2023",
    "令和4年度第2次補正",
    "FY2022 second supplementary budget",
  ],
  [2024, "IT導入補助金2024", "IT Introduction Subsidy 2024", "令和5年度補正", "FY2023 supplementary budget"],
  [2025, "IT導入補助金2025", "IT Introduction Subsidy 2025", "令和6年度補正", "FY2024 supplementary budget"],
  [
    2026,
    "デジタル化・AI導入補助金2026",
    "Digitalisation and AI Introduction Subsidy 2026",
    "令和7年度補正",
    "FY2025 supplementary budget",
  ],
] as const;

describe("documents of the rules", () => {
  it("are found under their title, publisher and month", () => {
    assert.deepEqual(
      documents.map(({ id, title, publisher, date }) => [
        id,
        title.ja,
        title.en,
        `${publisher.ja} / ${publisher.en}`,
        date,
      ]),
      known,
    );
  });

  it("belong to years with the names and budgets of the programme", () => {
    assert.deepEqual(
      programmes.map(({ year, name, budget }) => [year, name.ja, name.en, budget.ja, budget.en]),
      years,
    );
  });

  it("say in both languages how a figure is read that they do not print as such", () => {
    const notes = programmes.flatMap((programme) =>
      citedNumbers(programme, String(programme.year)).flatMap(({ path, source: { note } }) =>
        note === undefined ? [] : [{ path, note }],
      ),
    );
    for (const { path, note } of notes) {
      assert.match(note.ja, /。$/, path);
      assert.match(note.en, /\.$/, path);
    }
    const paths = notes.map(({ path }) => path);
    for (const year of [2023, 2024, 2025, 2026])
      assert.ok(
        paths.some((path) => path.startsWith(String(year)) && path.includes("administration")),
        `${String(year)}: 事務費・専門家費 are bound to (a) + (b)`,
      );
  });
});
