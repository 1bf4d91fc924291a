import { WorkbookError } from "../office/failures";
import type { Failure } from "../types";

/** A failure of one step, thrown on to the outcome of the whole. */
export const asError = ({ code, detail, leftOver }: Failure): WorkbookError =>
  new WorkbookError(code, detail, leftOver);
