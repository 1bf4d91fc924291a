import assert from "node:assert/strict";
import axe from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../tools/chromium";
import { startWorkbench, type WorkbenchServer } from "../../workbench/server";

describe("The portable copy in Chromium", function () {
  this.timeout(240_000);
  let server: WorkbenchServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await startWorkbench();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(async () => {
    await page.close();
  });

  const openView = async (query: string): Promise<Frame> => {
    page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    await page.goto(server.url + query);
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    assert.ok(frame);
    await frame.getByTestId("tab-more").click();
    await frame.getByTestId("more-portable").click();
    await frame.getByTestId("portable-sheets").waitFor();
    return frame;
  };

  const faults = async (frame: Frame): Promise<readonly string[]> => {
    await frame.evaluate(axe.source);
    const { violations } = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ help }) => help);
  };

  const countSheets = (): Promise<number | undefined> =>
    page.evaluate(() => window.workbench?.context.book.getSheets().length);

  it("fixes one sheet at its values and takes everything back (320 px)", async () => {
    const frame = await openView("?pane=320");
    const sheets = await countSheets();
    assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(await faults(frame), []);
    await frame.getByTestId("portable-kind").selectOption("values");
    const boxes = frame.getByTestId("portable-sheets").getByRole("checkbox");
    for (let at = 2; at < (await boxes.count()); at += 1) await boxes.nth(at).click();
    await frame.getByTestId("make-portable").click();
    await frame.getByTestId("portable-made").waitFor({ timeout: 60_000 });
    assert.deepEqual(await faults(frame), []);
    assert.ok((await countSheets()) === Number(sheets) + 2);
    await frame.getByTestId("portable-remove").click();
    await frame.getByTestId("portable-removed").waitFor({ timeout: 60_000 });
    assert.equal(await countSheets(), sheets);
  });
});
