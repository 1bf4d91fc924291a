import type { WarningCode } from "../codes";
import type { SheetReading } from "./sheet";

/** What becomes one document: lines and totals of one or several sheets under one block. */
export interface DocumentReading extends Omit<SheetReading, "view" | "headers" | "scale"> {
  readonly scale: 1 | 1000;
  readonly warnings: readonly WarningCode[];
  readonly hasReducedNote: boolean;
}
