import { areaText, partsOf, type Node, type ReferenceNode, type StructuredNode } from "../../formulas";
import { areaAt, contains } from "../cells/area";
import { hasExcelApi } from "../office/host";
import { perform } from "../office/perform";
import type { ActiveCell } from "./selectedCell";
import { passedCells } from "./selectedCell";
import type { ArgumentValue, Passed, Unread } from "./types";

/** What the cells are worth that a node of a formula names. */
export interface ReadCells {
  readonly value: ArgumentValue;
  /** With the sheet; null where the node names no cells that can be read. */
  readonly address: string | null;
}

const mostCells = 100_000;

type Named = Extract<Node, { kind: "reference" | "name" | "structured" | "postfix" }>;

const isNamed = (node: Node): node is Named =>
  node.kind === "reference" ||
  node.kind === "name" ||
  node.kind === "structured" ||
  (node.kind === "postfix" && node.operator === "#");

/** The nodes that name cells, each as a whole: A1# is one. */
const namedIn = (node: Node): readonly Named[] => (isNamed(node) ? [node] : partsOf(node).flatMap(namedIn));

interface Table {
  readonly columns: ReadonlySet<string>;
  /** Whether the active cell stands in it. */
  readonly own: boolean;
}

/** Which of the things that a formula mentions exist. */
interface Known {
  readonly sheets: ReadonlySet<string>;
  /** "sheet" for a name that belongs to the sheet alone. */
  readonly names: ReadonlyMap<string, "sheet" | "workbook">;
  readonly tables: ReadonlyMap<string, Table>;
}

const present = (names: readonly (string | null)[]): readonly string[] => [
  ...new Set(names.filter((name): name is string => name !== null)),
];

const operandOf = (node: Node): Node => (node.kind === "postfix" ? node.operand : node);

function readKnown(nodes: readonly Named[], cell: ActiveCell): Promise<Known> {
  const plain = nodes.map(operandOf);
  const mentioned = present(plain.map((node) => (node.kind === "structured" ? node.table : null)));
  const hasOwn = plain.some((node) => node.kind === "structured" && node.table === null);
  const sheetNames = present(plain.map((node) => ("sheet" in node ? (node.sheet ?? cell.sheet) : null)));
  const names = present(plain.map((node) => (node.kind === "name" ? node.name : null)));
  return perform(({ workbook }) => {
    const sheets = sheetNames.map((name) => workbook.worksheets.getItemOrNullObject(name).load("name"));
    const ofSheet = workbook.worksheets.getItem(cell.sheet).names;
    const named = names.map((name) => ({
      sheet: ofSheet.getItemOrNullObject(name).load("name"),
      workbook: workbook.names.getItemOrNullObject(name).load("name"),
    }));
    const tableNames = present([...mentioned, ...(hasOwn ? cell.tables : [])]);
    const tables = tableNames.map((name) => workbook.tables.getItemOrNullObject(name).load("name,columns/items/name"));
    const ranges = cell.tables.map((name) => workbook.tables.getItem(name).getRange().load("address"));
    const isOwn = (name: string): boolean => {
      const range = ranges[cell.tables.findIndex((each) => each.toLowerCase() === name.toLowerCase())];
      return range !== undefined && contains(areaAt(range.address), cell.area.row, cell.area.column);
    };
    return () => ({
      sheets: new Set(sheetNames.filter((_, index) => sheets[index]?.isNullObject === false)),
      names: new Map(
        names.flatMap((name, index): [string, "sheet" | "workbook"][] => {
          if (named[index]?.sheet.isNullObject === false) return [[name, "sheet"]];
          return named[index]?.workbook.isNullObject === false ? [[name, "workbook"]] : [];
        }),
      ),
      tables: new Map(
        tableNames.flatMap((name, index): [string, Table][] => {
          const table = tables[index];
          if (table === undefined || table.isNullObject) return [];
          const columns = new Set(Array.from(table.columns.items, (column) => column.name));
          return [[name, { columns, own: isOwn(name) }]];
        }),
      ),
    });
  });
}

type Loaded = Excel.Range | Unread;

function cellsOfReference(context: Excel.RequestContext, node: ReferenceNode, cell: ActiveCell, known: Known): Loaded {
  if (node.book !== null || node.lastSheet !== null) return "elsewhere";
  if (node.area.rows * node.area.columns > mostCells) return "too-large";
  const sheet = node.sheet ?? cell.sheet;
  return known.sheets.has(sheet) ? context.workbook.worksheets.getItem(sheet).getRange(areaText(node)) : "missing";
}

function cellsOfTable(context: Excel.RequestContext, node: StructuredNode, cell: ActiveCell, known: Known): Loaded {
  if (node.book !== null) return "elsewhere";
  const name = node.table ?? [...known.tables].find(([, { own }]) => own)?.[0];
  const found = name === undefined ? undefined : known.tables.get(name);
  if (name === undefined || found === undefined) return "missing";
  const [item, ...more] = node.items;
  const isRow = item === "#This Row";
  if (more.length > 0 || (item !== undefined && item !== "#Data" && !isRow)) return "calculation";
  const table = context.workbook.tables.getItem(name);
  const columns = present([node.column, node.lastColumn]);
  if (!columns.every((column) => found.columns.has(column))) return "missing";
  const [first, last] = columns.map((column) => table.columns.getItem(column).getDataBodyRange());
  const body =
    first === undefined ? table.getDataBodyRange() : last === undefined ? first : first.getBoundingRect(last);
  if (!isRow) return body;
  if (!found.own) return "missing";
  const row = String(cell.area.row);
  return body.getIntersectionOrNullObject(context.workbook.worksheets.getItem(cell.sheet).getRange(`${row}:${row}`));
}

function cellsOf(context: Excel.RequestContext, node: Node, cell: ActiveCell, known: Known): Loaded {
  const { worksheets, names } = context.workbook;
  if (node.kind === "reference") return cellsOfReference(context, node, cell, known);
  if (node.kind === "structured") return cellsOfTable(context, node, cell, known);
  if (node.kind === "name") {
    if (node.book !== null || (node.sheet !== null && node.sheet !== cell.sheet)) return "elsewhere";
    const scope = known.names.get(node.name);
    if (scope === undefined) return "missing";
    const items = scope === "sheet" ? worksheets.getItem(cell.sheet).names : names;
    return items.getItem(node.name).getRangeOrNullObject();
  }
  if (node.kind !== "postfix" || !hasExcelApi("1.12")) return "calculation";
  const anchor = cellsOf(context, node.operand, cell, known);
  return typeof anchor === "string" ? anchor : anchor.getSpillingToRangeOrNullObject();
}

const unread = (why: Unread): ReadCells => ({ value: { kind: "unread", why }, address: null });

function valueOf(range: Excel.Range): ReadCells {
  if (range.isNullObject) return unread("calculation");
  const whole = range.values as unknown[][] | null;
  if (whole === null) return unread("too-large");
  const rows = passedCells(range);
  const single = rows.length === 1 && rows[0]?.length === 1;
  const value: Passed | readonly (readonly Passed[])[] = single ? (rows[0]?.[0] ?? null) : rows;
  return { value: { kind: "value", value }, address: range.address };
}

/** Reads the cells that the nodes of some arguments name. */
export async function readCells(args: readonly Node[], cell: ActiveCell): Promise<ReadonlyMap<Node, ReadCells>> {
  const nodes = [...new Set(args.flatMap(namedIn))];
  if (nodes.length === 0) return new Map();
  const known = await readKnown(nodes, cell);
  return perform((context) => {
    const loaded = nodes.map((node) => {
      const cells = cellsOf(context, node, cell, known);
      return typeof cells === "string" ? cells : cells.load("address,values,valueTypes");
    });
    return () =>
      new Map(
        nodes.map((node, index) => {
          const cells = loaded[index] ?? "calculation";
          return [node, typeof cells === "string" ? unread(cells) : valueOf(cells)];
        }),
      );
  });
}
