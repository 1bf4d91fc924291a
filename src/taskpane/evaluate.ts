import * as functions from "../functions";
import type { Result } from "../workbook";

const bodies = new Map<string, unknown>(
  Object.entries(functions).map(([name, body]): [string, unknown] => [name.toUpperCase(), body]),
);

const isError = (value: unknown): value is { readonly code: string } =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";

/**
 * What one of our functions gives, by its name in capitals. The runtime of the functions hands a cell over as a value,
 * a block as rows, and what is left out as null.
 */
export function evaluate(name: string, args: readonly unknown[]): Result {
  const body = bodies.get(name);
  if (typeof body !== "function") return { kind: "unknown" };
  try {
    const result: unknown = Reflect.apply(body, undefined, args);
    return { kind: "cells", cells: Array.isArray(result) ? (result as unknown[][]) : [[result]] };
  } catch (error) {
    return isError(error) ? { kind: "error", code: error.code } : { kind: "unknown" };
  }
}
