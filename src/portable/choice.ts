import { formulaText, type Node } from "../formulas";
import { choose, invalid, isOneOf } from "./expression";
import { Frozen } from "./frozen";

export interface Written {
  readonly isOpen: boolean;
  readonly value: number | string | boolean | null;
}

/** What an argument is, as far as it can be read without the sheet. */
export function written(node: Node): Written {
  switch (node.kind) {
    case "missing":
      return { isOpen: false, value: null };
    case "text":
      return { isOpen: false, value: node.value.trim() === "" ? null : node.value };
    case "number":
    case "boolean":
      return { isOpen: false, value: node.value };
    case "reference":
      if (node.area.rows > 1 || node.area.columns > 1) throw new Frozen("arguments");
      return { isOpen: true, value: null };
    case "array":
      throw new Frozen("arguments");
    case "error":
      throw new Frozen("unread-value");
    case "unary":
    case "postfix":
    case "binary":
    case "call":
    case "invocation":
    case "name":
    case "structured":
      return { isOpen: true, value: null };
  }
}

/** What the words of an argument mean. */
export interface Option<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** An argument with a few possible meanings. */
export interface Choice<Value> {
  readonly argument: string;
  readonly node: Node;
  /** The meaning of what stands in the formula; null where it has none. */
  readonly read: (value: Written["value"]) => Value | null;
  readonly options: readonly Option<Value>[];
}

/** The formula for each meaning; where only the sheet knows it, a formula that looks there. Equal ones are told once. */
export function decided<Value>(choice: Choice<Value>, formulaFor: (value: Value) => Node): Node {
  const { node, argument, options, read } = choice;
  const { isOpen, value } = written(node);
  if (!isOpen) {
    const meaning = read(value);
    if (meaning === null) throw new Frozen("unread-value");
    return formulaFor(meaning);
  }
  const branches = new Map<string, { readonly formula: Node; readonly words: string[] }>();
  for (const option of options) {
    const formula = formulaFor(option.value);
    const text = formulaText(formula);
    const branch = branches.get(text) ?? { formula, words: [] };
    branch.words.push(...option.words);
    branches.set(text, branch);
  }
  return [...branches.values()].reduceRight(
    (otherwise, { formula, words }) => choose(isOneOf(node, [...new Set(words)]), formula, otherwise),
    invalid(argument),
  );
}
