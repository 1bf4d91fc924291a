import type { Localized } from "../rules";

/** What an argument accepts. */
export type Accepted =
  | "frame"
  | "year"
  | "cost"
  | "yen"
  | "size"
  | "count"
  | "flag"
  | "months"
  | "people"
  | "members"
  | "accounts"
  | "accounts-both"
  | "accounts-within"
  | "accounts-positive"
  | "tax-rate"
  | "industry"
  | "category"
  | "lines"
  | "columns"
  | "employees-within"
  | "one-cell";

const accepted: Readonly<Record<Accepted, Localized>> = {
  frame: {
    ja: "「通常枠」「インボイス枠」「電子取引」「セキュリティ」「複数社連携」、またはNORMAL・INVOICE・EDI・SECURITY・GROUPを指定してください。FRAMES関数で一覧できます。",
    en: "Give 通常枠, インボイス枠, 電子取引, セキュリティ or 複数社連携, or NORMAL, INVOICE, EDI, SECURITY, GROUP; FRAMES lists them.",
  },
  year: {
    ja: "2023～{newest:year}の年、または「IT導入補助金2025」のような名称を指定してください。省略すると最新の年度になります。",
    en: "Give a year from 2023 to {newest:year} or a name such as IT導入補助金2025; omitted means the newest.",
  },
  cost: {
    ja: "税抜の対象経費を0以上の整数（円）で指定してください。「100万円」「¥1,000,000」のような文字も使えます。",
    en: "Give the tax-exclusive cost as a whole number of yen, 0 or more; texts such as 100万円 or ¥1,000,000 work too.",
  },
  yen: {
    ja: "0以上の整数（円）を指定してください。",
    en: "Give a whole number of yen, 0 or more.",
  },
  size: {
    ja: "TRUE（小規模事業者）・FALSEまたは空白（中小企業）、または「小規模」「中小」「大企業」を指定してください。",
    en: "Give TRUE (small), FALSE or blank (medium), or small, medium, large.",
  },
  count: {
    ja: "業務プロセスまたは機能の数を0以上の整数で指定してください。",
    en: "Give the number of business processes or functions as a whole number, 0 or more.",
  },
  flag: {
    ja: "TRUEまたはFALSE（「はい」「いいえ」「○」も可）を指定してください。",
    en: "Give TRUE or FALSE (はい, いいえ, ○ work too).",
  },
  months: { ja: "月数を0以上の整数で指定してください。", en: "Give the months as a whole number, 0 or more." },
  people: {
    ja: "人数を0以上の整数で指定してください。",
    en: "Give the number of people as a whole number, 0 or more.",
  },
  members: {
    ja: "構成員の数を0以上の整数で指定してください。",
    en: "Give the number of members as a whole number, 0 or more.",
  },
  accounts: {
    ja: "アカウント数を0以上の整数で指定してください。",
    en: "Give the number of accounts as a whole number, 0 or more.",
  },
  "accounts-both": {
    ja: "smeAccountsとallAccountsは両方指定するか、両方省略してください。",
    en: "Give both smeAccounts and allAccounts, or neither.",
  },
  "accounts-within": {
    ja: "smeAccountsはallAccounts（{all}）以下にしてください。",
    en: "smeAccounts must not exceed allAccounts ({all}).",
  },
  "accounts-positive": {
    ja: "契約する受注側アカウントの総数を1以上で指定してください。",
    en: "Give the total of contracted receiving-side accounts, 1 or more.",
  },
  "tax-rate": { ja: "消費税率は10または8を指定してください。", en: "Give the tax rate as 10 or 8." },
  industry: {
    ja: "「製造業」「卸売業」「サービス業」「小売業」などの業種を指定してください。INDUSTRIES関数で一覧できます。",
    en: "Give an industry such as 製造業, 卸売業, サービス業, 小売業; INDUSTRIES lists them.",
  },
  category: {
    ja: "SW_CLOUDのような費目コードまたは「クラウド利用料」のような費目名を指定してください。CATEGORIES関数で一覧できます。",
    en: "Give a category code such as SW_CLOUD or its name; CATEGORIES lists them.",
  },
  lines: {
    ja: "費目・税抜金額（・契約月数）の2～3列の範囲を指定してください。",
    en: "Give a range of two or three columns: category, tax-exclusive amount, contract months.",
  },
  columns: {
    ja: "1つの値か、ほかの引数と同じ大きさの範囲を指定してください。",
    en: "Give one value, or a range of the same size as the other arguments.",
  },
  "employees-within": {
    ja: "対象の従業員数は全従業員数以下にしてください。",
    en: "The qualifying employees must not exceed all employees.",
  },
  "one-cell": { ja: "1つの値または1つのセルを指定してください。", en: "Give one value or one cell." },
};

/** What an argument accepts, as a sentence. */
export const acceptedText = (what: Accepted): Localized => accepted[what];
