import { errorOf, isError, type Scalar } from "../book/value";
import { Fault, numberOf, textOf, Unanswerable, valueOperand } from "../calculation/operand";
import { caught, eachValue, ofScalars, type Native } from "./native";

function lengthOf(value: Scalar): number {
  const length = Math.trunc(numberOf(value));
  if (length < 0) throw new Fault(errorOf("#VALUE!"));
  return length;
}

const joined: Native = (args, asking) => {
  const parts: string[] = [];
  return valueOperand(
    caught(() => {
      for (const arg of args) eachValue(arg, asking, (value) => parts.push(textOf(value)));
      return parts.join("");
    }),
  );
};

/** The formats that sums of money are written with; everything else depends on the language of Excel. */
function formatted(value: Scalar, format: Scalar): string {
  const [, before = "", pattern = "", after = ""] =
    /^((?:[¥￥]|\\¥|"[^"]*")?)(#,##0|0)((?:円|"[^"]*")?)$/.exec(textOf(format)) ?? [];
  const number = numberOf(value);
  if (pattern === "" || isError(value) || typeof value === "string" || !Number.isSafeInteger(number))
    throw new Unanswerable("function", "TEXT");
  const digits = String(Math.abs(number));
  const plain = (literal: string): string => literal.replace(/["\\]/g, "");
  const grouped = pattern === "0" ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${number < 0 ? "-" : ""}${plain(before)}${grouped}${plain(after)}`;
}

export const text: Readonly<Record<string, Native>> = {
  CONCATENATE: joined,
  CONCAT: joined,
  LEN: ofScalars(1, 1, (value = null) => textOf(value).length),
  LEFT: ofScalars(1, 2, (value = null, length = 1) => textOf(value).slice(0, lengthOf(length))),
  RIGHT: ofScalars(1, 2, (value = null, length = 1) => {
    const whole = textOf(value);
    return whole.slice(Math.max(0, whole.length - lengthOf(length)));
  }),
  TEXT: ofScalars(2, 2, (value = null, format = null) => formatted(value, format)),
};
