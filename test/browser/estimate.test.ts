import assert from "node:assert/strict";
import { join } from "node:path";
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

  const openPane = async (): Promise<Frame> => {
    page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    await page.goto(server.url);
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

  it("takes back what it wrote", async () => {
    const frame = await openPane();
    await importSample(frame);
    const sheets = (await countSheets()) ?? 0;
    await frame.getByTestId("tab-estimate").click();
    assert.match(await frame.getByTestId("own-share").innerText(), /308,994/);
    await frame.getByTestId("write-estimate").click();
    await frame.getByTestId("estimate-written").waitFor();
    assert.equal(await countSheets(), sheets + 1);
    await frame.getByTestId("remove-estimate").click();
    await frame.getByTestId("estimate-removed").waitFor();
    assert.equal(await countSheets(), sheets);
  });

  it("shows what another count would bring without writing it", async () => {
    const frame = await openPane();
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
