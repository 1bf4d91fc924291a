import { evidenceOf, type Evidence } from "../../functions";
import type { Passed, ReadCall, SelectedCell, Unread } from "../../workbook";
import { evaluate } from "../evaluate";

/** An argument that cannot be read here, as it stands in the formula. */
export interface UnreadArgument {
  readonly kind: "unread";
  readonly text: string;
  readonly why: Unread;
}

/** The values of a call's arguments as Excel would pass them. */
export type CallValues = { readonly kind: "values"; readonly values: readonly unknown[] } | UnreadArgument;

/** What another of our functions answers within an argument. */
function valueOfCall(call: ReadCall): { readonly value: unknown } | UnreadArgument {
  const read = valuesOf(call);
  if (read.kind === "unread") return read;
  const result = evaluate(call.id, read.values);
  switch (result.kind) {
    case "error":
      return { value: { code: result.code } };
    case "unknown":
      return { kind: "unread", text: call.text, why: "calculation" };
    case "cells": {
      const [row, ...rows] = result.cells;
      return { value: rows.length === 0 && row?.length === 1 ? row[0] : result.cells };
    }
  }
}

/** Reads every argument of a call; the first that cannot be read is told. */
export function valuesOf({ args }: ReadCall): CallValues {
  const values: unknown[] = [];
  for (const { text, value } of args) {
    if (value.kind === "unread") return { kind: "unread", text, why: value.why };
    const read = value.kind === "value" ? value : valueOfCall(value.call);
    if (!("value" in read)) return read;
    values.push(read.value);
  }
  return { kind: "values", values };
}

/** The working behind a call, or the argument that keeps it from being read. */
export function evidenceFor(call: ReadCall): Evidence | UnreadArgument {
  const read = valuesOf(call);
  return read.kind === "unread" ? read : evidenceOf(call.id, read.values, call.place);
}

/** The calls of a formula that answer with a subsidy; the others only serve them. */
export function callsToExplain(calls: readonly ReadCall[]): readonly ReadCall[] {
  const explained = calls.filter(({ id }) => evidenceOf(id, [], null).kind !== "no-subsidy");
  return explained.length > 0 ? explained : calls.slice(0, 1);
}

const isError = (value: Passed): value is { readonly code: string } => typeof value === "object" && value !== null;

/** The arguments that hold an error, as they stand in the formula. */
export const argumentsInError = ({ args }: ReadCall): readonly string[] =>
  args
    .filter(({ value }) => {
      if (value.kind !== "value") return false;
      return Array.isArray(value.value) ? value.value.flat().some(isError) : isError(value.value as Passed);
    })
    .map(({ text }) => text);

/** How what the cell shows disagrees with what its formula gives now. */
export type Disagreement =
  | { readonly kind: "differs"; readonly shown: string | number; readonly now: number }
  /** The functions are not loaded, the table has no room, or Excel is still calculating. */
  | { readonly kind: "name-lost" | "no-room" | "calculating" };

const unsettled: Readonly<Record<string, "name-lost" | "no-room" | "calculating">> = {
  "#NAME?": "name-lost",
  "#SPILL!": "no-room",
  "#BUSY!": "calculating",
  "#GETTING_DATA": "calculating",
};

/** What the function gives at the place that the cell shows. */
function resultAt(call: ReadCall): unknown {
  const read = valuesOf(call);
  if (read.kind === "unread" || call.place === null) return null;
  const result = evaluate(call.id, read.values);
  return result.kind === "cells" ? result.cells[call.place.row]?.[call.place.column] : null;
}

/** Compares the cell with the rules; null where they agree, or where the formula goes on calculating. */
export function disagreementOf({ value }: Pick<SelectedCell, "value">, call: ReadCall): Disagreement | null {
  const shown = typeof value === "object" ? value.code : value;
  const why = typeof value === "object" ? unsettled[value.code] : undefined;
  if (why !== undefined) return { kind: why };
  const now = resultAt(call);
  if (typeof now !== "number" || typeof shown === "boolean" || shown === now) return null;
  return { kind: "differs", shown, now };
}
