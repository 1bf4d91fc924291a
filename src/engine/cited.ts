import type { Citation, Ratio } from "../rules";
import { flatten } from "./flatten";

/** A number, ratio or date of the rule data with the path that leads to it and its source. */
export interface CitedNumber {
  readonly path: string;
  readonly value: number | string;
  readonly source: Citation;
}

interface CitedLike {
  readonly value: unknown;
  readonly source: Citation;
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null;

const isCited = (data: unknown): data is CitedLike => isObject(data) && "value" in data && "source" in data;

const isRatio = (data: unknown): data is Ratio => isObject(data) && "numerator" in data && "denominator" in data;

const isList = (data: unknown): data is readonly unknown[] => Array.isArray(data);

function printed(value: unknown): number | string {
  if (typeof value === "number" || typeof value === "string") return value;
  if (isRatio(value)) return `${String(value.numerator)}/${String(value.denominator)}`;
  throw new Error("a cited value is a number, a ratio or a date");
}

/** Walks rule data and lists everything in it that carries a citation, in the order of the data. */
export function citedNumbers(data: unknown, path: string): readonly CitedNumber[] {
  if (isCited(data)) return [{ path, value: printed(data.value), source: data.source }];
  if (isList(data)) return flatten(data.map((item, index) => citedNumbers(item, `${path}[${String(index)}]`)));
  if (!isObject(data)) return [];
  return flatten(Object.keys(data).map((key) => citedNumbers(data[key], `${path}.${key}`)));
}
