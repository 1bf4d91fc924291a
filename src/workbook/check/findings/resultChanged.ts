import { ownFunction } from "../../../formulas";
import type { CellValue } from "../../cells/put";
import type { Change, Finding } from "../finding";
import type { Argument, Knowledge, Result } from "../knowledge";
import { edited, type OwnCall, type OwnFormula } from "../ownFormulas";
import { isErrorText, resultOf } from "../resolve";
import { valueIn, type Snapshot } from "../snapshot";
import { yearInserted, yearOf } from "../year";

/** Excel is still at work on these, or the name is the fault. */
const unsettled = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!", "#CALC!", "#CONNECT!", "#REF!"];

interface Difference {
  readonly before: CellValue;
  readonly now: CellValue;
}

const plain = (value: unknown): CellValue =>
  typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : "";

/** The cells that a result fills from the top left one on; an error is one cell. */
const cellsOf = (result: Result): readonly (readonly CellValue[])[] =>
  result.kind === "cells" ? result.cells.map((row) => row.map(plain)) : result.kind === "error" ? [[result.code]] : [];

type Cells = readonly (readonly CellValue[])[];

/** The first amount in which two results differ; words may be put otherwise without an amount having changed. */
function difference(before: Cells, now: Cells): Difference | null {
  for (const [down, row] of now.entries())
    for (const [along, value] of row.entries()) {
      const old = before[down]?.[along] ?? "";
      const isAmount = typeof value === "number" || typeof old === "number";
      if (isAmount && old !== value) return { before: old, now: value };
    }
  return null;
}

/** What the sheet shows where a result stands. */
const shownCells = ({ sheet, place }: OwnFormula, now: Cells): Cells =>
  now.map((row, down) => row.map((_, along) => valueIn(sheet, place.row + down, place.column + along)));

/** The whole formula is one call of ours: only then its result is what the cell shows. */
function wholeCall({ node, calls }: OwnFormula): OwnCall | null {
  const [call] = calls;
  return node.kind === "call" && ownFunction(node.name) !== null && call?.node === node ? call : null;
}

interface Asking {
  readonly formula: OwnFormula;
  readonly call: OwnCall;
  readonly snapshot: Snapshot;
  readonly knowledge: Knowledge;
}

/** What the formula gave while an earlier year was the newest; null where it names its year. */
function underEarlierYear({ formula, call, snapshot, knowledge }: Asking): { cells: Cells; changes: Change[] } | null {
  const { rules } = snapshot;
  const state = yearOf(call, formula, snapshot, knowledge);
  if (rules === null || rules.newest >= knowledge.rules.newest || state === null || state.kind === "named") return null;
  const replaced = new Map<number, Argument>([[state.at, rules.newest]]);
  const cells = cellsOf(resultOf(call.node, formula, snapshot, knowledge, replaced));
  const { place, text } = formula;
  const change =
    state.kind === "blank"
      ? { place: state.cell, before: "", after: rules.newest }
      : { place, before: text, after: edited(text, [yearInserted(call, state.at, rules.newest)]) };
  return { cells, changes: [change] };
}

function findingOf(asking: Asking): Finding | null {
  const { formula, snapshot, knowledge } = asking;
  const { place, text, sheet } = formula;
  const shown = valueIn(sheet, place.row, place.column);
  const isUnsettled = shown === text || (isErrorText(shown) && unsettled.includes(String(shown)));
  const now = cellsOf(resultOf(asking.call.node, formula, snapshot, knowledge));
  if (isUnsettled || now.length === 0) return null;
  const stale = difference(shownCells(formula, now), now);
  const years = { from: snapshot.rules?.newest ?? knowledge.rules.newest, to: knowledge.rules.newest };
  const earlier = underEarlierYear(asking);
  const moved = earlier === null ? null : difference(earlier.cells, now);
  if (moved !== null && earlier !== null) {
    const seen = { kind: "result-changed", why: "newest-year", ...moved, happened: stale === null, ...years } as const;
    return { place, seen, changes: earlier.changes };
  }
  if (stale === null) return null;
  const isOlder = snapshot.rules !== null && snapshot.rules.version !== knowledge.rules.version;
  const seen = {
    kind: "result-changed",
    why: isOlder ? "rules" : "not-calculated",
    ...stale,
    happened: false,
    ...years,
  } as const;
  return { place, seen, changes: [{ place, before: text, after: text }] };
}

/**
 * Cells whose amount is not what the function gives now, or gave while an earlier programme was the newest. What cannot
 * be calculated without Excel is passed over.
 */
export const resultChanged = (
  formulas: readonly OwnFormula[],
  snapshot: Snapshot,
  knowledge: Knowledge,
): readonly Finding[] =>
  formulas.flatMap((formula) => {
    const call = wholeCall(formula);
    return call === null ? [] : (findingOf({ formula, call, snapshot, knowledge }) ?? []);
  });
