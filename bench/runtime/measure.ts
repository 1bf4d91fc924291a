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

/** Each round in a page of its own, so that every first call is a first call. */
export async function measure(calls: number, rounds: number): Promise<readonly Measured[]> {
  ensureDist();
  const content = await excelScript();
  const server = await startWorkbench();
  const browser = await launchBrowser();
  const measured: Measured[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage();
      await page.addInitScript({ content });
      await page.route("**/runtime.html", (route) =>
        route.fulfill({ contentType: "text/html", body: '<script src="office-js/office.js"></script>' }),
      );
      await page.goto(`${server.url}runtime.html`);
      await page.evaluate(() => Office.onReady());
      await page.addScriptTag({ url: `${server.url}functions.js` });
      measured.push(
        await page.evaluate(async (count) => {
          const { excel } = window as unknown as { excel: Excel };
          const throughOffice = await excel.throughOffice(count);
          return { throughOffice, alone: excel.alone(count) };
        }, calls),
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return measured;
}
