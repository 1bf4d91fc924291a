import type { Localized } from "../../rules";

/** What the build writes about every function, from the same declarations as functions.json. */
export interface FunctionHelp {
  readonly id: string;
  readonly description: Localized;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: Localized;
    readonly optional: boolean;
  }[];
  readonly result: { readonly description: Localized };
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  readonly source: string;
}

export async function loadHelp(): Promise<readonly FunctionHelp[]> {
  const response = await fetch("functions-help.json");
  if (!response.ok) throw new Error(`functions-help.json: ${String(response.status)}`);
  return ((await response.json()) as { readonly functions: readonly FunctionHelp[] }).functions;
}

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

const wordsOf = ({ id, description, parameters }: FunctionHelp): string => {
  const said = [description, ...parameters.map((parameter) => parameter.description)];
  return folded([id, ...said.flatMap(({ ja, en }) => [ja, en]), ...parameters.map(({ name }) => name)].join("\n"));
};

/** The functions in which every word of the query occurs; those named so come first. */
export function search(functions: readonly FunctionHelp[], query: string): readonly FunctionHelp[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = functions.filter((each) => words.every((word) => wordsOf(each).includes(word)));
  const isNamed = ({ id }: FunctionHelp): boolean => words.some((word) => folded(id).includes(word));
  return [...found.filter(isNamed), ...found.filter((each) => !isNamed(each))];
}

/** "AMOUNT(frame, cost, …, [year])" */
export const signature = ({ id, parameters }: FunctionHelp): string =>
  `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

export interface Example {
  readonly formula: string;
  /** What it gives, where the example shows the call itself. */
  readonly result: string | null;
}

/** The end of the call that opens at `start`; brackets in texts do not count. */
function callEnd(formula: string, start: number): number {
  let depth = 0;
  let inText = false;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === '"') inText = !inText;
    if (inText) continue;
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === ")" && depth === 0) return at + 1;
  }
  return formula.length;
}

/** The function's own call out of its example: tests look at one cell with INDEX where a person wants the table. */
export function exampleOf({ id, examples }: FunctionHelp): Example | null {
  const [example] = examples;
  const name = `ITSUBSIDY.${id}(`;
  const start = example?.formula.indexOf(name) ?? -1;
  if (example === undefined || start < 0) return null;
  const formula = `=${example.formula.slice(start, callEnd(example.formula, start))}`;
  return { formula, result: formula === example.formula ? example.result : null };
}
