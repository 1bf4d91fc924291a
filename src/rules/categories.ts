import type { BusinessProcess, Category, FrameCode } from "./types";

const toolFrames: readonly FrameCode[] = ["NORMAL", "INVOICE", "GROUP"];
const hardwareFrames: readonly FrameCode[] = ["INVOICE", "GROUP"];

/** Cost categories with the frames in which they are eligible. `number` is the カテゴリー of the 2025 guidelines. */
export const categories: readonly Category[] = [
  { code: "SW_LICENSE", number: 1, name: { ja: "ソフトウェア購入費", en: "Software licence" }, frames: toolFrames },
  {
    code: "SW_CLOUD",
    number: 1,
    name: { ja: "クラウド利用料", en: "Cloud service fee" },
    frames: ["NORMAL", "INVOICE", "EDI", "GROUP"],
  },
  { code: "OPT_EXT", number: 2, name: { ja: "機能拡張", en: "Function extension" }, frames: toolFrames },
  { code: "OPT_LINK", number: 3, name: { ja: "データ連携ツール", en: "Data linkage tool" }, frames: toolFrames },
  { code: "OPT_SEC", number: 4, name: { ja: "セキュリティ", en: "Security option" }, frames: toolFrames },
  {
    code: "SVC_CONSULT",
    number: 5,
    name: { ja: "導入・活用コンサルティング", en: "Consulting" },
    frames: toolFrames,
  },
  {
    code: "SVC_SETUP",
    number: 6,
    name: { ja: "導入設定・マニュアル作成・導入研修", en: "Set-up, manuals and training" },
    frames: toolFrames,
  },
  { code: "SVC_SUPPORT", number: 7, name: { ja: "保守サポート", en: "Maintenance support" }, frames: toolFrames },
  {
    code: "HW_PC",
    number: 8,
    name: { ja: "PC・タブレット・プリンター・スキャナー・複合機", en: "PC, tablet, printer, scanner" },
    frames: hardwareFrames,
  },
  {
    code: "HW_POS",
    number: 9,
    name: { ja: "POSレジ・モバイルPOSレジ・券売機", en: "POS register, ticket machine" },
    frames: hardwareFrames,
  },
  {
    code: "SEC_OTASUKE",
    number: 10,
    name: { ja: "サイバーセキュリティお助け隊サービス利用料", en: "Cybersecurity Otasuketai service fee" },
    frames: ["SECURITY"],
  },
  { code: "ANALYSIS", number: null, name: { ja: "消費動向等分析経費", en: "Consumption analysis" }, frames: ["GROUP"] },
  {
    code: "ADMIN",
    number: null,
    name: { ja: "事務費・専門家費", en: "Administration and experts" },
    frames: ["GROUP"],
  },
  { code: "NG", number: null, name: { ja: "対象外", en: "Not eligible" }, frames: [] },
];

/** 業務プロセス of 通常枠, as in document 004 and the 2025 guidelines. */
export const processes: readonly BusinessProcess[] = [
  { code: "共P-01", name: { ja: "顧客対応・販売支援", en: "Customer service and sales" } },
  { code: "共P-02", name: { ja: "決済・債権債務・資金回収", en: "Payment and receivables" } },
  { code: "共P-03", name: { ja: "供給・在庫・物流", en: "Supply, stock and logistics" } },
  { code: "共P-04", name: { ja: "会計・財務・経営", en: "Accounting and management" } },
  {
    code: "共P-05",
    name: {
      ja: "総務・人事・給与・労務・教育訓練・法務・情シス・統合業務",
      en: "General affairs, personnel, payroll, legal, IT",
    },
  },
  { code: "各業種P-06", name: { ja: "業種固有プロセス", en: "Process of one industry" } },
  {
    code: "汎P-07",
    name: { ja: "汎用・自動化・分析ツール", en: "General automation and analysis tool" },
  },
];
