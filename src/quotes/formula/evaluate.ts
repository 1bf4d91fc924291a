import type { CellValue } from "../grid/types";
import { asNumber, exact, functions, type Argument } from "./functions";
import { tokensOf, type Token } from "./tokens";

export interface Lookup {
  readonly one: (sheet: string | null, address: string) => CellValue | null;
  readonly range: (sheet: string | null, from: string, to: string) => readonly (CellValue | null)[];
  /** The same range without the cells that are subtotals themselves. */
  readonly parts: (sheet: string | null, from: string, to: string) => readonly (CellValue | null)[];
}

class Unknown extends Error {}

const single = (value: Argument): CellValue | null => {
  if (Array.isArray(value)) throw new Unknown();
  return value as CellValue | null;
};

const textOf = (value: Argument): string => String(single(value) ?? "");

function compare(symbol: string, left: CellValue | null, right: CellValue | null): boolean {
  const [a, b] =
    typeof left === "string" || typeof right === "string"
      ? [String(left ?? "").toUpperCase(), String(right ?? "").toUpperCase()]
      : [Number(left), Number(right)];
  if (symbol === "=") return a === b;
  if (symbol === "<>") return a !== b;
  if (symbol === "<") return a < b;
  if (symbol === ">") return a > b;
  return symbol === "<=" ? a <= b : a >= b;
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};

const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** A recursive-descent reading of one formula over the values of the grid. */
class Evaluation {
  private at = 0;
  private inSubtotal = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lookup: Lookup,
  ) {}

  run(): CellValue | null {
    const value = single(this.binary(0));
    if (this.at < this.tokens.length) throw new Unknown();
    return value;
  }

  private symbol(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.type !== "symbol" || !wanted.includes(token.value)) return null;
    this.at += 1;
    return token.value;
  }

  private binary(level: number): Argument {
    const symbols = levels[level];
    if (symbols === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let symbol = this.symbol(...symbols); symbol !== null; symbol = this.symbol(...symbols))
      left = this.apply(symbol, left, this.binary(level + 1));
    return left;
  }

  private apply(symbol: string, left: Argument, right: Argument): CellValue {
    if (symbol === "&") return textOf(left) + textOf(right);
    const calculate = arithmetic[symbol];
    if (calculate === undefined) return compare(symbol, single(left), single(right));
    const result = exact(calculate(asNumber(single(left)), asNumber(single(right))));
    if (!Number.isFinite(result)) throw new Unknown();
    return result;
  }

  private unary(): Argument {
    if (this.symbol("-") !== null) return -asNumber(this.unary());
    if (this.symbol("+") !== null) return this.unary();
    let value = this.primary();
    while (this.symbol("%") !== null) value = exact(asNumber(value) / 100);
    return value;
  }

  private primary(): Argument {
    if (this.symbol("(") !== null) {
      const value = this.binary(0);
      if (this.symbol(")") === null) throw new Unknown();
      return value;
    }
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.type === "number" || token?.type === "text") return token.value;
    if (token?.type === "reference")
      return token.to === null
        ? this.lookup.one(token.sheet, token.from)
        : this.lookup[this.inSubtotal ? "parts" : "range"](token.sheet, token.from, token.to);
    if (token?.type === "name") return this.call(token.value);
    throw new Unknown();
  }

  private call(name: string): Argument {
    if (name === "TRUE" || name === "FALSE") {
      if (this.symbol("(") !== null) this.symbol(")");
      return name === "TRUE";
    }
    if (this.symbol("(") === null) throw new Unknown();
    const around = this.inSubtotal;
    this.inSubtotal = name === "SUBTOTAL";
    const args: Argument[] = [];
    while (this.symbol(")") === null) {
      args.push(this.argument());
      this.symbol(",");
    }
    this.inSubtotal = around;
    if (name === "IF") return (single(args[0] ?? null) ? args[1] : args[2]) ?? null;
    if (name === "IFERROR") return args[0] ?? null;
    const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (run === undefined) throw new Unknown();
    return run(args);
  }

  private argument(): Argument {
    const token = this.tokens[this.at];
    const isMissing = token?.type === "symbol" && token.value === ",";
    return isMissing ? null : this.binary(0);
  }
}

/** The formula's value; undefined where it needs more than simple arithmetic or the values it needs are missing. */
export function evaluate(formula: string, lookup: Lookup): CellValue | null | undefined {
  if (formula.length > 2000) return undefined;
  const tokens = tokensOf(formula);
  if (tokens === null) return undefined;
  try {
    return new Evaluation(tokens, lookup).run();
  } catch (error) {
    if (error instanceof Unknown || error instanceof RangeError) return undefined;
    throw error;
  }
}
