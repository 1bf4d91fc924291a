import { dateOf, numberOf, textOf } from "../grid/cell";
import type { Cell, GridRow } from "../grid/types";
import type { Role } from "../data/headers";
import { fold, tidy } from "../values/text";
import type { Block } from "./block";
import type { DocumentReading } from "./reading";
import { cellsOf, fieldsOf } from "./fields";
import { groupBy } from "./groupBy";
import type { SheetReading } from "./sheet";

const keys: readonly Role[] = ["number", "issueDate", "customer"];

/** The document's own columns in one record. */
interface Record {
  readonly row: number;
  readonly cells: ReadonlyMap<Role, Cell>;
}

const documentRoles: readonly Role[] = [
  "number",
  "issueDate",
  "validUntil",
  "customer",
  "vendor",
  "subject",
  "documentTotal",
];

function recordOf(row: GridRow, sheet: SheetReading): Record {
  const { fields } = fieldsOf(row, sheet.headers[0]?.columns ?? []);
  const cells = documentRoles.flatMap((role) => {
    const [cell] = cellsOf(fields, role);
    return cell ? [[role, cell] as const] : [];
  });
  return { row: row.row, cells: new Map(cells) };
}

function blockOf(record: Record, sheet: SheetReading): Block {
  const text = (role: Role): string | null => {
    const cell = record.cells.get(role);
    return cell ? tidy(textOf(cell)) : null;
  };
  const date = (role: Role): string | null => {
    const cell = record.cells.get(role);
    return cell ? dateOf(cell, sheet.view.grid) : null;
  };
  const { block } = sheet;
  const total = numberOf(record.cells.get("documentTotal"));
  const number = text("number");
  return {
    ...block,
    kind: block.kind === "unknown" ? "quote" : block.kind,
    number: number === null ? block.number : fold(number),
    issueDate: date("issueDate") ?? block.issueDate,
    validUntil: date("validUntil") ?? block.validUntil,
    customer: text("customer")?.replace(/[\s　]*(御中|様)$/, "") ?? block.customer,
    vendor: text("vendor") ?? block.vendor,
    subject: text("subject") ?? block.subject,
    headlines:
      total === null
        ? block.headlines
        : [
            {
              type: "headline",
              label: "",
              amount: total,
              rate: null,
              row: record.row,
              calculated: false,
              taxHint: null,
              inner: false,
            },
          ],
  };
}

/** A line per record with the document's columns repeated: one document per number (or date and customer). */
export function recordDocuments(sheet: SheetReading, reading: DocumentReading): DocumentReading[] {
  const [header] = sheet.headers;
  const isRecords =
    header !== undefined &&
    sheet.headers.length === 1 &&
    keys.filter((role) => header.columns.some((column) => column.role === role)).length >= 1;
  if (!isRecords) return [reading];
  const groups = new Map<string, Record>();
  const groupOfRow = new Map<number, Record>();
  let current = "";
  for (const row of sheet.view.rows.slice(header.body)) {
    const record = recordOf(row, sheet);
    const key = keys
      .flatMap((role) => record.cells.get(role) ?? [])
      .map((cell) => cell.plain)
      .join("\u0001");
    if (key !== "") current = key;
    const first = groups.get(current) ?? record;
    groups.set(current, first);
    groupOfRow.set(row.row, first);
  }
  const sorted = <T extends { readonly row: number }>(list: readonly T[]): ReadonlyMap<Record | undefined, T[]> =>
    groupBy(list, ({ row }) => groupOfRow.get(row));
  const [lines, totals, leftOut] = [sorted(reading.lines), sorted(reading.totals), sorted(reading.leftOut)];
  return [...groups.values()].flatMap((record) => {
    const own = lines.get(record);
    if (own === undefined) return [];
    const [ownTotals = [], ownLeftOut = []] = [totals.get(record), leftOut.get(record)];
    return [{ ...reading, block: blockOf(record, sheet), lines: own, totals: ownTotals, leftOut: ownLeftOut }];
  });
}
