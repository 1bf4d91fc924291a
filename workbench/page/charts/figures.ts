import { numfmt } from "@univerjs/core";

const GENERAL = "General";

/** A number as a cell with this format would show it. */
export const figure = (value: number, format: string): string => numfmt.format(format === "" ? GENERAL : format, value);
