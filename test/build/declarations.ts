/** A folder with one custom function, complete in both languages, to be broken in one place at a time. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const completeFunction = `/**
 * 税抜の費用に対する金額を
 * 円で返します。
 *
 * @customfunction SHARE
 * @en The amount for a cost,
 * in yen.
 * @param cost 費用（税抜・円）
 * @enparam cost Cost, tax-exclusive, yen
 * @param [year] 年度
 * @enparam year Programme year
 * @returns 金額（円）
 * @enreturns Amount in yen
 * @example =ITSUBSIDY.SHARE(100) → 50
 * @source 004 の要約
 */
export function share(cost: unknown, year?: unknown): unknown {
  return year === null ? cost : 0;
}
`;

export const index = `export * from "./share";\n`;

/** Writes the files, calls `use` with the folder and removes it again. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
