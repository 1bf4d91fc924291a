import { dateOf, numberOf, textOf } from "../grid/cell";
import type { Cell, GridRow } from "../grid/types";
import type { Role } from "../data/headers";
import { fold, tidy } from "../values/text";
import { honorific, type Block } from "./block";
import type { Column } from "./columns";
import type { DocumentReading } from "./reading";
import { cellsOf, fieldsOf } from "./fields";
import { groupBy } from "./groupBy";
import type { SheetReading } from "./sheet";

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

function recordOf(row: GridRow, columns: readonly Column[]): Record {
  const { fields } = fieldsOf(row, columns);
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
    customer: text("customer")?.replace(honorific, "") ?? block.customer,
    vendor: text("vendor") ?? block.vendor,
    subject: text("subject") ?? block.subject,
    headlines:
      total === null
        ? block.headlines
        : [
            {
              type: "headline",
              label: "",
              amount: total * sheet.scale.factor,
              rate: null,
              row: record.row,
              calculated: false,
              taxHint: null,
              inner: false,
            },
          ],
  };
}

/**
 * The columns that tell one document of a list from another: its number, or its customer and date. Below the number of a
 * quote the numbers and days are those of its lines, and below its customer the days are.
 */
function keysOf(columns: readonly Column[], block: Block): readonly ("number" | "customer" | "issueDate")[] {
  const has = (key: Role): boolean => columns.some(({ role }) => role === key);
  if (block.number !== null) return [];
  if (has("number")) return ["number"];
  if (block.customer !== null) return [];
  return (["customer", "issueDate"] as const).filter((key) => block[key] === null && has(key));
}

/** A line per record with the document's columns repeated: one document per number (or date and customer). */
export function recordDocuments(sheet: SheetReading, reading: DocumentReading): DocumentReading[] {
  const [header, ...others] = sheet.headers;
  if (header === undefined || others.length > 0) return [reading];
  const keys = keysOf(header.columns, sheet.block);
  if (keys.length === 0) return [reading];
  const groups = new Map<string, Record>();
  const groupOfRow = new Map<number, Record>();
  let current = "";
  for (const row of sheet.view.rows.slice(header.body)) {
    const record = recordOf(row, header.columns);
    const key = keys
      .flatMap((role) => record.cells.get(role) ?? [])
      .map((cell) => cell.plain)
      .join("\u0001");
    if (key !== "") current = key;
    const first = groups.get(current) ?? record;
    groups.set(current, first);
    groupOfRow.set(row.row, first);
  }
  const sorted = <T extends { readonly row: number }>(list: readonly T[]): Map<Record | undefined, T[]> =>
    new Map(groupBy(list, ({ row }) => groupOfRow.get(row)));
  const [lines, totals, leftOut] = [sorted(reading.lines), sorted(reading.totals), sorted(reading.leftOut)];
  const [first, ...rest] = [...groups.values()].flatMap((record) => {
    const own = lines.get(record);
    const ownLeftOut = leftOut.get(record) ?? [];
    if (own === undefined) return [];
    leftOut.delete(record);
    return [
      { ...reading, block: blockOf(record, sheet), lines: own, totals: totals.get(record) ?? [], leftOut: ownLeftOut },
    ];
  });
  if (first === undefined) return [];
  const withoutQuote = [...leftOut.values()].flat();
  return [{ ...first, leftOut: [...first.leftOut, ...withoutQuote] }, ...rest];
}
