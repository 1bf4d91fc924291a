import type { Citation, Cited, Ratio } from "../rules";
import { flatten } from "./flatten";

/** A number, ratio or date of the rule data with the path that leads to it and its source. */
export interface CitedNumber {
  readonly path: string;
  readonly value: number | string;
  readonly source: Citation;
}

type CitedValue = Cited<number | string | Ratio>;

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null;

const isCited = (data: unknown): data is CitedValue => isObject(data) && "value" in data && "source" in data;

const isList = (data: unknown): data is readonly unknown[] => Array.isArray(data);

const printed = (value: CitedValue["value"]): number | string =>
  typeof value === "object" ? `${String(value.numerator)}/${String(value.denominator)}` : value;

/** Walks rule data and lists everything in it that carries a citation, in the order of the data. */
export function citedNumbers(data: unknown, path: string): readonly CitedNumber[] {
  if (isCited(data)) return [{ path, value: printed(data.value), source: data.source }];
  if (isList(data)) return flatten(data.map((item, index) => citedNumbers(item, `${path}[${String(index)}]`)));
  if (!isObject(data)) return [];
  return flatten(Object.keys(data).map((key) => citedNumbers(data[key], `${path}.${key}`)));
}
