import type { GridRow } from "../grid/types";
import type { LeftOutRow } from "../types";
import type { DraftLine, StatedTotal } from "./draft";
import type { Header } from "./header";
import { TableReading } from "./rows";

export interface Tables {
  readonly lines: readonly DraftLine[];
  readonly totals: readonly StatedTotal[];
  readonly leftOut: readonly LeftOutRow[];
  readonly unvalued: boolean;
}

const isSameLayout = (a: Header, b: Header): boolean =>
  a.columns.map(({ role }) => role).join() === b.columns.map(({ role }) => role).join();

/** A heading that stands right above the next table is that table's. */
const endsWithHeading = (reading: TableReading): boolean => {
  const last = reading.leftOut.at(-1);
  return last?.type === "heading" && last.row > (reading.lines.at(-1)?.row ?? 0);
};

/** Reads the rows under each header; a header repeated on the next page goes on with its section. */
export function readTables(
  rows: readonly GridRow[],
  headers: readonly Header[],
  sheet: string | null,
  scale: number,
): Tables {
  const readings: TableReading[] = [];
  headers.forEach((header, at) => {
    const reading = new TableReading({ columns: header.columns, sheet, scale, table: at });
    const before = readings.at(-1);
    const above = headers[at - 1];
    if (before && above) {
      if (isSameLayout(above, header) || endsWithHeading(before)) reading.section = before.section;
      if (before.mode === "optional") reading.mode = "optional";
    }
    for (const row of rows.slice(header.body, headers[at + 1]?.first ?? rows.length)) reading.read(row);
    readings.push(reading);
  });
  return {
    lines: readings.flatMap(({ lines }) => lines),
    totals: readings.flatMap(({ totals }) => totals),
    leftOut: readings.flatMap(({ leftOut }) => leftOut),
    unvalued: readings.some(({ unvalued }) => unvalued),
  };
}
