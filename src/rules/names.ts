import type { FrameName } from "./types";

export const normal: FrameName = {
  frame: "NORMAL",
  name: { ja: "通常枠", en: "Normal frame" },
  short: ["通常", "normal"],
};

export const normalWithTypes: FrameName = {
  frame: "NORMAL",
  name: { ja: "通常枠（A類型・B類型）", en: "Normal frame (types A and B)" },
  short: ["通常枠", "通常", "normal"],
};

export const typeA: FrameName = {
  frame: "NORMAL",
  tier: "A",
  name: { ja: "通常枠（A類型）", en: "Normal frame, type A" },
  short: ["A類型", "A", "normal A", "type A"],
};

export const typeB: FrameName = {
  frame: "NORMAL",
  tier: "B",
  name: { ja: "通常枠（B類型）", en: "Normal frame, type B" },
  short: ["B類型", "B", "normal B", "type B"],
};

export const digitalBase: FrameName = {
  frame: "INVOICE",
  name: { ja: "デジタル化基盤導入類型", en: "Digital base type" },
  short: ["デジタル化基盤導入枠（デジタル化基盤導入類型）", "デジタル化基盤", "digital base"],
};

export const invoice: FrameName = {
  frame: "INVOICE",
  name: { ja: "インボイス枠（インボイス対応類型）", en: "Invoice frame (invoice type)" },
  short: ["インボイス枠", "インボイス対応類型", "invoice frame", "invoice"],
};

export const commercialFlow: FrameName = {
  frame: "EDI",
  name: { ja: "商流一括インボイス対応類型", en: "Commercial-flow invoice type" },
  short: ["デジタル化基盤導入枠（商流一括インボイス対応類型）", "商流一括インボイス", "商流一括", "commercial flow"],
};

export const electronicTrade: FrameName = {
  frame: "EDI",
  name: { ja: "インボイス枠（電子取引類型）", en: "Invoice frame (electronic trade type)" },
  short: ["電子取引類型", "電子取引", "electronic trade"],
};

export const groupType: FrameName = {
  frame: "GROUP",
  name: { ja: "複数社連携IT導入類型", en: "Multi-company type" },
  short: ["デジタル化基盤導入枠（複数社連携IT導入類型）", "複数社連携"],
};

export const groupFrame: FrameName = {
  frame: "GROUP",
  name: { ja: "複数社連携IT導入枠", en: "Multi-company frame" },
  short: ["複数社連携"],
};

export const groupDigitalAi: FrameName = {
  frame: "GROUP",
  name: { ja: "複数者連携デジタル化・AI導入枠", en: "Multi-party digital and AI frame" },
  short: ["複数者連携"],
};

export const security: FrameName = {
  frame: "SECURITY",
  name: { ja: "セキュリティ対策推進枠", en: "Security frame" },
  short: ["セキュリティ対策", "セキュリティ"],
};
