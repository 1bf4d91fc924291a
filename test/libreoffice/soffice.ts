import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { read, utils, write, type CellObject, type WorkBook } from "@e965/xlsx";
import { formulaText, type Node } from "../../src/formulas";
import type { PlainBook } from "../portable/sheet";

const run = promisify(execFile);
const slowest = 600_000;

/** Whether LibreOffice is installed. */
export async function hasLibreOffice(): Promise<boolean> {
  try {
    await run("soffice", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

/** Opens a workbook in LibreOffice, lets it calculate, and saves it in another format ("xlsx"; "csv:…" with options). */
export async function convertedByLibreOffice(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "itsubsidy-libreoffice-"));
  try {
    const [source, out] = [join(folder, "book.xlsx"), join(folder, "out")];
    await writeFile(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    await run("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, source], {
      timeout: slowest,
    });
    return await readFile(join(out, `book.${/^\w+/.exec(format)?.[0] ?? ""}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice makes of a workbook, saved as another one. */
export const throughLibreOffice = async (bytes: Uint8Array): Promise<WorkBook> =>
  read(await convertedByLibreOffice(bytes, "xlsx"), { type: "buffer" });

const formulaCell = (node: Node): CellObject => {
  if (node.kind === "number") return { t: "n", v: node.value };
  if (node.kind === "text") return { t: "s", v: node.value };
  return { t: "n", f: formulaText(node) };
};

const blank = { t: "z" } as const satisfies CellObject;

/** A plain .xlsx: formulas without any result. */
function fileOf({ inputs, workings, formulas }: PlainBook): Uint8Array {
  const book = utils.book_new();
  const sheets: readonly (readonly [
    string,
    readonly (readonly (CellObject | string | number | boolean | null)[])[],
  ])[] = [
    ["入力", inputs.map((row) => row.map((value) => (typeof value === "object" ? null : value)))],
    ["作業", workings.map(({ label, cells }) => [label, ...cells.map(formulaCell)])],
    ["式", formulas.map((row) => row.map(formulaCell))],
  ];
  for (const [name, rows] of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet([...rows.map((row) => [...row]), [blank]]), name);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const valueOf = (cell: CellObject | undefined): unknown => {
  if (cell?.v === undefined) return "";
  return cell.t === "e" ? (cell.w ?? "#ERROR") : cell.v;
};

/** What the cells of the sheet 式 show in LibreOffice. */
export async function calculatedInLibreOffice(plain: PlainBook): Promise<readonly (readonly unknown[])[]> {
  const book = await throughLibreOffice(fileOf(plain));
  const sheet = book.Sheets["式"] ?? {};
  return plain.formulas.map((row, r) =>
    row.map((_, c) => valueOf(sheet[utils.encode_cell({ r, c })] as CellObject | undefined)),
  );
}
