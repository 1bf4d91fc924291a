import type { Node } from "../../formulas";
import { isError, type Scalar } from "../book/value";
import {
  eachCell,
  Fault,
  lifted,
  numberOf,
  plainOf,
  scalarOf,
  Unanswerable,
  usedRowsOfBlock,
  type Asking,
  type Operand,
} from "../calculation/operand";

/** A function of Excel: its arguments as they are written, worked out where they are needed. */
export type Native = (args: readonly Node[], asking: Asking) => Operand;

/** A function of single values that works place by place on blocks. */
export const ofScalars =
  (least: number, most: number, work: (...values: readonly Scalar[]) => Scalar): Native =>
  (args, asking) => {
    if (args.length < least || args.length > most) throw new Unanswerable("unreadable", "");
    return lifted(
      args.map((arg) => plainOf(asking.evaluate(arg, asking), asking)),
      work,
    );
  };

/** The value of one argument; a blank where it is left out. */
export const scalarAt = (args: readonly Node[], index: number, asking: Asking): Scalar => {
  const node = args[index];
  return node === undefined ? null : scalarOf(asking.evaluate(node, asking), asking);
};

/** Every value of an argument; `typed` tells values written into the formula from those in cells. */
export function eachValue(arg: Node, asking: Asking, visit: (value: Scalar, typed: boolean) => void): void {
  const operand = asking.evaluate(arg, asking);
  if (operand.kind === "block")
    eachCell(asking, operand.block, (value) => {
      visit(value, false);
    });
  else if (operand.kind === "rows")
    operand.rows.forEach((row) => {
      row.forEach((value) => {
        visit(value, false);
      });
    });
  else visit(operand.value, true);
}

/** The numbers of the arguments, as SUM takes them: text and conditions count only where they are typed. */
export function numbersIn(args: readonly Node[], asking: Asking): readonly number[] {
  const numbers: number[] = [];
  for (const arg of args)
    eachValue(arg, asking, (value, typed) => {
      if (isError(value)) throw new Fault(value);
      if (typeof value === "number") numbers.push(value);
      else if (typed && value !== null) numbers.push(numberOf(value));
    });
  return numbers;
}

/** A function of all numbers in its arguments. */
export const ofNumbers =
  (work: (numbers: readonly number[]) => Scalar): Native =>
  (args, asking) => ({ kind: "value", value: caught(() => work(numbersIn(args, asking))) });

/** Makes an error a value. */
export function caught(work: () => Scalar): Scalar {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Fault) return problem.value;
    throw problem;
  }
}

/** The rows of an argument, block or array. */
export function blockRows(arg: Node | undefined, asking: Asking): readonly (readonly Scalar[])[] {
  if (arg === undefined) throw new Unanswerable("unreadable", "");
  const operand = asking.evaluate(arg, asking);
  if (operand.kind === "rows") return operand.rows;
  return operand.kind === "block" ? usedRowsOfBlock(asking, operand.block) : [[operand.value]];
}
