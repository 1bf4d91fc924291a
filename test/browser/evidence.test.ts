import assert from "node:assert/strict";
import axe from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../tools/chromium";
import { startWorkbench, type WorkbenchServer } from "../../workbench/server";
import { collectComplaints, type Complaints } from "./support";

describe("根拠 in Chromium", function () {
  this.timeout(120_000);
  let server: WorkbenchServer;
  let browser: Browser;
  let page: Page;
  let complaints: Complaints;

  before(async () => {
    server = await startWorkbench();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const openPane = async (query: string): Promise<Frame> => {
    page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    complaints = collectComplaints(page, server.url);
    await page.goto(server.url + query);
    await page.waitForFunction(() => window.workbench !== undefined);
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    assert.ok(frame);
    await frame.getByTestId("tab-import").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await frame.getByTestId("evidence").waitFor();
    return frame;
  };
  afterEach(async function () {
    const gaps = await page.evaluate(() => [...(window.workbench?.host.gaps ?? ["the page did not start"])]);
    if (this.currentTest?.state === "failed") await page.screenshot({ path: ".cache/browser-evidence-failure.png" });
    await page.close();
    assert.deepEqual({ ...complaints, gaps }, { outside: [], missing: [], errors: [], gaps: [] });
  });

  const select = async (frame: Frame, address: string): Promise<void> => {
    await page.evaluate((cell) => {
      const sheet = window.workbench?.context.book.getActiveSheet();
      sheet?.setActiveRange(sheet.getRange(cell));
    }, address);
    await frame
      .getByTestId("evidence-cell")
      .filter({ hasText: `!${address}` })
      .waitFor();
  };

  const shown = (address: string): Promise<string | undefined> =>
    page.evaluate((cell) => window.workbench?.context.book.getActiveSheet().getRange(cell).getDisplayValue(), address);

  const faults = async (frame: Frame): Promise<readonly string[]> => {
    await frame.evaluate(axe.source);
    const { violations } = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ help }) => help);
  };

  for (const [query, amount, own] of [
    ["?pane=320", "722,222円", "277,778円"],
    ["?pane=480&locale=en-US&theme=dark", "¥722,222", "¥277,778"],
  ] as const)
    it(`follows the selection, puts the working beside it and takes it back by keyboard (${query})`, async () => {
      const frame = await openPane(query);
      await select(frame, "B2");
      assert.equal(await frame.getByTestId("evidence-amount").innerText(), amount);
      assert.equal(await frame.getByTestId("evidence-own-share").innerText(), own);
      assert.equal(await frame.getByTestId("evidence-disagrees").count(), 0);
      assert.deepEqual(await faults(frame), []);
      assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await select(frame, "B7");
      assert.match(await frame.getByTestId("evidence-steps").innerText(), /1,000,000/);
      await select(frame, "B2");
      await frame.getByTestId("insert-table").focus();
      await page.keyboard.press("Enter");
      await frame.getByTestId("evidence-inserted").waitFor();
      assert.equal(await shown("G2"), "手順");
      assert.deepEqual(await faults(frame), []);
      await frame.getByTestId("evidence-undo").focus();
      await page.keyboard.press("Enter");
      await frame.getByTestId("evidence-removed").waitFor();
      assert.equal(await shown("G2"), "");
    });

  it("offers the closest formula where the selected cell has none", async () => {
    const frame = await openPane("");
    await frame.getByTestId("evidence-empty").waitFor();
    assert.deepEqual(await faults(frame), []);
    await frame.getByTestId("to-nearest").click();
    await frame.getByTestId("evidence-amount").waitFor();
    await frame.getByTestId("copy-evidence").click();
    await frame.locator("[data-testid=evidence-copied],[data-testid=evidence-copy-by-hand]").waitFor();
  });
});
