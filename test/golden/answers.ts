import { frameNameOf, newestProgramme } from "../../src/engine";
import type { FrameCode } from "../../src/rules";
import { isCellError, provideCustomFunctions } from "../functions/customFunctions";
import type { Argument, DeadlineCase, Expected, GoldenCase } from "./read";

provideCustomFunctions();
const functions = await import("../../src/functions");

type CustomFunction = (...args: readonly Argument[]) => unknown;

const named: Readonly<Record<string, CustomFunction>> = {
  AMOUNT: functions.amount,
  SELFPAY: functions.selfPay,
  RATE: functions.rate,
  COST: functions.cost,
  INVOICE: functions.invoice,
  EDI: functions.edi,
  GROUP: functions.group as CustomFunction,
  QUOTE: functions.quote as CustomFunction,
  SIZE: functions.size,
  MINWAGE: functions.minWage,
  CLOUDCOST: functions.cloudCost,
  EXCLUDETAX: functions.excludeTax,
  COMPARE: functions.compare as CustomFunction,
};

/** A value as a golden table writes it: an error by its code. */
export const asWritten = (value: unknown): unknown => (isCellError(value) ? { error: value.code } : value);

/** What a cell would show. */
function shown(call: () => unknown): unknown {
  try {
    return asWritten(call());
  } catch (error) {
    if (isCellError(error)) return { error: error.code };
    throw error;
  }
}

/** The value of a table where a frame's row meets a year's column. */
function cellOf(table: unknown, { frame, year }: NonNullable<GoldenCase["cell"]>): unknown {
  const [head = [], ...rows] = table as unknown[][];
  const name = frameNameOf(newestProgramme(), frame as FrameCode).name.ja;
  const column = head.findIndex((title) => String(title).startsWith(String(year)));
  return asWritten(rows.find(([title]) => title === name)?.[column]);
}

/** What the function of a golden row answers, to be compared with what the row expects. */
export function answerOf({ functionName, args, cell }: GoldenCase): unknown {
  const answer = shown(() => named[functionName]?.(...args));
  return cell === null || "error" in Object(answer) ? answer : cellOf(answer, cell);
}

/** The rounds that DEADLINES gives: number and Excel's serial of the date. */
export function roundsOf({ args }: DeadlineCase): readonly { readonly round: unknown; readonly serial: unknown }[] {
  const [, ...rows] = functions.deadlines(...args);
  return rows.filter(([, , round]) => round !== "").map(([, , round, serial]) => ({ round, serial }));
}

/** An expected value as the name of a test says it. */
export const readable = (expected: Expected): string =>
  typeof expected === "object" ? expected.error : String(expected);
