/** The arguments of the call in an example, where they are constants only. */

type Constant = string | number | boolean | null;
export type Argument = Constant | readonly (readonly Constant[])[];

const scalar = /^(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)|(TRUE|FALSE)|)$/u;

/** Cuts at a separator that stands neither in quotes nor in braces. */
function cut(text: string, separator: string): readonly string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted) depth += Number(character === "{") - Number(character === "}");
    if (character === separator && !quoted && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${character}`);
  }
  return parts.map((part) => part.trim());
}

function readScalar(text: string): Constant | undefined {
  const match = scalar.exec(text);
  if (match === null) return undefined;
  const [, string, number, truth] = match;
  if (string !== undefined) return string.replaceAll('""', '"');
  if (number !== undefined) return Number(number);
  return truth === undefined ? null : truth === "TRUE";
}

function readConstant(text: string): Argument | undefined {
  if (!text.startsWith("{") || !text.endsWith("}")) return readScalar(text);
  const rows = cut(text.slice(1, -1), ";").map((row) => cut(row, ",").map(readScalar));
  const complete = rows.filter((row): row is Constant[] => !row.includes(undefined));
  return complete.length === rows.length ? complete : undefined;
}

/** What stands between the brackets of the call, wherever it stands in the formula. */
function insideCall(id: string, formula: string): string | null {
  const opening = `ITSUBSIDY.${id}(`;
  const start = formula.indexOf(opening);
  if (start < 0) return null;
  const rest = formula.slice(start + opening.length);
  const parts = cut(rest, ")");
  return parts.length > 1 ? (parts[0] ?? null) : null;
}

/** None, or the one list of arguments; a call inside the arguments makes it none. */
export function constantArguments(id: string, formula: string): readonly (readonly Argument[])[] {
  const inside = insideCall(id, formula);
  if (inside === null) return [];
  const values = inside === "" ? [] : cut(inside, ",").map(readConstant);
  const complete = values.filter((value): value is Argument => value !== undefined);
  return complete.length === values.length ? [complete] : [];
}
