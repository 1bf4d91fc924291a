import assert from "node:assert/strict";
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

  const openPane = async (): Promise<Frame> => {
    page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    complaints = collectComplaints(page, server.url);
    await page.goto(server.url);
    await page.waitForFunction(() => window.workbench !== undefined);
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    assert.ok(frame);
    await frame.getByTestId("tab-evidence").click();
    await frame.getByTestId("evidence").waitFor();
    return frame;
  };
  afterEach(async function () {
    const gaps = await page.evaluate(() => [...(window.workbench?.host.gaps ?? ["the page did not start"])]);
    if (this.currentTest?.state === "failed") await page.screenshot({ path: ".cache/browser-evidence-failure.png" });
    await page.close();
    assert.deepEqual({ ...complaints, gaps }, { outside: [], missing: [], errors: [], gaps: [] });
  });

  const activate = (address: string): Promise<void> =>
    page.evaluate((cell) => {
      const sheet = window.workbench?.context.book.getActiveSheet();
      sheet?.setActiveRange(sheet.getRange(cell));
    }, address);

  const select = async (frame: Frame, address: string): Promise<void> => {
    await activate(address);
    await frame
      .getByTestId("evidence-cell")
      .filter({ hasText: `!${address}` })
      .waitFor();
  };

  const shown = (address: string): Promise<string | undefined> =>
    page.evaluate((cell) => window.workbench?.context.book.getActiveSheet().getRange(cell).getDisplayValue(), address);

  it("follows the selection, puts the working beside it and takes it back", async () => {
    const frame = await openPane();
    await select(frame, "B2");
    assert.equal(await frame.getByTestId("evidence-amount").innerText(), "722,222円");
    assert.equal(await frame.getByTestId("evidence-own-share").innerText(), "277,778円");
    assert.equal(await frame.getByTestId("evidence-disagrees").count(), 0);
    await select(frame, "B6");
    assert.match(await frame.getByTestId("evidence-steps").innerText(), /1,000,000/);
    await select(frame, "B2");
    await frame.getByTestId("insert-table").click();
    await frame.getByTestId("evidence-inserted").waitFor();
    assert.equal(await shown("G2"), "手順");
    await frame.getByTestId("evidence-undo").click();
    await frame.getByTestId("evidence-removed").waitFor();
    assert.equal(await shown("G2"), "");
  });

  it("offers the closest formula where the selected cell has none", async () => {
    const frame = await openPane();
    await activate("A1");
    await frame.getByTestId("evidence-empty").waitFor();
    await frame.getByTestId("to-nearest").click();
    await frame.getByTestId("evidence-amount").waitFor();
    await frame.getByTestId("copy-evidence").click();
    await frame.locator("[data-testid=evidence-copied],[data-testid=evidence-copy-by-hand]").waitFor();
  });
});
