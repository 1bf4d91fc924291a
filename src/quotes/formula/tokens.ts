export type Token =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "reference"; readonly sheet: string | null; readonly from: string; readonly to: string | null }
  | { readonly type: "name"; readonly value: string }
  | { readonly type: "symbol"; readonly value: string };

const cell = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const pattern = new RegExp(
  [
    "\\s+",
    `(?:('(?:[^']|'')+'|[^\\s'!"+\\-*/^&=<>(),:;%]+)!)?(${cell})(?::(${cell}))?(?![\\w(])`,
    "(\\d+(?:\\.\\d*)?(?:E[+-]?\\d+)?|\\.\\d+)",
    '"((?:[^"]|"")*)"',
    "([A-Za-z_.][\\w.]*)",
    "(<=|>=|<>|[-+*/^&=<>(),%])",
  ].join("|"),
  "gy",
);

const unquote = (sheet: string): string => (sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet);

/** The formula's tokens; null where it holds something this small evaluator does not know. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const match = pattern.exec(formula);
    if (!match) return null;
    const [, sheet, from, to, number, text, name, symbol] = match;
    if (from !== undefined)
      tokens.push({ type: "reference", sheet: sheet === undefined ? null : unquote(sheet), from, to: to ?? null });
    else if (number !== undefined) tokens.push({ type: "number", value: Number(number) });
    else if (text !== undefined) tokens.push({ type: "text", value: text.replaceAll('""', '"') });
    else if (name !== undefined) tokens.push({ type: "name", value: name.toUpperCase() });
    else if (symbol !== undefined) tokens.push({ type: "symbol", value: symbol });
  }
  return tokens;
}
