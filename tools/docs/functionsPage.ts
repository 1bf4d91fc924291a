import { resolve } from "node:path";
import type { Localized } from "../../src/rules";
import { readDeclarations, type FunctionDeclaration } from "../metadata";
import { blocks, code, fenced, heading, list, table } from "./markdown";

const root = resolve(import.meta.dirname, "../..");

const words = {
  title: { ja: "関数", en: "Functions" },
  intro: {
    ja: "この頁は関数の宣言から作られています。金額は税抜の整数円です。例はすべて試験で実行されています。",
    en: "This page is made from the declarations of the functions. Amounts are whole yen, tax-exclusive. Every example is executed by the tests.",
  },
  parameter: { ja: "引数", en: "Parameter" },
  meaning: { ja: "意味", en: "Meaning" },
  optional: { ja: "（省略可）", en: " (optional)" },
  range: { ja: "（範囲）", en: " (range)" },
  result: { ja: "結果", en: "Result" },
  spills: { ja: "（スピル）", en: " (spills)" },
  source: { ja: "根拠", en: "Source" },
  listed: { ja: "一覧", en: "At a glance" },
} as const satisfies Readonly<Record<string, Localized>>;

const call = ({ id, parameters }: FunctionDeclaration): string =>
  `ITSUBSIDY.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

function section(declaration: FunctionDeclaration, language: keyof Localized): readonly string[] {
  const { description, parameters, result, examples, source } = declaration;
  const rows = parameters.map(({ name, description: meaning, optional, dimension }) => [
    code(name),
    `${meaning[language]}${optional ? words.optional[language] : ""}${dimension === "matrix" ? words.range[language] : ""}`,
  ]);
  const spills = result.dimension === "matrix" ? words.spills[language] : "";
  return [
    heading(2, declaration.id),
    code(call(declaration)),
    description[language],
    table([words.parameter[language], words.meaning[language]], rows),
    fenced(examples.map((example) => `${example.formula} → ${example.result}`)),
    list([
      `${words.result[language]}: ${result.description[language]}${spills}`,
      ...(source === null ? [] : [`${words.source[language]}: ${source}`]),
    ]),
  ];
}

/** Every function with its parameters, an example and the source, in one language. */
export function functionsPage(language: keyof Localized): string {
  const { functions } = readDeclarations(resolve(root, "src/functions"));
  const links = functions.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(" · ");
  return blocks([
    heading(1, words.title[language]),
    words.intro[language],
    `${words.listed[language]}: ${links}`,
    ...functions.flatMap((declaration) => section(declaration, language)),
  ]);
}
