/** A stretch of the formula's text, in UTF-16 units; `end` is the first one after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a reference or a name lives: quotes are taken off, and '' is one apostrophe again. */
export interface Place {
  /** The external workbook as it is written, brackets included: "[2]", "C:\quotes\[見積.xlsx]"; null for this one. */
  readonly book: string | null;
  readonly sheet: string | null;
  /** The other end of Sheet1:Sheet3. */
  readonly lastSheet: string | null;
}

export interface NumberNode extends Span {
  readonly kind: "number";
  readonly value: number;
}

export interface TextNode extends Span {
  readonly kind: "text";
  readonly value: string;
}

export interface BooleanNode extends Span {
  readonly kind: "boolean";
  readonly value: boolean;
}

/** #N/A and its kin; a lost reference keeps its sheet (Sheet1!#REF!). */
export interface ErrorNode extends Span, Place {
  readonly kind: "error";
  readonly value: string;
}

/** A1, $B$2:C9, Sheet1!A:C, 1:3. The corners are sorted, each with its own $. */
export interface ReferenceNode extends Span, Place {
  readonly kind: "reference";
  readonly area: Area;
  readonly fixed: {
    readonly row: boolean;
    readonly column: boolean;
    readonly lastRow: boolean;
    readonly lastColumn: boolean;
  };
  /** Set where whole columns (A:C) or whole rows (1:3) are written. */
  readonly whole: "columns" | "rows" | null;
}

export interface NameNode extends Span, Place {
  readonly kind: "name";
  readonly name: string;
}

/** Table1[[#This Row],[小計]:[合計]]; `items` are the parts with #, and @ counts as "#This Row". */
export interface StructuredNode extends Span {
  readonly kind: "structured";
  readonly book: string | null;
  /** null inside the table itself. */
  readonly table: string | null;
  readonly items: readonly string[];
  readonly column: string | null;
  readonly lastColumn: string | null;
}

/** An argument that is left out: AMOUNT("通常枠",,TRUE). */
export interface MissingNode extends Span {
  readonly kind: "missing";
}

export interface UnaryNode extends Span {
  readonly kind: "unary";
  /** @ is the implicit intersection. */
  readonly operator: "+" | "-" | "@";
  readonly operand: Node;
}

export interface PostfixNode extends Span {
  readonly kind: "postfix";
  /** # is the spilled range. */
  readonly operator: "%" | "#";
  readonly operand: Node;
}

export type BinaryOperator = "=" | "<>" | "<" | ">" | "<=" | ">=" | "&" | "+" | "-" | "*" | "/" | "^" | ":" | " " | ",";

export interface BinaryNode extends Span {
  readonly kind: "binary";
  /** ":" between computed references, " " the intersection, "," the union. */
  readonly operator: BinaryOperator;
  readonly left: Node;
  readonly right: Node;
}

export interface CallNode extends Span {
  readonly kind: "call";
  /** As it is written, with every prefix. */
  readonly name: string;
  readonly args: readonly Node[];
}

/** A result that is called: LAMBDA(x,x+1)(3). */
export interface InvocationNode extends Span {
  readonly kind: "invocation";
  readonly callee: Node;
  readonly args: readonly Node[];
}

/** {1,2;3,4} */
export interface ArrayNode extends Span {
  readonly kind: "array";
  readonly rows: readonly (readonly Node[])[];
}

export type Node =
  | NumberNode
  | TextNode
  | BooleanNode
  | ErrorNode
  | ReferenceNode
  | NameNode
  | StructuredNode
  | MissingNode
  | UnaryNode
  | PostfixNode
  | BinaryNode
  | CallNode
  | InvocationNode
  | ArrayNode;

/** What a formula is built from, left to right. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "unary":
    case "postfix":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "call":
      return node.args;
    case "invocation":
      return [node.callee, ...node.args];
    case "array":
      return node.rows.flat();
    case "number":
    case "text":
    case "boolean":
    case "error":
    case "reference":
    case "name":
    case "structured":
    case "missing":
      return [];
  }
}

/** The references of a formula to cells and blocks, at any depth. */
export function referencesIn(node: Node): readonly ReferenceNode[] {
  const found: ReferenceNode[] = [];
  const open: Node[] = [node];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (current.kind === "reference") found.push(current);
    open.push(...partsOf(current));
  }
  return found;
}
