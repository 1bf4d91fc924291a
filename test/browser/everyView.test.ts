import assert from "node:assert/strict";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { places, tabOf, type ViewName } from "../../src/taskpane/places";
import { launchBrowser } from "../../tools/chromium";
import { startWorkbench, type WorkbenchServer } from "../../workbench/server";
import { walk } from "./everyView";
import { barriers, prepare, misfits, unreachable } from "./looks";
import { collectComplaints, emptyWorkbook, type Complaints } from "./support";

const [narrow, wide] = [320, 480];
const languages = ["ja", "en"] as const;

describe("Every view in Chromium", function () {
  this.timeout("6m");
  let server: WorkbenchServer;
  let browser: Browser;
  let page: Page;
  let pane: Frame;
  let complaints: Complaints;

  before(async () => {
    server = await startWorkbench();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (theme: string): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    complaints = collectComplaints(page, server.url);
    page.setDefaultTimeout(60_000);
    await page.goto(`${server.url}?pane=${String(narrow)}&theme=${theme}`);
    await emptyWorkbook(page);
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    assert.ok(frame);
    pane = frame;
    await pane.getByTestId("empty").waitFor();
    await prepare(pane);
  };
  afterEach(async function () {
    if (this.currentTest?.state === "failed")
      await page.screenshot({ path: join(".cache", "browser-view-failure.png") });
    const gaps = await page.evaluate(() => [...(window.workbench?.host.gaps ?? ["the page did not start"])]);
    await page.close();
    assert.deepEqual({ ...complaints, gaps }, { outside: [], missing: [], errors: [], gaps: [] });
  });

  const setWidth = async (pixels: number): Promise<void> => {
    await page.evaluate((width) => {
      document.body.style.setProperty("--pane-width", `${String(width)}px`);
    }, pixels);
    await pane.waitForFunction((expected) => innerWidth === expected, pixels);
  };

  const clickTo = async (name: ViewName): Promise<void> => {
    await pane.getByTestId(`tab-${tabOf(name)}`).click();
    if (tabOf(name) !== name) await pane.getByTestId(`more-${name}`).click();
  };

  const speak = async (language: string, name: ViewName): Promise<void> => {
    if ((await pane.evaluate(() => document.documentElement.lang)) === language) return;
    await clickTo("settings");
    await pane.getByTestId("setting-language").selectOption(language);
    await pane.locator(`html[lang=${language}]`).waitFor();
    await clickTo(name);
  };

  for (const theme of ["light", "dark"])
    it(`is whole and within reach, and leads to a proposal by keyboard alone (${theme})`, async () => {
      await open(theme);
      const seen = new Set<ViewName>();
      const found: string[] = [];
      await walk(pane, async (name, state, ready) => {
        seen.add(name);
        for (const language of languages) {
          await speak(language, name);
          const shown = await ready();
          for (const width of [wide, narrow]) {
            await setWidth(width);
            const faults = [...(await misfits(shown)), ...(await barriers(shown))];
            found.push(...faults.map((fault) => `${name}, ${state}, ${language}, ${String(width)} px: ${fault}`));
          }
        }
        const faults = await unreachable(pane, `#tab-${tabOf(name)}`);
        found.push(...faults.map((fault) => `${name}, ${state}: ${fault}`));
        await speak("ja", name);
      });
      assert.deepEqual(found, []);
      assert.deepEqual([...seen].sort(), places.map(({ name }) => name).sort());
    });
});
