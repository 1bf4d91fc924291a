import { changes, frameNameOf, frames, numbersOf, type CitedNumber } from "../../src/engine";
import {
  programmes,
  ruleVersion,
  type Citation,
  type FrameCode,
  type Localized,
  type Programme,
} from "../../src/rules";
import { grouped, ruleLabel, ruleUnit } from "../../src/text";
import { leafletLines } from "./leaflet";
import { blocks, heading, list, table } from "./markdown";

type Language = keyof Localized;

const words = {
  title: { ja: "ルール", en: "Rules" },
  intro: {
    ja: "この頁はルールのデータから作られています。数値のそれぞれに、印刷されている資料・箇所・原文があります。金額は税抜の整数円、補助額は上限（「以内」）です。",
    en: "This page is made from the rule data. Every number stands with the document, the section and the figure as printed (in Japanese). Amounts are whole yen, tax-exclusive; subsidies are upper limits.",
  },
  version: { ja: "ルールの版", en: "Rule version" },
  provisional: { ja: "暫定", en: "provisional" },
  carriedOver: { ja: "（準用：他の年度の記載）", en: " (carried over from another year)" },
  optional: {
    ja: "「任意適用」は、2025年の公募要領の制限を他の年度にも当てはめて計算するときだけ使われます。",
    en: "“Optional” figures are limits of the 2025 guidelines; they are used for another year only when switched on.",
  },
  numbers: { ja: "数値と根拠", en: "Numbers and sources" },
  number: { ja: "項目", en: "Item" },
  value: { ja: "値", en: "Value" },
  figure: { ja: "原文", en: "As printed" },
  where: { ja: "資料・箇所", en: "Document, section" },
  documents: { ja: "資料", en: "Documents" },
  deadlines: { ja: "締切", en: "Deadlines" },
  noDeadlines: { ja: "資料に締切の記載はありません。", en: "No deadline is documented." },
  differences: { ja: "年度による違い", en: "Differences between the years" },
  frame: { ja: "枠", en: "Frame" },
  none: { ja: "なし", en: "none" },
} as const satisfies Readonly<Record<string, Localized>>;

const units: Readonly<Record<string, Localized>> = {
  円: { ja: "円", en: " yen" },
  か月: { ja: "か月", en: " months" },
  者以上: { ja: "者以上", en: " or more" },
  以上: { ja: "以上", en: " or more" },
};

function valueText({ path, value }: CitedNumber, language: Language): string {
  if (typeof value === "string") return value;
  return `${grouped(value)}${units[ruleUnit(path, value)]?.[language] ?? ""}`;
}

const where = ({ document, section, carriedOver }: Citation, language: Language): string =>
  `${document} ${section}${carriedOver === true ? words.carriedOver[language] : ""}`;

const yearText = ({ year, provisional }: Programme, language: Language): string =>
  provisional === undefined
    ? String(year)
    : language === "ja"
      ? `${String(year)}（${words.provisional.ja}）`
      : `${String(year)} (${words.provisional.en})`;

const frameText = (programme: Programme, frame: FrameCode, language: Language): string =>
  frameNameOf(programme, frame).name[language];

const numbersTable = (numbers: readonly CitedNumber[], language: Language): string =>
  table(
    [words.number, words.value, words.figure, words.where].map((word) => word[language]),
    numbers.map((number) => [
      ruleLabel(number.path)[language],
      valueText(number, language),
      number.source.figure,
      where(number.source, language),
    ]),
  );

const frameSection = (programme: Programme, frame: FrameCode, language: Language): readonly string[] => [
  heading(3, `${String(programme.year)} ${frameText(programme, frame, language)}`),
  list(leafletLines(programme.frames, frame, language)),
  numbersTable(numbersOf(programme, frame), language),
];

function deadlinesSection(programme: Programme, language: Language): readonly string[] {
  const rows = programme.deadlines.map(({ frames: codes, round, date }) => [
    codes.map((code) => frameText(programme, code, language)).join("・"),
    String(round),
    date.value,
    where(date.source, language),
  ]);
  const titles =
    language === "ja" ? ["枠", "回", "締切日", "資料・箇所"] : ["Frame", "Round", "Date", "Document, section"];
  return [
    heading(3, `${String(programme.year)} ${words.deadlines[language]}`),
    table(titles, rows) || words.noDeadlines[language],
  ];
}

const documentList = (programme: Programme, language: Language): string =>
  list(
    programme.documents.map(
      ({ id, title, publisher, date }) =>
        `${id}: ${title[language]} — ${publisher[language]}${date === null ? "" : `, ${date}`}`,
    ),
  );

const yearSection = (programme: Programme, language: Language): readonly string[] => [
  heading(2, `${yearText(programme, language)} ${programme.name[language]}`),
  documentList(programme, language),
  programme.provisional === undefined
    ? ""
    : `${words.provisional[language]}: ${programme.provisional.figure} (${where(programme.provisional, language)})`,
  ...frames.flatMap((frame) => frameSection(programme, frame, language)),
  ...deadlinesSection(programme, language),
];

const changedValue = (number: CitedNumber | null, language: Language): string =>
  number === null ? words.none[language] : valueText(number, language);

function changesSection(from: Programme, to: Programme, language: Language): readonly string[] {
  const rows = changes(from, to).map(({ frame, path, before, after }) => [
    frameText(to, frame, language),
    ruleLabel(path)[language],
    changedValue(before, language),
    changedValue(after, language),
  ]);
  const titles = [words.frame[language], words.number[language], yearText(from, language), yearText(to, language)];
  return [heading(3, `${String(from.year)} → ${String(to.year)}`), table(titles, rows)];
}

/** The rules of every year as a leaflet prints them, each number with its source, then what changed between the years. */
export function rulesPage(language: Language): string {
  const pairs = programmes.slice(1).map((to, index) => [programmes[index] ?? to, to] as const);
  return blocks([
    heading(1, words.title[language]),
    words.intro[language],
    `${words.version[language]}: ${ruleVersion}. ${words.optional[language]}`,
    ...[...programmes].reverse().flatMap((programme) => yearSection(programme, language)),
    heading(2, words.differences[language]),
    ...pairs.reverse().flatMap(([from, to]) => changesSection(from, to, language)),
  ]);
}
