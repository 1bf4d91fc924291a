import { frameNameOf } from "../../engine";
import type { Evidence } from "../../functions";
import type { ReadCall, TableSize } from "../../workbook";
import { evaluate } from "../evaluate";
import { valuesOf, type UnreadArgument } from "./call";

/** A formula that shows the working in the sheet. */
export interface WorkingTable {
  readonly id: "EXPLAIN" | "QUOTETABLE" | "GROUPTABLE";
  readonly formula: string;
  readonly size: TableSize;
}

/** An argument of the new formula; `value` is what it comes to, where that is known. */
interface Part {
  readonly text: string;
  readonly value: unknown;
}

/** Room for the longest table, where it cannot be told how long this one is. */
const widest: Readonly<Record<WorkingTable["id"], TableSize>> = {
  EXPLAIN: { rows: 24, columns: 4 },
  QUOTETABLE: { rows: 18, columns: 6 },
  GROUPTABLE: { rows: 24, columns: 4 },
};

const text = (value: string): Part => ({ text: `"${value.replaceAll('"', '""')}"`, value });
const number = (value: number): Part => ({ text: String(value), value });
const nothing: Part = { text: "", value: null };

const partsOf = (call: ReadCall): readonly Part[] => {
  const read = valuesOf(call);
  return call.args.map(({ anywhere }, at) => ({
    text: anywhere,
    value: read.kind === "values" ? read.values[at] : null,
  }));
};

/** One row of the columns that AMOUNTS takes. */
function inRow(part: Part, { row, column }: NonNullable<ReadCall["place"]>): Part {
  const rows = part.value;
  if (!Array.isArray(rows)) return part;
  const cell = (rows as unknown[][])[row]?.[column];
  return { text: `INDEX(${part.text},${String(row + 1)},${String(column + 1)})`, value: cell };
}

type Worked = Extract<Evidence, { kind: "worked" }>;

const frameIn = ({ programme, frame }: Worked): Part => text(frameNameOf(programme, frame).name.ja);
const yearIn = ({ programme }: Worked): Part => number(programme.year);

/** Which table shows the working of a call, and what it is asked; null where none does. */
function asked(call: ReadCall, evidence: Evidence | UnreadArgument): [WorkingTable["id"], readonly Part[]] | null {
  const parts = partsOf(call);
  const part = (at: number): Part => parts[at] ?? nothing;
  const worked = evidence.kind === "worked" ? evidence : null;
  switch (call.id) {
    case "AMOUNT":
    case "SELFPAY":
    case "RATE":
    case "CHECK":
      return ["EXPLAIN", parts];
    case "COST":
      if (worked === null) return null;
      return ["EXPLAIN", [part(0), { text: call.text, value: worked.cost }, ...parts.slice(2)]];
    case "AMOUNTS": {
      const { place } = call;
      return place === null ? null : ["EXPLAIN", parts.map((each) => inRow(each, place))];
    }
    case "COMPARE":
      if (worked === null) return null;
      return ["EXPLAIN", [frameIn(worked), part(0), part(1), part(2), yearIn(worked), part(4)]];
    case "BEST": {
      if (worked === null) return null;
      const count = worked.frame === "INVOICE" ? part(3) : part(2);
      return ["QUOTETABLE", [part(0), frameIn(worked), part(1), count, yearIn(worked), part(5)]];
    }
    case "QUOTE":
      return ["QUOTETABLE", parts];
    case "GROUP":
      return ["GROUPTABLE", parts];
    default:
      return null;
  }
}

function withoutTrailing(parts: readonly Part[]): readonly Part[] {
  const given = parts.map((part) => part.text !== "");
  return parts.slice(0, given.lastIndexOf(true) + 1);
}

function sizeOf(id: WorkingTable["id"], parts: readonly Part[], isKnown: boolean): TableSize {
  const result = isKnown
    ? evaluate(
        id,
        parts.map(({ value }) => value),
      )
    : null;
  if (result?.kind !== "cells") return widest[id];
  return { rows: result.cells.length, columns: result.cells[0]?.length ?? widest[id].columns };
}

/** The table that shows the working of a call in the sheet; null where no function gives one. */
export function tableFor(call: ReadCall, evidence: Evidence | UnreadArgument): WorkingTable | null {
  const found = asked(call, evidence);
  if (found === null) return null;
  const [id, all] = found;
  const parts = withoutTrailing(all);
  const formula = `=ITSUBSIDY.${id}(${parts.map((part) => part.text).join(",")})`;
  return { id, formula, size: sizeOf(id, parts, evidence.kind !== "unread") };
}
