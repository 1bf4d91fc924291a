import type { ArrayNode, BinaryOperator, CallNode, Node, Place } from "./node";
import { nowhere, readArea, readColumns, readPlace, spanOf } from "./references";
import { tokensOf, type Token } from "./tokens";

export type Parsed =
  | { readonly kind: "parsed"; readonly node: Node }
  /** `at` is the offset of what could not be read. */
  | { readonly kind: "unreadable"; readonly at: number };

/** Excel takes 8,192 characters; the prefixes of a stored formula come on top. */
const lengthLimit = 16_384;
const depthLimit = 256;
const chainLimit = 4_096;

class Unreadable extends Error {
  constructor(readonly at: number) {
    super();
  }
}

/** From the loosest to the tightest; `^` stands above, and a sign binds tighter than all of them. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const referring: readonly Node["kind"][] = ["reference", "name", "structured", "call", "invocation", "error"];

/** Whether a node can stand for cells, so that a space, a colon or a comma beside it joins references. */
const refers = (node: Node): boolean =>
  referring.includes(node.kind) ||
  (node.kind === "binary" && [":", " ", ","].includes(node.operator)) ||
  (node.kind === "postfix" && node.operator === "#");

class Reading {
  private next = 0;
  private depth = 0;
  private chain = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
  ) {}

  run(): Node {
    const node = this.expression();
    if (this.next < this.tokens.length) throw this.unreadable();
    return node;
  }

  private unreadable(): Unreadable {
    return new Unreadable(this.tokens[this.next]?.start ?? this.end);
  }

  private sees(symbol: string): boolean {
    const token = this.tokens[this.next];
    return token?.kind === "symbol" && token.text === symbol;
  }

  private take<Symbol extends string>(...symbols: readonly Symbol[]): Symbol | null {
    const found = symbols.find((symbol) => this.sees(symbol)) ?? null;
    if (found !== null) this.next += 1;
    return found;
  }

  private expect(symbol: string): Token {
    const token = this.tokens[this.next];
    if (token === undefined || !this.sees(symbol)) throw this.unreadable();
    this.next += 1;
    return token;
  }

  private deeper<Result>(read: () => Result): Result {
    if (this.depth >= depthLimit) throw this.unreadable();
    this.depth += 1;
    const result = read();
    this.depth -= 1;
    return result;
  }

  private join(operator: BinaryOperator, left: Node, right: Node): Node {
    this.chain += 1;
    if (this.chain > chainLimit) throw new Unreadable(right.start);
    return { kind: "binary", operator, left, right, ...spanOf(left, right) };
  }

  private expression(level = 0): Node {
    const operators = levels[level];
    if (operators === undefined) return this.signed();
    let left = this.expression(level + 1);
    for (let operator = this.take(...operators); operator !== null; operator = this.take(...operators))
      left = this.join(operator, left, this.expression(level + 1));
    return left;
  }

  private signed(): Node {
    const token = this.tokens[this.next];
    const operator = this.take("+", "-", "@");
    if (operator === null || token === undefined) return this.percent();
    const operand = this.deeper(() => this.signed());
    return { kind: "unary", operator, operand, ...spanOf(token, operand) };
  }

  private percent(): Node {
    let node = this.intersection();
    for (let token = this.tokens[this.next]; this.take("%") !== null && token; token = this.tokens[this.next]) {
      this.chain += 1;
      if (this.chain > chainLimit) throw new Unreadable(token.start);
      node = { kind: "postfix", operator: "%", operand: node, ...spanOf(node, token) };
    }
    return node;
  }

  private intersection(): Node {
    let left = this.range();
    while (refers(left) && this.tokens[this.next]?.spaced && this.beginsReference())
      left = this.join(" ", left, this.range());
    return left;
  }

  private beginsReference(): boolean {
    const token = this.tokens[this.next];
    return token !== undefined && (["place", "area", "call", "word", "columns"].includes(token.kind) || this.sees("("));
  }

  private range(): Node {
    let left = this.spilled();
    while (refers(left) && this.take(":") !== null) left = this.join(":", left, this.spilled());
    return left;
  }

  private spilled(): Node {
    let node = this.called();
    for (let token = this.tokens[this.next]; refers(node) && token && this.take("#") !== null;)
      node = { kind: "postfix", operator: "#", operand: node, ...spanOf(node, token) };
    return node;
  }

  private called(): Node {
    let node = this.primary();
    while (node.kind === "call" || node.kind === "invocation") {
      if (!this.sees("(") || this.tokens[this.next]?.spaced) return node;
      this.chain += 1;
      if (this.chain > depthLimit) throw this.unreadable();
      this.next += 1;
      const { args, end } = this.args();
      node = { kind: "invocation", callee: node, args, start: node.start, end };
    }
    return node;
  }

  private args(): Pick<CallNode, "args" | "end"> {
    const args: Node[] = [];
    if (this.sees(")")) return { args, end: this.expect(")").end };
    do args.push(this.deeper(() => this.argument()));
    while (this.take(",") !== null);
    return { args, end: this.expect(")").end };
  }

  private argument(): Node {
    if (!this.sees(",") && !this.sees(")")) return this.expression();
    const at = this.tokens[this.next]?.start ?? this.end;
    return { kind: "missing", start: at, end: at };
  }

  private primary(): Node {
    const token = this.tokens[this.next];
    if (token === undefined) throw this.unreadable();
    const { start, end, text } = token;
    switch (token.kind) {
      case "number":
      case "text":
      case "error":
        return this.literal();
      case "place":
        return this.placed(token);
      case "area":
      case "word":
      case "call":
        return this.named(nowhere, token);
      case "columns": {
        const columns = readColumns(text);
        if (columns === null) throw this.unreadable();
        this.next += 1;
        return { kind: "structured", book: null, table: null, ...columns, start, end };
      }
      case "symbol":
        if (this.take("{") !== null) return this.array(start);
        return this.deeper(() => this.parenthesis());
    }
  }

  private literal(): Node {
    const token = this.tokens[this.next];
    if (token === undefined) throw this.unreadable();
    const { kind, text, start, end } = token;
    this.next += 1;
    if (kind === "text") return { kind, value: text.slice(1, -1).replaceAll('""', '"'), start, end };
    if (kind === "error") return { kind, value: text.toUpperCase(), ...nowhere, start, end };
    const value = Number(text);
    if (kind === "number" && Number.isFinite(value)) return { kind, value, start, end };
    if (kind === "word" && /^(?:true|false)$/i.test(text))
      return { kind: "boolean", value: text.toUpperCase() === "TRUE", start, end };
    throw new Unreadable(start);
  }

  private placed(prefix: Token): Node {
    this.next += 1;
    const token = this.tokens[this.next];
    if (token === undefined || token.spaced) throw this.unreadable();
    const place = readPlace(prefix.text);
    if (token.kind === "error") {
      this.next += 1;
      return { kind: "error", value: token.text.toUpperCase(), ...place, ...spanOf(prefix, token) };
    }
    return this.named(place, token, prefix);
  }

  private named(place: Place, token: Token, prefix: Token | null = null): Node {
    const span = spanOf(prefix ?? token, token);
    if (token.kind === "area") {
      const area = readArea(token.text);
      if (area !== null) {
        this.next += 1;
        return { kind: "reference", ...place, ...area, ...span };
      }
      if (token.text.includes(":") || token.text.includes("$")) throw this.unreadable();
    } else if (token.kind === "call") {
      this.next += 1;
      this.expect("(");
      const { args, end } = this.args();
      return { kind: "call", name: (prefix?.text ?? "") + token.text, args, start: span.start, end };
    } else if (token.kind !== "word") throw this.unreadable();
    const following = this.tokens[this.next + 1];
    if (following?.kind === "columns" && !following.spaced) return this.columnsOf(place, token, following, span.start);
    if (prefix === null && /^(?:true|false)$/i.test(token.text)) return this.literal();
    this.next += 1;
    return { kind: "name", name: token.text, ...place, ...span };
  }

  private columnsOf({ book, sheet }: Place, table: Token, columns: Token, start: number): Node {
    const read = readColumns(columns.text);
    if (read === null) throw new Unreadable(columns.start);
    this.next += 2;
    // Book.xlsx!Table1[…]: without brackets the name of the book looks like that of a sheet.
    return { kind: "structured", book: book ?? sheet, table: table.text, ...read, start, end: columns.end };
  }

  private parenthesis(): Node {
    this.expect("(");
    let node = this.expression();
    while (refers(node) && this.take(",") !== null) node = this.join(",", node, this.expression());
    this.expect(")");
    return node;
  }

  private array(start: number): ArrayNode {
    const rows: Node[][] = [];
    do {
      const row: Node[] = [];
      do row.push(this.element());
      while (this.take(",") !== null);
      rows.push(row);
    } while (this.take(";") !== null);
    return { kind: "array", rows, start, end: this.expect("}").end };
  }

  private element(): Node {
    const sign = this.tokens[this.next];
    const minus = this.take("-", "+");
    const node = this.literal();
    if (minus === null || sign === undefined) return node;
    if (node.kind !== "number") throw new Unreadable(sign.start);
    return { ...node, value: minus === "-" ? -node.value : node.value, ...spanOf(sign, node) };
  }
}

/**
 * Reads a formula as Excel writes it, in English with commas, with or without the equals sign. Never throws.
 *
 * @example parseFormula('=SUM(見積!A1:B2)*2')
 */
export function parseFormula(text: string): Parsed {
  const from = /^\s*=?/.exec(text)?.[0].length ?? 0;
  if (text.length > lengthLimit) return { kind: "unreadable", at: lengthLimit };
  const tokens = tokensOf(text, from);
  if (typeof tokens === "number") return { kind: "unreadable", at: tokens };
  try {
    return { kind: "parsed", node: new Reading(tokens, text.length).run() };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: "unreadable", at: error.at };
    throw error;
  }
}
