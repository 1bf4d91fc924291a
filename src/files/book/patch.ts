import { escaped } from "../markup/tags";
import type { BookSheet } from "./book";
import type { StoredCell } from "./sheet";
import { isError, type Scalar } from "./value";

/** A cell and what it is to show. */
export interface Patch {
  readonly cell: StoredCell;
  readonly value: Exclude<Scalar, null>;
}

function typeOf(value: Patch["value"]): string {
  if (isError(value)) return "e";
  if (typeof value === "string") return "str";
  return typeof value === "boolean" ? "b" : "n";
}

function contentOf(value: Patch["value"]): string {
  if (isError(value)) return escaped(value.code);
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? String(value).toUpperCase() : escaped(value);
}

/**
 * The opening tag with the type of the new value. A reference to a richer value (vm), which would be shown instead of
 * what is written here, goes with the old one.
 */
function openTag(tag: string, before: string, now: string): string {
  const bare = tag.replace(/\svm\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  if (before === now) return bare;
  const untyped = bare.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return now === "n" ? untyped : untyped.replace(/\s*\/?>$/, (end) => ` t="${now}"${end.trim()}`);
}

function cellText(text: string, { cell, value }: Patch): string {
  const { prefix, start, openEnd, value: old, afterFormula, isEmpty, end } = cell.place;
  const open = openTag(text.slice(start, openEnd), cell.type, typeOf(value));
  const content = `<${prefix}v>${contentOf(value)}</${prefix}v>`;
  if (isEmpty) return `${open.replace(/\s*\/>$/, ">")}${content}</${prefix}c>`;
  const [from, to] = old ?? [afterFormula, afterFormula];
  return `${open}${text.slice(openEnd, from)}${content}${text.slice(to, end)}`;
}

/** The document of a sheet with other values in some cells; every other character stays as it was. */
export function patched({ text }: BookSheet, patches: readonly Patch[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const patch of [...patches].sort((a, b) => a.cell.place.start - b.cell.place.start)) {
    parts.push(text.slice(at, patch.cell.place.start), cellText(text, patch));
    at = patch.cell.place.end;
  }
  return [...parts, text.slice(at)].join("");
}
