import {
  areaText,
  callsIn,
  ownFunction,
  parseFormula,
  type CallNode,
  type Node,
  type ReferenceNode,
} from "../../formulas";
import { areaAt } from "../cells/area";
import { outcomeOf } from "../office/failures";
import { hasExcelApi } from "../office/host";
import { perform } from "../office/perform";
import type { Outcome } from "../types";
import type { ArgumentValue, ReadCall, SelectedCell } from "./types";

type Cell = Omit<SelectedCell, "calls"> & { readonly sheet: string };
type Rows = readonly (readonly unknown[])[];

const mostCells = 100_000;
const unread: ArgumentValue = { kind: "unread" };

const formulaIn = (range: Excel.Range): string => {
  const formula = (range.formulas as unknown[][])[0]?.[0];
  return typeof formula === "string" && formula.startsWith("=") ? formula : "";
};

/** Queues the cell from which the value of another one spills; nothing where Excel cannot tell. */
function loadSpillParent(cell: Excel.Range): Excel.Range | null {
  return hasExcelApi("1.12") ? cell.getSpillParentOrNullObject().load("address,formulas") : null;
}

function readCell(): Promise<Cell> {
  return perform((context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas,text");
    const sheet = cell.worksheet.load("name");
    const parent = loadSpillParent(cell);
    return () => {
      const anchor = parent === null || parent.isNullObject ? cell : parent;
      const [own, from] = [areaAt(cell.address), areaAt(anchor.address)];
      return {
        address: cell.address,
        sheet: sheet.name,
        formula: formulaIn(anchor),
        shown: cell.text[0]?.[0] ?? "",
        spilledFrom: anchor.address === cell.address ? null : anchor.address,
        place: { row: own.row - from.row, column: own.column - from.column },
      };
    };
  });
}

/** Excel hands a blank cell over as 0 on the desktop and as nothing on the web. */
const blank = (): 0 | null => (Office.context.platform === Office.PlatformType.OfficeOnline ? null : 0);

const passed = (rows: Rows): Rows => rows.map((row) => row.map((value) => (value === "" ? blank() : value)));

const isOrdinary = ({ book, lastSheet, area }: ReferenceNode): boolean =>
  book === null && lastSheet === null && area.rows * area.columns <= mostCells;

function literal(node: Node): ArgumentValue {
  switch (node.kind) {
    case "number":
    case "text":
    case "boolean":
      return { kind: "value", value: node.value };
    case "missing":
      return { kind: "value", value: null };
    case "unary": {
      const operand = literal(node.operand);
      if (node.operator !== "-" || operand.kind === "unread" || typeof operand.value !== "number") return unread;
      return { kind: "value", value: -operand.value };
    }
    case "array": {
      const rows = node.rows.map((row) => row.map(literal));
      if (rows.some((row) => row.some(({ kind }) => kind === "unread"))) return unread;
      return {
        kind: "value",
        value: rows.map((row) => row.map((each) => (each.kind === "value" ? each.value : null))),
      };
    }
    case "binary":
    case "call":
    case "error":
    case "invocation":
    case "name":
    case "postfix":
    case "reference":
    case "structured":
      return unread;
  }
}

/** Which of the sheets, names and tables that a formula mentions exist. */
async function existing(names: readonly string[], find: "sheet" | "name" | "table"): Promise<ReadonlySet<string>> {
  return perform((context) => {
    const { workbook } = context;
    const items = names.map((name) =>
      find === "sheet"
        ? workbook.worksheets.getItemOrNullObject(name).load("name")
        : find === "name"
          ? workbook.names.getItemOrNullObject(name).load("type")
          : workbook.tables.getItemOrNullObject(name).load("name"),
    );
    return () => new Set(names.filter((_, index) => items[index]?.isNullObject === false));
  });
}

interface Known {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** Queues the cells that an argument names; null where it names none that can be read. */
function loadCells(context: Excel.RequestContext, node: Node, cell: Cell, known: Known): Excel.Range | null {
  const { worksheets, names, tables } = context.workbook;
  if (node.kind === "reference") {
    const sheet = node.sheet ?? cell.sheet;
    return isOrdinary(node) && known.sheets.has(sheet) ? worksheets.getItem(sheet).getRange(areaText(node)) : null;
  }
  if (node.kind === "name")
    return node.book === null && known.names.has(node.name) ? names.getItem(node.name).getRangeOrNullObject() : null;
  if (node.kind !== "structured" || node.table === null || !known.tables.has(node.table)) return null;
  if (node.items.length > 0 || node.lastColumn !== null) return null;
  const table = tables.getItem(node.table);
  return node.column === null ? table.getDataBodyRange() : table.columns.getItem(node.column).getDataBodyRange();
}

const isSingle = (rows: Rows): boolean => rows.length === 1 && rows[0]?.length === 1;

const valueOf = (range: Excel.Range): ArgumentValue => {
  if (range.isNullObject) return unread;
  const rows = passed(range.values as Rows);
  return isSingle(rows)
    ? { kind: "value", value: rows[0]?.[0] as number | string | boolean | null }
    : { kind: "value", value: rows };
};

function readValues(nodes: readonly Node[], cell: Cell, known: Known): Promise<readonly ArgumentValue[]> {
  return perform((context) => {
    const loaded = nodes.map((node) => loadCells(context, node, cell, known)?.load("values") ?? null);
    return () =>
      nodes.map((node, index) => {
        const range = loaded[index] ?? null;
        return range === null ? literal(node) : valueOf(range);
      });
  });
}

const present = (names: readonly (string | null)[]): readonly string[] => [
  ...new Set(names.filter((name): name is string => name !== null)),
];

async function readCalls(cell: Cell): Promise<readonly ReadCall[]> {
  const parsed = parseFormula(cell.formula);
  if (parsed.kind === "unreadable") return [];
  const calls = callsIn(parsed.node).filter(({ name }) => ownFunction(name) !== null);
  const nodes = calls.flatMap(({ args }) => args);
  const known = {
    sheets: await existing(
      present(nodes.map((node) => (node.kind === "reference" ? (node.sheet ?? cell.sheet) : null))),
      "sheet",
    ),
    names: await existing(present(nodes.map((node) => (node.kind === "name" ? node.name : null))), "name"),
    tables: await existing(present(nodes.map((node) => (node.kind === "structured" ? node.table : null))), "table"),
  };
  const values = await readValues(nodes, cell, known);
  const textOf = ({ start, end }: Node): string => cell.formula.slice(start, end);
  return calls.map((call: CallNode) => ({
    id: ownFunction(call.name) ?? "",
    text: textOf(call),
    args: call.args.map((node) => ({ text: textOf(node), value: values[nodes.indexOf(node)] ?? unread })),
  }));
}

/** Reads the active cell and the values of what its ITSUBSIDY calls refer to, without changing anything. */
export function readSelection(): Promise<Outcome<SelectedCell>> {
  return outcomeOf(async () => {
    const { sheet, ...cell } = await readCell();
    return { ...cell, calls: cell.formula === "" ? [] : await readCalls({ ...cell, sheet }) };
  });
}
