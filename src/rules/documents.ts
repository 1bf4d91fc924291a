import type { SourceDocument } from "./types";

const ministry = { ja: "中小企業庁", en: "Small and Medium Enterprise Agency" };
const office = {
  ja: "サービス等生産性向上IT導入支援事業事務局",
  en: "Secretariat of the IT introduction support programme",
};
const guidelines2025 = (id: SourceDocument["id"], ja: string, en: string): SourceDocument => ({
  id,
  title: { ja: `IT導入補助金2025 公募要領 ${ja}`, en: `IT Introduction Subsidy 2025, guidelines: ${en}` },
  publisher: office,
  date: null,
  years: [2025],
});

/** The documents from which every number of the rule data is taken, overviews first. */
export const documents: readonly SourceDocument[] = [
  {
    id: "000",
    title: { ja: "「IT導入補助金2024」の概要（令和5年度補正）", en: "Overview of the IT Introduction Subsidy 2024" },
    publisher: ministry,
    date: null,
    years: [2024],
  },
  {
    id: "001",
    title: { ja: "IT導入補助金について（令和6年2月）", en: "On the IT Introduction Subsidy (February 2024)" },
    publisher: ministry,
    date: "2024-02",
    years: [2024],
  },
  {
    id: "002",
    title: {
      ja: "「IT導入補助金」でIT導入・DXによる生産性向上を支援！（令和4年度第2次補正）",
      en: "Leaflet of the IT Introduction Subsidy 2023",
    },
    publisher: ministry,
    date: null,
    years: [2023],
  },
  {
    id: "003",
    title: {
      ja: "「デジタル化・AI導入補助金」でIT導入・DXによる生産性向上を支援！",
      en: "Leaflet of the Digitalisation and AI Introduction Subsidy 2026",
    },
    publisher: ministry,
    date: null,
    years: [2026],
  },
  {
    id: "004",
    title: {
      ja: "サービス等生産性向上IT導入支援事業『IT導入補助金2025』の概要（令和7年1月）",
      en: "Overview of the IT Introduction Subsidy 2025 (January 2025)",
    },
    publisher: {
      ja: "関東経済産業局 デジタル経済課",
      en: "Kanto Bureau of Economy, Trade and Industry",
    },
    date: "2025-01",
    years: [2025],
  },
  guidelines2025("koubo2025-tsujyo", "通常枠", "normal frame"),
  guidelines2025("koubo2025-invoice", "インボイス枠（インボイス対応類型）", "invoice frame, invoice type"),
  guidelines2025("koubo2025-denshi", "インボイス枠（電子取引類型）", "invoice frame, electronic trade type"),
  guidelines2025("koubo2025-security", "セキュリティ対策推進枠", "security frame"),
  guidelines2025("koubo2025-fukusu", "複数社連携IT導入枠", "multi-company frame"),
];
