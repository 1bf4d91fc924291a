import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { utils, write } from "@e965/xlsx";
import { openWorkbench } from "../workbench/node";
import { byHand } from "./invoicePeers";
import type { Figure, Suite } from "./report";

const run = promisify(execFile);
const frame = "インボイス枠";

/** One cell on which so many formulas depend is changed; the time until every result stands there. */
async function editOf(formulas: number, edits: number): Promise<number> {
  const book = await openWorkbench();
  const column = Array.from({ length: formulas }, (_, index) => [
    `=ITSUBSIDY.AMOUNT("${frame}",$A$1+${String(index)},FALSE,2)`,
  ]);
  book.setCells("A1", 100_000);
  book.setCells(`B1:B${String(formulas)}`, column);
  await book.calculate();
  let fastest = Infinity;
  for (let edit = 1; edit <= edits; edit++) {
    const cost = 100_000 + edit * 10_000;
    const began = performance.now();
    book.setCells("A1", cost);
    await book.calculate();
    fastest = Math.min(fastest, performance.now() - began);
    const [[last] = []] = await book.readCells(`B${String(formulas)}`);
    if (last !== byHand(cost + formulas - 1)) throw new Error("the last formula was not recalculated");
  }
  book.close();
  return fastest;
}

/** The same rule as somebody writes it without the add-in. */
const nestedIf = (cost: string): string =>
  `MIN(IF(${cost}<=666666,ROUNDDOWN(${cost}*3/4,0),ROUNDDOWN((${cost}*6+500000)/9,0)),3500000)`;

/** LibreOffice opens, recalculates and saves the same column; null where it is not installed. */
async function libreOffice(formulas: number): Promise<number | null> {
  const folder = await mkdtemp(join(tmpdir(), "anchor-"));
  try {
    const file = join(folder, "anchor.xlsx");
    const sheet = utils.aoa_to_sheet([[100_000]]);
    for (let row = 1; row <= formulas; row++)
      sheet[`B${String(row)}`] = { t: "n", f: nestedIf(`($A$1+${String(row - 1)})`) };
    sheet["!ref"] = `A1:B${String(formulas)}`;
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "Sheet1");
    await writeFile(file, write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
    const began = performance.now();
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    await run("soffice", [profile, "--headless", "--convert-to", "csv", "--outdir", folder, file]);
    return performance.now() - began;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** From an edit to the last result in the workbench, and how it grows with the number of formulas. */
export const cells: Suite = async (short) => {
  const sizes = short ? [100, 1_000] : [100, 1_000, 10_000];
  const figures: Figure[] = [];
  let before = 0;
  for (const size of sizes) {
    const spent = await editOf(size, short ? 2 : 5);
    const exponent = Math.log10(spent / before).toFixed(2);
    const anchor = size === sizes.at(-1) ? await libreOffice(size) : null;
    figures.push({
      task: `workbench, edit → ${String(size)} formula cells recalculated`,
      ours: ms(spent),
      ...(anchor !== null && { peer: `LibreOffice, nested IF, from start to saved ${ms(anchor)}` }),
      ...(before > 0 && { remark: `grows with n^${exponent}` }),
    });
    before = spent;
  }
  return figures;
};
