import assert from "node:assert/strict";
import { parseFormula } from "../../src/formulas";
import { compileCall } from "../../src/portable";
import { amount } from "../../src/functions/amount";
import { edi } from "../../src/functions/edi";
import { invoice } from "../../src/functions/invoice";
import { rate } from "../../src/functions/rate";
import { selfPay } from "../../src/functions/selfpay";
import { openCalculator, type Calculator } from "../../workbench/node";
import { isCellError, provideCustomFunctions } from "../functions/customFunctions";
import type { Case, Value } from "./cases";

provideCustomFunctions();

type Answer = (...args: readonly Value[]) => unknown;
const answers: Readonly<Record<string, Answer>> = {
  AMOUNT: (...args) => amount(args[0], args[1], args[2], args[3], args[4], args[5]),
  SELFPAY: (...args) => selfPay(args[0], args[1], args[2], args[3], args[4], args[5]),
  INVOICE: (...args) => invoice(args[0], args[1], args[2], args[3], args[4], args[5]),
  EDI: (...args) => edi(args[0], args[1], args[2], args[3], args[4]),
  RATE: (...args) => rate(args[0], args[1], args[2], args[3], args[4], args[5]),
};

/** What the engine says, as a cell shows it. */
export function expected({ name, args }: Case): unknown {
  try {
    return answers[name]?.(...args);
  } catch (error) {
    if (isCellError(error)) return error.code;
    throw error;
  }
}

const column = (index: number): string => String.fromCharCode(65 + index);

const literal = (value: Value): string =>
  value === null ? "" : typeof value === "string" ? `"${value}"` : String(value).toUpperCase();

/** The call as it stands in the workbook; the arguments in cells are in row `row` of the input sheet. */
export const written = ({ name, args, cells }: Case, row: number): string =>
  `=ITSUBSIDY.${name}(${args.map((value, index) => (cells.includes(index) ? `入力!${column(index)}${String(row)}` : literal(value))).join(",")})`;

export function compiled(formula: string): string {
  const parsed = parseFormula(formula);
  assert.equal(parsed.kind, "parsed", formula);
  const { node } = parsed;
  assert.equal(node.kind, "call", formula);
  const result = compileCall(node.name.replace("ITSUBSIDY.", ""), node.args);
  assert.equal(result.kind, "compiled", `${formula}: ${JSON.stringify(result)}`);
  return `=${result.formula}`;
}

const rowsAtOnce = 400;

/** A spreadsheet without the add-in. */
const openPlainSheet = (): Promise<Calculator> => openCalculator({ addin: { metadata: [], functions: new Map() } });

/** Every difference between the engine and the compiled formulas. */
export async function differences(cases: readonly Case[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (let from = 0; from < cases.length; from += rowsAtOnce) {
    const some = cases.slice(from, from + rowsAtOnce);
    const width = Math.max(...some.map(({ args }) => args.length));
    const rows = some.map(({ args, cells }) =>
      Array.from({ length: width }, (_, index) => (cells.includes(index) ? (args[index] ?? null) : null)),
    );
    const formulas = some.map((each, index) => written(each, index + 1));
    // A sheet of its own: a blank must not find what the rows before left there.
    const calculator = await openPlainSheet();
    const results = await calculator.evaluate(formulas.map(compiled), {
      [`A1:${column(width - 1)}${String(some.length)}`]: rows,
    });
    calculator.close();
    some.forEach((each, index) => {
      const [value, right] = [results[index]?.value, expected(each)];
      if (value !== right)
        found.push(
          `${formulas[index] ?? ""} ${JSON.stringify(rows[index])}: ${String(value)}, expected ${String(right)}`,
        );
    });
  }
  return found;
}
