/**
 * Which formulas Excel keeps as dynamic arrays. One that it would not evaluate as an array without being told is marked
 * in the file; unmarked, Excel would put an "@" before its ranges and take one cell of each.
 */

type Kind = "text" | "range" | "cell" | "call" | "word" | "operator" | "comma" | "open" | "close" | "braces" | "other";

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const FORMS: readonly (readonly [Kind, string])[] = [
  ["text", '"(?:[^"]|"")*"'],
  ["range", String.raw`${SHEET}(?:${CELL}:${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)`],
  ["cell", String.raw`${SHEET}${CELL}(?![\p{L}\p{N}_.(])`],
  ["range", String.raw`[\p{L}_][\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\]]*\])*\]`],
  ["call", String.raw`[\p{L}_][\p{L}\p{N}_.]*\(`],
  ["word", String.raw`${SHEET}[\p{L}_\\][\p{L}\p{N}_.\\]*`],
  ["operator", "<=|>=|<>|[-+*/^&=<>%]"],
  ["comma", "[,;]"],
  ["open", String.raw`\(`],
  ["close", String.raw`\)`],
  ["braces", String.raw`\{[^}]*\}`],
  ["other", String.raw`[\d.]+(?:[Ee][+-]?\d+)?|#[A-Z/0?!]+|\s+|.`],
];
const TOKEN = new RegExp(FORMS.map(([, form]) => `(${form})`).join("|"), "guy");

function tokensOf(formula: string): Token[] {
  const matches: Iterable<readonly (string | undefined)[]> = formula.replace(/^=/, "").matchAll(TOKEN);
  return [...matches].flatMap(([text = "", ...groups]) => {
    const kind = FORMS[groups.findIndex((group) => group !== undefined)]?.[0] ?? "other";
    return text.trim() === "" ? [] : [{ kind, text }];
  });
}

const every = (): boolean => true;
const at =
  (...positions: readonly number[]) =>
  (position: number): boolean =>
    positions.includes(position);

/** The arguments that take a whole range; where a function is not named here, a range is taken cell by cell. */
const TAKES_RANGES: Readonly<Record<string, (position: number) => boolean>> = {
  ...Object.fromEntries(
    `SUM AVERAGE COUNT COUNTA COUNTBLANK MAX MIN PRODUCT MEDIAN STDEV VAR AND OR XOR CONCAT TEXTJOIN SUBTOTAL AGGREGATE
    ROWS COLUMNS NPV IRR SUMPRODUCT MMULT TRANSPOSE LARGE SMALL FILTER SORT SORTBY UNIQUE FREQUENCY`
      .split(/\s+/)
      .map((name) => [name, every]),
  ),
  AVERAGEIF: at(0, 2),
  AVERAGEIFS: (position) => position === 0 || position % 2 === 1,
  COUNTIF: at(0),
  COUNTIFS: (position) => position % 2 === 0,
  HLOOKUP: at(1),
  INDEX: at(0),
  LOOKUP: at(1, 2),
  MATCH: at(1),
  MAXIFS: (position) => position === 0 || position % 2 === 1,
  MINIFS: (position) => position === 0 || position % 2 === 1,
  RANK: at(1),
  SUMIF: at(0, 2),
  SUMIFS: (position) => position === 0 || position % 2 === 1,
  VLOOKUP: at(1),
  XLOOKUP: at(1, 2, 3),
  XMATCH: at(1),
};
const RETURNS_ARRAYS = new Set("FILTER SORT SORTBY UNIQUE SEQUENCE TRANSPOSE MMULT FREQUENCY RANDARRAY".split(" "));
/** Evaluates its arguments as arrays by itself. */
const ARRAY_CONTEXT = new Set(["SUMPRODUCT", "MMULT"]);
const ADDIN = /^ITSUBSIDY\./i;

/** Whether a formula has to be marked; `isBlock` tells whether a defined name stands for several cells. */
export function isArrayFormula(formula: string, isBlock: (name: string) => boolean = () => false): boolean {
  const reader = new Reader(tokensOf(formula), isBlock);
  return reader.expression(false) || reader.lifts;
}

/** Follows a formula and finds out where a range or an array meets something that takes single values. */
class Reader {
  lifts = false;
  private position = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly isBlock: (name: string) => boolean,
  ) {}

  /** Whether the expression up to the next comma or closing bracket stands for several values. */
  expression(inArrayContext: boolean): boolean {
    let several = false;
    let calculates = false;
    for (let token = this.tokens[this.position]; token; token = this.tokens[this.position]) {
      if (token.kind === "comma" || token.kind === "close") break;
      this.position += 1;
      if (token.kind === "operator") calculates = true;
      else several = this.operand(token, inArrayContext) || several;
    }
    if (several && calculates && !inArrayContext) this.lifts = true;
    return several;
  }

  private operand({ kind, text }: Token, inArrayContext: boolean): boolean {
    if (kind === "range") return !/\[(?:@|\[?#This Row\])/i.test(text);
    if (kind === "braces") return true;
    if (kind === "word") return this.isBlock(text);
    if (kind === "call") return this.call(text.slice(0, -1).toUpperCase());
    if (kind !== "open") return false;
    const several = this.expression(inArrayContext);
    this.position += 1;
    return several;
  }

  private call(name: string): boolean {
    const takes = ADDIN.test(name) ? every : TAKES_RANGES[name];
    let severalValues = ADDIN.test(name) || RETURNS_ARRAYS.has(name);
    for (let position = 0; this.position < this.tokens.length; position += 1) {
      const start = this.position;
      const several = this.expression(ARRAY_CONTEXT.has(name));
      if (several && takes?.(position) !== true) {
        this.lifts = true;
        severalValues = true;
      }
      if (name === "INDEX" && position > 0 && this.isNothing(start)) severalValues = true;
      const end = this.tokens[this.position];
      this.position += 1;
      if (end?.kind !== "comma") break;
    }
    return severalValues;
  }

  /** An argument that is left out or 0: INDEX then gives whole rows or columns. */
  private isNothing(start: number): boolean {
    return this.tokens.slice(start, this.position).every(({ text }) => text === "0");
  }
}
