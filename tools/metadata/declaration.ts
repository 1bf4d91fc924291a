/** One top-level function with `@customfunction` → its declaration, and what is wrong with it. */
import ts from "typescript";
import type { Example, FunctionDeclaration, ParameterDeclaration } from "./types";
import { bracketedNames, descriptionOf, namedTexts, parameterTexts, tagTexts, type NamedText } from "./tags";

interface Read<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
}

const idForm = /^[A-Z][A-Z0-9]*$/u;

const dimensionOf = (type: ts.TypeNode | undefined): "scalar" | "matrix" =>
  type !== undefined && ts.isArrayTypeNode(type) && ts.isArrayTypeNode(type.elementType) ? "matrix" : "scalar";

function textFor(texts: readonly NamedText[], name: string): string {
  return texts.find((text) => text.name === name)?.text ?? "";
}

/** Tags that name a parameter which does not exist, or the same one twice. */
function strayTags(tag: string, texts: readonly NamedText[], names: readonly string[]): readonly string[] {
  const unknown = texts.filter((text) => !names.includes(text.name));
  const twice = texts.filter((text, index) => texts.findIndex(({ name }) => name === text.name) !== index);
  return [
    ...unknown.map(({ name }) => `@${tag} ${name} names no parameter (they are: ${names.join(", ") || "none"})`),
    ...twice.map(({ name }) => `@${tag} ${name} stands twice`),
  ];
}

function readParameters(node: ts.FunctionDeclaration): Read<readonly ParameterDeclaration[]> {
  const ja = parameterTexts(node);
  const en = namedTexts(node, "enparam");
  const bracketed = bracketedNames(node);
  const value = node.parameters.map((parameter): ParameterDeclaration => {
    const name = parameter.name.getText();
    const marked = parameter.questionToken !== undefined || parameter.initializer !== undefined;
    return {
      name,
      description: { ja: textFor(ja, name), en: textFor(en, name) },
      optional: marked || bracketed.has(name),
      dimension: dimensionOf(parameter.type),
    };
  });
  const names = value.map(({ name }) => name);
  const missing = value.flatMap(({ name, description }) => [
    ...(description.ja === "" ? [`Japanese text missing: add \`@param ${name} …\``] : []),
    ...(description.en === "" ? [`English text missing: add \`@enparam ${name} …\``] : []),
  ]);
  const late = value.filter(
    ({ optional }, index) => !optional && value.slice(0, index).some((before) => before.optional),
  );
  return {
    value,
    problems: [
      ...missing,
      ...strayTags("param", ja, names),
      ...strayTags("enparam", en, names),
      ...late.map(({ name }) => `required parameter ${name} follows an optional one`),
    ],
  };
}

/** The single text of a tag that must stand exactly once. */
function readOnce(node: ts.FunctionDeclaration, tag: string): Read<string> {
  const texts = tagTexts(node, tag);
  const value = texts[0] ?? "";
  if (value === "") return { value, problems: [`text missing: add \`@${tag} …\``] };
  return { value, problems: texts.length > 1 ? [`@${tag} stands twice`] : [] };
}

function readExamples(node: ts.FunctionDeclaration): Read<readonly Example[]> {
  const texts = tagTexts(node, "example");
  const parts = texts.map((text) => /^(=.+?)\s*→\s*(.+)$/su.exec(text));
  const value = parts.flatMap((match) => (match?.[1] && match[2] ? [{ formula: match[1], result: match[2] }] : []));
  const malformed = texts.filter((_, index) => !parts[index]);
  return {
    value,
    problems: [
      ...(texts.length === 0 ? ["example missing: add `@example =ITSUBSIDY.… → result`"] : []),
      ...malformed.map((text) => `@example must read \`=formula → result\`, found: ${text}`),
    ],
  };
}

export function readDeclaration(node: ts.FunctionDeclaration, file: string): Read<FunctionDeclaration> {
  const id = tagTexts(node, "customfunction")[0] ?? "";
  const description = descriptionOf(node);
  const english = readOnce(node, "en");
  const returns = readOnce(node, "returns");
  const englishReturns = readOnce(node, "enreturns");
  const parameters = readParameters(node);
  const examples = readExamples(node);
  const exported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  const problems = [
    ...(idForm.test(id) ? [] : ["write the id in capitals after the tag: `@customfunction AMOUNT`"]),
    ...(exported ? [] : ["the function must be exported"]),
    ...(description === "" ? ["Japanese description missing: begin the doc block with it"] : []),
    ...[english, returns, englishReturns, parameters, examples].flatMap((read) => read.problems),
  ];
  const label = id || (node.name?.text ?? "?");
  return {
    value: {
      id,
      file,
      description: { ja: description, en: english.value },
      parameters: parameters.value,
      result: {
        description: { ja: returns.value, en: englishReturns.value },
        dimension: dimensionOf(node.type),
      },
      examples: examples.value,
      source: tagTexts(node, "source")[0] ?? null,
    },
    problems: problems.map((problem) => `${file}: ${label}: ${problem}`),
  };
}
