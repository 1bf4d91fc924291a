import assert from "node:assert/strict";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../tools/chromium";
import { startWorkbench, type WorkbenchServer } from "../../workbench/server";

describe("The estimate in Chromium", function () {
  this.timeout(120_000);
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

  const openPane = async (query: string): Promise<Frame> => {
    page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    await page.goto(server.url + query);
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    assert.ok(frame);
    return frame;
  };
  afterEach(async () => {
    await page.close();
  });

  const importSample = async (frame: Frame): Promise<void> => {
    await frame
      .locator("input[type=file]")
      .first()
      .setInputFiles(join("assets", "samples", "sample-quote.xlsx"));
    await frame.getByTestId("accept-all").click();
    await frame.getByTestId("write").click();
    await frame.getByTestId("written").waitFor();
  };

  const countSheets = (): Promise<number | undefined> =>
    page.evaluate(() => window.workbench?.context.book.getSheets().length);

  const faults = async (frame: Frame): Promise<readonly string[]> => {
    await frame.evaluate(axe.source);
    const { violations } = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ help }) => help);
  };

  for (const query of ["?pane=320", "?pane=480&locale=en-US&theme=dark"])
    it(`answers, writes and takes back by keyboard alone (${query})`, async () => {
      const frame = await openPane(query);
      await importSample(frame);
      const sheets = await countSheets();
      await frame.getByTestId("tab-import").focus();
      await page.keyboard.press("ArrowRight");
      assert.match(await frame.getByTestId("best-amount").innerText(), /571,006/);
      assert.match(await frame.getByTestId("own-share").innerText(), /308,994/);
      assert.deepEqual(await faults(frame), []);
      assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await frame.getByTestId("write-estimate").focus();
      await page.keyboard.press("Enter");
      await frame.getByTestId("estimate-written").waitFor();
      assert.deepEqual(await faults(frame), []);
      await frame.getByTestId("remove-estimate").focus();
      await page.keyboard.press("Enter");
      await frame.getByTestId("estimate-removed").waitFor();
      assert.equal(await countSheets(), sheets);
    });

  it("shows what another count would bring without writing it", async () => {
    const frame = await openPane("");
    await importSample(frame);
    const sheets = await countSheets();
    await frame.getByTestId("tab-estimate").click();
    const before = await frame.getByTestId("best-amount").innerText();
    await frame.getByTestId("what-if").locator("summary").click();
    const slider = frame.getByTestId("what-if").getByRole("slider").first();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    assert.notEqual(await frame.getByTestId("best-amount").innerText(), before);
    assert.equal(await countSheets(), sheets);
  });
});
