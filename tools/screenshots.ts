/** `npm run docs:screenshots`: takes the pictures of the docs from the workbench, as a visitor would see it. */
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { startWorkbench } from "../workbench/server";
import { launchBrowser } from "./chromium";
import { ensureDist } from "./dist";

const root = resolve(import.meta.dirname, "..");
const viewport = { width: 1760, height: 960 };

/** Imports the sample quote in the pane, as the empty state offers it. */
async function importSample(page: Page): Promise<void> {
  const pane = page.frameLocator("iframe");
  const file = resolve(root, "assets/samples/sample-quote.xlsx");
  await pane.locator("input[type=file]").first().setInputFiles(file);
  await pane.getByRole("button", { name: /候補のまま/ }).click();
  await pane.getByRole("button", { name: /ブックに取り込む/ }).click();
  await pane
    .getByText(/書き込みました/)
    .first()
    .waitFor();
  await page.waitForTimeout(1_500);
}

ensureDist();
const server = await startWorkbench();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport, locale: "ja-JP" });
await page.goto(server.url);
await page.frameLocator("iframe").locator("input[type=file]").first().waitFor({ state: "attached" });
await page.waitForTimeout(2_000);
await importSample(page);
await page.screenshot({ path: resolve(root, "docs/workbench.png") });
await browser.close();
await server.close();
