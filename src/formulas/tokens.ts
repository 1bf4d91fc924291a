import type { Span } from "./node";

export type TokenKind = "number" | "text" | "error" | "place" | "area" | "call" | "word" | "columns" | "symbol";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** A space stands before it, which between two references is an operator. */
  readonly spaced: boolean;
}

/** Letters of any script, digits, underscore, full stop, backslash and question mark; not what formulas are made of. */
const letter = "[^\\x00-\\x2d\\x2f\\x3a-\\x3e\\x40\\x5b\\x5d\\x5e\\x60\\x7b-\\x7f\\s]";
const firstLetter = "[^\\x00-\\x40\\x5b\\x5d\\x5e\\x60\\x7b-\\x7f\\s]";
const cell = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
const columns = "\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}";
const rows = "\\$?[0-9]{1,7}:\\$?[0-9]{1,7}";
const ends = `(?!${letter}|[(!])`;
const sheet = `(?:\\[[^\\[\\]]*\\])?(?!${cell}:)${letter}+(?::${letter}+)?|\\[[^\\[\\]]*\\]`;

/** In the order in which they are tried. */
const forms: readonly (readonly [TokenKind, string])[] = [
  ["text", '"(?:[^"]|"")*"'],
  ["place", `(?:'(?:[^']|'')+'|${sheet})!`],
  ["area", `(?:${cell}:${cell}|${cell}|${columns}|${rows})${ends}`],
  ["number", `(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[Ee][+-]?[0-9]+)?(?!${letter})`],
  ["error", "#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|[A-Z_]+!)"],
  ["call", `${firstLetter}${letter}*(?=\\()`],
  ["word", `${firstLetter}${letter}*`],
  ["columns", "\\[(?:[^\\[\\]']|'[^]|\\[(?:[^\\[\\]']|'[^])*\\])*\\]"],
  ["symbol", "<=|>=|<>|[-+*/^&=<>(),;:%{}@#]"],
];

const blanks = /\s*/y;
const patternOf = (kinds: typeof forms): RegExp => new RegExp(kinds.map(([, form]) => `(${form})`).join("|"), "y");
const pattern = patternOf(forms);
/** In Sheet1!A1:Sheet1!B2 the second half of the first reference is no Sheet1:Sheet3. */
const afterPlace = patternOf(forms.map(([kind, form]) => [kind, kind === "place" ? "(?!)" : form]));

/** The tokens of a formula, or the place at which it holds something else. */
export function tokensOf(formula: string, from: number): readonly Token[] | number {
  const tokens: Token[] = [];
  for (let at = from; ;) {
    blanks.lastIndex = at;
    const start = at + (blanks.exec(formula)?.[0].length ?? 0);
    if (start >= formula.length) return tokens;
    const expected = tokens.at(-1)?.kind === "place" ? afterPlace : pattern;
    expected.lastIndex = start;
    const groups: readonly (string | undefined)[] = expected.exec(formula) ?? [];
    const [text] = groups;
    const kind = forms[groups.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.[0];
    if (text === undefined || kind === undefined) return start;
    tokens.push({ kind, text, start, end: start + text.length, spaced: start > at });
    at = start + text.length;
  }
}
