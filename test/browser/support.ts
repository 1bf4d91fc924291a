import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { tabOf, type ViewName } from "../../src/taskpane/places";
import { launchBrowser, paneOf } from "../../tools/chromium";
import { startWorkbench, type WorkbenchServer } from "../../workbench/server";

/** What must not happen on the page while a test runs. */
export interface Complaints {
  readonly outside: string[];
  readonly missing: string[];
  readonly errors: string[];
}

function collectComplaints(page: Page, origin: string): Complaints {
  const complaints: Complaints = { outside: [], missing: [], errors: [] };
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.outside.push(url);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.missing.push(response.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.errors.push(message.text());
  });
  page.on("pageerror", (error) => complaints.errors.push(error.message));
  return complaints;
}

interface Watched {
  readonly page: Page;
  readonly complaints: Complaints;
}

/** The page of the workbench, with the pane in it. */
interface OpenPage extends Watched {
  readonly pane: Frame;
}

/** Where Node leaves what was executed, while `npm run coverage` runs. */
const { NODE_V8_COVERAGE: coverageFolder } = process.env;

/** Closes a page; keeps what it executed of dist, as Node keeps its own, where somebody asks for it. */
async function closePage(page: Page, origin: string): Promise<void> {
  if (coverageFolder !== undefined) {
    const executed = await page.coverage.stopJSCoverage();
    const result = executed
      .filter(({ url }) => url.startsWith(origin))
      .map((script) => ({ ...script, url: pathToFileURL(join("dist", new URL(script.url).pathname)).href }));
    await writeFile(join(coverageFolder, `coverage-${randomUUID()}.json`), JSON.stringify({ result }));
  }
  await page.close();
}

/** For a whole suite: opens the workbench anew on demand, and asks after each test whether the page complained. */
export function workbenchInBrowser(): (query?: string, options?: BrowserContextOptions) => Promise<OpenPage> {
  let server: WorkbenchServer;
  let browser: Browser;
  let watched: Watched | null = null;

  before(async () => {
    server = await startWorkbench();
    browser = await launchBrowser();
  });
  after(async () => {
    if (watched !== null) await closePage(watched.page, server.url);
    await browser.close();
    await server.close();
  });
  afterEach(async function () {
    if (watched === null) return;
    const { page, complaints } = watched;
    const { state, file = "" } = this.currentTest ?? {};
    if (state === "failed")
      await page.screenshot({ path: join(".cache", `browser-${basename(file, ".test.ts")}-failure.png`) });
    const gaps = await page.evaluate(() => [...(window.workbench?.host.gaps ?? ["the page did not start"])]);
    assert.deepEqual({ ...complaints, gaps }, { outside: [], missing: [], errors: [], gaps: [] });
  });

  return async (query = "", options = {}) => {
    if (watched !== null) await closePage(watched.page, server.url);
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: "ja-JP", ...options });
    page.setDefaultTimeout(60_000);
    if (coverageFolder !== undefined) await page.coverage.startJSCoverage({ resetOnNavigation: false });
    const complaints = collectComplaints(page, server.url);
    watched = { page, complaints };
    await page.goto(server.url + query);
    await page.waitForFunction(() => window.workbench !== undefined);
    const pane = await paneOf(page);
    await pane.getByTestId("empty").waitFor();
    return { page, pane, complaints };
  };
}

/** Leaves one empty sheet, as in a new workbook. */
export const emptyWorkbook = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const book = window.workbench?.context.book;
    const before = book?.getSheets() ?? [];
    book?.create("Sheet1", 100, 26);
    for (const sheet of before) book?.deleteSheet(sheet);
  });

export const countSheets = (page: Page): Promise<number> =>
  page.evaluate(() => window.workbench?.context.book.getSheets().length ?? 0);

export const sampleQuote = join("assets", "samples", "sample-quote.xlsx");

/** Reads the sample quote with the categories that it suggests, and asks for it to be written. */
export async function writeSampleQuote(pane: Frame): Promise<void> {
  await pane.locator("input[type=file]").first().setInputFiles(sampleQuote);
  await pane.getByTestId("accept-all").click();
  await pane.getByTestId("write").click();
}

export async function clickTo(pane: Frame, name: ViewName): Promise<void> {
  await pane.getByTestId(`tab-${tabOf(name)}`).click();
  if (tabOf(name) !== name) await pane.getByTestId(`more-${name}`).click();
}
