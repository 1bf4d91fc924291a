import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

/**
 * The golden tables: one row is one case, with its source. A blank cell is an omitted argument, digits are a number,
 * TRUE and FALSE are booleans, everything else is text; `A:1:24|B:2` is a block of cells, a row per part.
 */

export type Scalar = string | number | boolean | null;
export type Block = readonly (readonly Scalar[])[];
export type Argument = Scalar | Block;

export interface GoldenError {
  readonly error: "#VALUE!" | "#N/A";
}

export type Expected = number | string | boolean | GoldenError;

export type Outcome = "granted" | "refused" | "undetermined" | "input error";

export interface GoldenCase {
  readonly file: string;
  /** Line of the file, the header being line 1. */
  readonly line: number;
  /** The case's own number, as printed in its first column. */
  readonly id: string;
  readonly functionName: string;
  /** In the order of the function; trailing omitted arguments are dropped, inner ones are null. */
  readonly args: readonly Argument[];
  readonly expected: Expected;
  /** Null for functions whose answer is no subsidy. */
  readonly outcome: Outcome | null;
  readonly source: string;
  readonly note: string;
  /** The call as typed into a cell; a block argument stands at `blockOrigin`. */
  readonly formula: string;
  /** The cells to fill before the formula is entered. */
  readonly block: { readonly reference: string; readonly values: Block } | null;
  /** Where the answer is a table: the frame (row) and the year (column) that the expected value belongs to. */
  readonly cell: { readonly frame: string; readonly year: number } | null;
}

export interface DeadlineCase {
  readonly line: number;
  readonly args: readonly Scalar[];
  readonly formula: string;
  readonly rounds: readonly { readonly round: number; readonly date: string; readonly serial: number }[];
  readonly source: string;
}

/** Where block arguments are written, far from the formulas. */
export const blockOrigin = { column: "N", row: 1 } as const;

interface Table {
  readonly file: string;
  readonly functionName: string;
  readonly arguments: readonly string[];
  readonly expected: string;
  /** The argument that is a block of cells. */
  readonly block?: string;
}

const subsidyArguments = ["事業者", "数", "年度", "最低賃金近傍"] as const;
const onCost = ["枠", "対象経費", ...subsidyArguments];

export const tables: readonly Table[] = [
  { file: "amount.csv", functionName: "AMOUNT", arguments: onCost, expected: "補助額" },
  { file: "selfpay.csv", functionName: "SELFPAY", arguments: onCost, expected: "自己負担額" },
  { file: "rate.csv", functionName: "RATE", arguments: onCost, expected: "実質補助率" },
  {
    file: "cost.csv",
    functionName: "COST",
    arguments: ["枠", "目標補助額", ...subsidyArguments],
    expected: "必要経費",
  },
  {
    file: "invoice.csv",
    functionName: "INVOICE",
    arguments: ["ソフトウェア等", "機能数", "事業者", "PC等", "レジ等", "年度"],
    expected: "補助額",
  },
  {
    file: "edi.csv",
    functionName: "EDI",
    arguments: ["利用料", "事業者", "供与アカウント", "全アカウント", "年度"],
    expected: "補助額",
  },
  {
    file: "group.csv",
    functionName: "GROUP",
    arguments: ["構成員の補助額", "分析経費", "構成員数", "事務費", "年度", "10%の制限", "分析導入者数"],
    expected: "補助額",
    block: "構成員の補助額",
  },
  {
    file: "quote.csv",
    functionName: "QUOTE",
    arguments: ["明細", "枠", ...subsidyArguments],
    expected: "補助額",
    block: "明細",
  },
  { file: "size.csv", functionName: "SIZE", arguments: ["業種", "資本金", "従業員数"], expected: "規模" },
  {
    file: "minwage.csv",
    functionName: "MINWAGE",
    arguments: ["該当従業員", "全従業員", "月数", "年度"],
    expected: "判定",
  },
  { file: "cloudcost.csv", functionName: "CLOUDCOST", arguments: ["月額", "月数", "枠", "年度"], expected: "対象経費" },
  { file: "excludetax.csv", functionName: "EXCLUDETAX", arguments: ["税込額", "税率"], expected: "税抜額" },
  {
    file: "compare.csv",
    functionName: "COMPARE",
    arguments: ["対象経費", "事業者", "数", "年度", "最低賃金近傍"],
    expected: "補助額",
  },
];

const outcomes: Readonly<Record<string, Outcome>> = {
  対象: "granted",
  対象外: "refused",
  要確認: "undetermined",
  入力エラー: "input error",
};

type Row = Readonly<Record<string, string>>;

function rows(file: string): readonly Row[] {
  const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), "utf8");
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}, line ${String((error.row ?? 0) + 2)}: ${error.message}`);
  return data;
}

function field(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`There is no column ${column}.`);
  return value;
}

function scalar(text: string): Scalar {
  if (text === "") return null;
  if (text === "TRUE") return true;
  if (text === "FALSE") return false;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** `722222*10` is ten equal rows. */
function repeated(part: string): readonly string[] {
  const [value = "", times = "1"] = part.split("*");
  return Array.from({ length: Number(times) }, () => value);
}

function block(text: string): Block {
  const parts = text.split("|").flatMap(repeated);
  const width = Math.max(...parts.map((part) => part.split(":").length));
  return parts.map((part) => {
    const cells = part.split(":").map(scalar);
    return [...cells, ...Array<null>(width - cells.length).fill(null)];
  });
}

const isBlock = (argument: Argument): argument is Block => Array.isArray(argument);

function argument(row: Row, column: string, table: Table): Argument {
  const text = field(row, column);
  return table.block === column && /[|:*]/.test(text) ? block(text) : scalar(text);
}

function withoutTrailingBlanks<T extends Argument>(values: readonly T[]): readonly T[] {
  const given = values.map((value) => value !== null);
  return values.slice(0, given.lastIndexOf(true) + 1);
}

function referenceOf(values: Block): string {
  const { column, row } = blockOrigin;
  const last = String.fromCharCode(column.charCodeAt(0) + (values[0]?.length ?? 1) - 1);
  return `${column}${String(row)}:${last}${String(row + values.length - 1)}`;
}

function literal(value: Argument): string {
  if (isBlock(value)) return referenceOf(value);
  if (value === null) return "";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

const formulaOf = (functionName: string, args: readonly Argument[]): string =>
  `=ITSUBSIDY.${functionName}(${args.map(literal).join(",")})`;

function expectedOf(text: string): Expected {
  if (text === "#VALUE!" || text === "#N/A") return { error: text };
  const value = scalar(text);
  if (value === null) throw new Error("A case without an expected value.");
  return value;
}

function readCase(row: Row, line: number, table: Table): GoldenCase {
  const args = withoutTrailingBlanks(table.arguments.map((column) => argument(row, column, table)));
  const values = args.find(isBlock);
  const isTable = table.functionName === "COMPARE";
  return {
    file: table.file,
    line,
    id: field(row, "番号"),
    functionName: table.functionName,
    args,
    expected: expectedOf(field(row, table.expected)),
    outcome: outcomes[row["結果"] ?? ""] ?? null,
    source: field(row, "根拠"),
    note: field(row, "備考"),
    formula: formulaOf(table.functionName, args),
    block: values === undefined ? null : { reference: referenceOf(values), values },
    cell: isTable ? { frame: field(row, "枠"), year: Number(field(row, "列の年度")) } : null,
  };
}

/** The cases of one table, by its file name. */
export function readTable(file: string): readonly GoldenCase[] {
  const table = tables.find((candidate) => candidate.file === file);
  if (table === undefined) throw new Error(`There is no golden table ${file}.`);
  return rows(file).map((row, index) => readCase(row, index + 2, table));
}

/** Every case of every table, except the deadlines. */
export const readAll = (): readonly GoldenCase[] => tables.flatMap(({ file }) => readTable(file));

/** Excel's serial number of an ISO date. */
const serialOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

/** DEADLINES: every round of a call, or none where the documents give no dates. */
export function readDeadlines(): readonly DeadlineCase[] {
  return rows("deadlines.csv").map((row, index) => {
    const args = withoutTrailingBlanks([field(row, "年度"), field(row, "枠")].map(scalar));
    const rounds = field(row, "締切")
      .split("|")
      .filter((text) => text !== "")
      .map((text) => {
        const [round = "", date = ""] = text.split("次 ");
        return { round: Number(round), date, serial: serialOf(date) };
      });
    return { line: index + 2, args, formula: formulaOf("DEADLINES", args), rounds, source: field(row, "根拠") };
  });
}
