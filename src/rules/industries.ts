import { printedIn } from "./cite";
import type { Cited, Industry } from "./types";

const printed = printedIn("koubo2025-tsujyo");
const definition = "２－１－１ 中小企業・小規模事業者等の定義";
const smallDefinition = "２－１－１ 小規模事業者の定義";

const capital = (yen: number, figure: string): Cited<number> => printed(yen, definition, figure);
const staff = (people: number, figure: string): Cited<number> => printed(people, definition, figure);

const capital300M = capital(300_000_000, "資本金の額又は出資の総額が３億円以下の会社");
const capital100M = capital(100_000_000, "資本金の額又は出資の総額が１億円以下の会社");
const capital50M = capital(50_000_000, "資本金の額又は出資の総額が５千万円以下の会社");

const smallTrade = printed(5, smallDefinition, "常時使用する従業員の数が５人以下の会社及び個人事業主");
const smallLodging = printed(20, smallDefinition, "②サービス業のうち宿泊業・娯楽業 常時使用する従業員の数が２０人以下");
const smallOther = printed(20, smallDefinition, "③製造業その他 常時使用する従業員の数が２０人以下");

/** 資本金 or 従業員 limits by industry: the 2025 table, used for every year. A smaller company is checked by staff alone. */
export const industries: readonly Industry[] = [
  {
    name: { ja: "製造業・建設業・運輸業", en: "Manufacturing, construction, transport" },
    short: [
      "製造業",
      "製造",
      "建設業",
      "建設",
      "運輸業",
      "運輸",
      "製造業その他",
      "manufacturing",
      "construction",
      "transport",
    ],
    capital: capital300M,
    employees: staff(300, "従業員の数が３００人以下の会社及び個人事業主"),
    smallEmployees: smallOther,
  },
  {
    name: { ja: "卸売業", en: "Wholesale" },
    short: ["卸売", "卸"],
    capital: capital100M,
    employees: staff(100, "従業員の数が１００人以下の会社及び個人事業主"),
    smallEmployees: smallTrade,
  },
  {
    name: { ja: "サービス業", en: "Services" },
    short: ["サービス", "service", "services"],
    capital: capital50M,
    employees: staff(100, "従業員の数が１００人以下の会社及び個人事業主"),
    smallEmployees: smallTrade,
  },
  {
    name: { ja: "宿泊業・娯楽業", en: "Lodging and entertainment" },
    short: ["宿泊業", "宿泊", "娯楽業", "娯楽", "lodging", "entertainment"],
    capital: capital50M,
    employees: staff(100, "従業員の数が１００人以下の会社及び個人事業主"),
    smallEmployees: smallLodging,
  },
  {
    name: { ja: "小売業", en: "Retail" },
    short: ["小売"],
    capital: capital50M,
    employees: staff(50, "従業員の数が５０人以下の会社及び個人事業主"),
    smallEmployees: smallTrade,
  },
  {
    name: { ja: "ゴム製品製造業", en: "Rubber products" },
    short: ["ゴム製品", "ゴム", "rubber"],
    capital: capital300M,
    employees: staff(900, "従業員の数が９００人以下の会社及び個人事業主"),
    smallEmployees: smallOther,
  },
  {
    name: { ja: "ソフトウェア業・情報処理サービス業", en: "Software and information processing" },
    short: ["ソフトウェア業", "ソフトウェア", "情報処理サービス業", "情報処理", "software", "information processing"],
    capital: capital300M,
    employees: staff(300, "従業員の数が３００人以下の会社及び個人事業主"),
    smallEmployees: smallTrade,
  },
  {
    name: { ja: "旅館業", en: "Ryokan (inns)" },
    short: ["旅館", "ryokan", "inn"],
    capital: capital50M,
    employees: staff(200, "従業員の数が２００人以下の会社及び個人事業主"),
    smallEmployees: smallLodging,
  },
  {
    name: { ja: "その他の業種", en: "Other industries" },
    short: ["その他", "other"],
    capital: capital300M,
    employees: staff(300, "従業員の数が３００人以下の会社及び個人事業主"),
    smallEmployees: smallOther,
  },
  {
    name: { ja: "医療法人・社会福祉法人", en: "Medical and social welfare corporations" },
    short: ["医療法人", "社会福祉法人", "medical", "social welfare"],
    capital: null,
    employees: staff(300, "⑨医療法人、社会福祉法人 常時使用する従業員の数が３００人以下の者"),
    smallEmployees: null,
  },
  {
    name: { ja: "学校法人", en: "School corporations" },
    short: ["学校", "school"],
    capital: null,
    employees: staff(300, "⑩学校法人 常時使用する従業員の数が３００人以下の者"),
    smallEmployees: null,
  },
  {
    name: { ja: "商工会・商工会議所", en: "Chambers and societies of commerce" },
    short: ["商工会", "商工会議所", "商工会・都道府県連合会及び商工会議所", "chamber of commerce"],
    capital: null,
    employees: staff(100, "⑪商工会・都道府県連合会及び商工会議所 常時使用する従業員の数が１００人以下の者"),
    smallEmployees: null,
  },
];
