import { ownFunction, plainName, type CallNode, type Node } from "../../formulas";
import { nativeNamed } from "../natives";
import { errorOf, type Scalar } from "../book/value";
import { operators } from "./operators";
import { isRows, lifted, numberOf, plainOf, Unanswerable, valueOperand, type Asking, type Operand } from "./operand";
import { answerOf, argumentOf } from "./ownFunctions";
import { blockOfReference, blockOfTable, isSpillCall, namedNode, spilledBlock } from "./references";

function call(node: CallNode, asking: Asking): Operand {
  const own = ownFunction(node.name);
  if (own === null) return callNative(node, asking);
  const args = node.args.map((arg) => argumentOf(evaluate(arg, asking), own, asking));
  asking.answered({ name: own, args });
  return answerOf(own, args);
}

function callNative(node: CallNode, asking: Asking): Operand {
  const [first] = node.args;
  const name = plainName(node.name);
  if (isSpillCall(node) && first !== undefined) return spilled(first, asking);
  if (name === "SINGLE" && first !== undefined) return single(first, asking);
  const native = nativeNamed(name);
  if (native === null) throw new Unanswerable("function", name);
  return native(node.args, asking);
}

function spilled(anchor: Node, asking: Asking): Operand {
  const operand = evaluate(anchor, asking);
  if (operand.kind !== "block") throw new Unanswerable("reference", "#");
  return { kind: "block", block: spilledBlock(operand.block, asking.cells) };
}

/** The implicit intersection. */
function single(node: Node, asking: Asking): Operand {
  const plain = plainOf(evaluate(node, asking), { ...asking, home: { ...asking.home, isArray: false } });
  if (isRows(plain)) throw new Unanswerable("doubtful", "@");
  return valueOperand(plain);
}

const signed =
  (sign: "+" | "-") =>
  (value: Scalar = null): Scalar =>
    sign === "+" ? value : 0 - numberOf(value);

const percent = (value: Scalar = null): Scalar => numberOf(value) / 100;

function binary(node: Extract<Node, { kind: "binary" }>, asking: Asking): Operand {
  const work = operators[node.operator];
  if (work === undefined) throw new Unanswerable("reference", node.operator);
  const sides = [node.left, node.right].map((side) => plainOf(evaluate(side, asking), asking));
  return lifted(sides, (left = null, right = null) => work(left, right));
}

function constant(node: Node): Scalar {
  if (node.kind === "number" || node.kind === "text" || node.kind === "boolean") return node.value;
  if (node.kind === "error") return errorOf(node.value);
  throw new Unanswerable("unreadable", "");
}

/** Works a part of a formula out. Throws Unanswerable where Excel might come to another value. */
export function evaluate(node: Node, asking: Asking): Operand {
  const { book, home } = asking;
  switch (node.kind) {
    case "number":
    case "text":
    case "boolean":
    case "error":
      return valueOperand(constant(node));
    case "missing":
      return valueOperand(null);
    case "reference":
      return { kind: "block", block: blockOfReference(node, book, home) };
    case "structured":
      return { kind: "block", block: blockOfTable(node, book, home) };
    case "name": {
      const named = namedNode(node, book, home);
      return evaluate(named.node, { ...asking, home: named.home });
    }
    case "unary":
      if (node.operator === "@") return single(node.operand, asking);
      return lifted([plainOf(evaluate(node.operand, asking), asking)], signed(node.operator));
    case "postfix":
      if (node.operator === "#") return spilled(node.operand, asking);
      return lifted([plainOf(evaluate(node.operand, asking), asking)], percent);
    case "binary":
      return binary(node, asking);
    case "call":
      return call(node, asking);
    case "array":
      return { kind: "rows", rows: node.rows.map((row) => row.map(constant)) };
    case "invocation":
      throw new Unanswerable("function", "LAMBDA");
  }
}
