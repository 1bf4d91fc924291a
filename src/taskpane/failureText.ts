import type { PaneText } from "../text";
import type { Failure } from "../workbook";

/** Why the workbook did not do it, and what to do now. */
export function failureText({ code, detail, leftOver }: Failure, text: PaneText): string {
  if (leftOver !== null) return text.notTakenBack(leftOver);
  return code === "unknown" && detail !== null
    ? text.failures.unknown + text.failureDetail(detail)
    : text.failures[code];
}
