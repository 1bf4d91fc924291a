/** An error as a cell holds it: "#N/A". */
export interface ErrorValue {
  readonly code: string;
}

/** What one cell holds; null for a blank one. */
export type Scalar = number | string | boolean | ErrorValue | null;

/** Rows of cells. */
export type Rows = readonly (readonly Scalar[])[];

export const isError = (value: unknown): value is ErrorValue =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";

export const errorOf = (code: string): ErrorValue => ({ code });

/** A number with the fifteen digits that Excel shows and compares. */
export const exact = (value: number): number => Number(value.toPrecision(15));

/** Whether two cells show the same. A formula without a stored result shows nothing. */
export function isSame(one: Scalar, other: Scalar): boolean {
  if (typeof one === "number" && typeof other === "number") return one === other || exact(one) === exact(other);
  if (isError(one) && isError(other)) return one.code === other.code;
  return one === other;
}

/** As a report shows it. */
export function shownValue(value: Scalar): string {
  if (value === null) return "";
  if (isError(value)) return value.code;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
