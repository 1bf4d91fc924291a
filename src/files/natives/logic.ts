import type { Node } from "../../formulas";
import { errorOf, isError, type Scalar } from "../book/value";
import {
  isRows,
  numberOf,
  plainOf,
  truthOf,
  Unanswerable,
  valueOperand,
  type Asking,
  type Operand,
} from "../calculation/operand";
import { caught, eachValue, ofScalars, scalarAt, type Native } from "./native";

/** A condition for a whole block chooses cell by cell, which is left to Excel. */
function conditionAt(args: readonly Node[], index: number, asking: Asking): Scalar {
  const value = scalarAt(args, index, asking);
  return caught(() => truthOf(value));
}

const branch = (node: Node | undefined, otherwise: Scalar, asking: Asking): Operand =>
  node === undefined
    ? valueOperand(otherwise)
    : node.kind === "missing"
      ? valueOperand(0)
      : asking.evaluate(node, asking);

const choose: Native = (args, asking) => {
  const condition = conditionAt(args, 0, asking);
  if (isError(condition)) return valueOperand(condition);
  return condition === true ? branch(args[1], true, asking) : branch(args[2], false, asking);
};

const chooseFirst: Native = (args, asking) => {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const condition = conditionAt(args, index, asking);
    if (isError(condition)) return valueOperand(condition);
    if (condition === true) return branch(args[index + 1], true, asking);
  }
  return valueOperand(errorOf("#N/A"));
};

/** The second argument takes the place of an error. */
const instead =
  (isCaught: (code: string) => boolean): Native =>
  ([given, other], asking) => {
    if (given === undefined) throw new Unanswerable("unreadable", "");
    const plain = plainOf(asking.evaluate(given, asking), asking);
    if (!isRows(plain)) return isError(plain) && isCaught(plain.code) ? branch(other, 0, asking) : valueOperand(plain);
    if (plain.some((row) => row.some(isError))) throw new Unanswerable("doubtful", "");
    return { kind: "rows", rows: plain };
  };

/** AND and OR pass over text and blanks in cells. */
const combined =
  (together: (truths: readonly boolean[]) => boolean): Native =>
  (args, asking) => {
    const truths: boolean[] = [];
    const take = (value: Scalar, typed: boolean): void => {
      if (isError(value) || typed || typeof value === "number" || typeof value === "boolean")
        truths.push(truthOf(value));
    };
    return valueOperand(
      caught(() => {
        for (const arg of args) eachValue(arg, asking, take);
        return truths.length === 0 ? errorOf("#VALUE!") : together(truths);
      }),
    );
  };

const pick: Native = (args, asking) => {
  const index = caught(() => Math.trunc(numberOf(scalarAt(args, 0, asking))));
  if (isError(index)) return valueOperand(index);
  const node = typeof index === "number" && index >= 1 ? args[index] : undefined;
  return node === undefined ? valueOperand(errorOf("#VALUE!")) : branch(node, 0, asking);
};

const asks = (question: (value: Scalar) => boolean): Native => ofScalars(1, 1, (value = null) => question(value));

export const logic: Readonly<Record<string, Native>> = {
  TRUE: () => valueOperand(true),
  FALSE: () => valueOperand(false),
  NA: () => valueOperand(errorOf("#N/A")),
  IF: choose,
  IFS: chooseFirst,
  IFERROR: instead(() => true),
  IFNA: instead((code) => code === "#N/A"),
  AND: combined((truths) => truths.every(Boolean)),
  OR: combined((truths) => truths.some(Boolean)),
  NOT: ofScalars(1, 1, (value = null) => !truthOf(value)),
  CHOOSE: pick,
  N: ofScalars(1, 1, (value = null) => (typeof value === "string" ? 0 : numberOf(value))),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks(isError),
  ISNA: asks((value) => isError(value) && value.code === "#N/A"),
  ISERR: asks((value) => isError(value) && value.code !== "#N/A"),
};
