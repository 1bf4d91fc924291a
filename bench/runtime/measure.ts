import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launchBrowser } from "../../tools/chromium";
import { ensureDist } from "../../tools/dist";
import { startWorkbench } from "../../workbench/server";
import type { Excel } from "./excel";

/** Milliseconds of the calls together. */
export interface Measured {
  readonly throughOffice: number;
  readonly alone: number;
}

async function excelScript(): Promise<string> {
  const entry = fileURLToPath(new URL("excel.ts", import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "iife", write: false });
  return outputFiles[0]?.text ?? "";
}

/** Calculation after calculation in one page, as in an open workbook: the first of them is a cold one. */
export async function measure(calls: number, rounds: number): Promise<readonly Measured[]> {
  ensureDist();
  const content = await excelScript();
  const server = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addInitScript({ content });
    await page.route("**/runtime.html", (route) =>
      route.fulfill({ contentType: "text/html", body: '<script src="office-js/office.js"></script>' }),
    );
    await page.goto(`${server.url}runtime.html`);
    await page.evaluate(() => Office.onReady());
    await page.addScriptTag({ url: `${server.url}functions.js` });
    return await page.evaluate(
      async ([count, times]) => {
        const { excel } = window as unknown as { excel: Excel };
        const measured: Measured[] = [];
        for (let round = 0; round < times; round++)
          measured.push({ alone: excel.alone(count), throughOffice: await excel.throughOffice(count) });
        return measured;
      },
      [calls, rounds] as const,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
