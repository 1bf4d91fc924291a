import assert from "node:assert/strict";
import axe from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../tools/chromium";
import { startWorkbench, type WorkbenchServer } from "../../workbench/server";

describe("その他 in Chromium", function () {
  this.timeout(120_000);
  let server: WorkbenchServer;
  let browser: Browser;
  let page: Page;
  let pane: Frame;

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

  const open = async (query: string): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(server.url + query);
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    assert.ok(frame);
    pane = frame;
    await pane.getByTestId("empty").waitFor();
  };

  const assertFit = async (view: string): Promise<void> => {
    await pane.evaluate(axe.source);
    const { violations } = await pane.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    assert.deepEqual(
      serious.map(({ help, nodes }) => [help, nodes.map(({ html }) => html)]),
      [],
      view,
    );
    const wide = await pane.evaluate(
      () =>
        [...document.querySelectorAll("[role=tabpanel]:not([hidden]) *")].filter(
          (each) => each.getBoundingClientRect().right > innerWidth + 1,
        ).length,
    );
    assert.equal(wide, 0, view);
  };

  const press = async (testId: string): Promise<void> => {
    await pane.locator("[role=tabpanel]:not([hidden])").getByTestId(testId).first().focus();
    await page.keyboard.press("Enter");
  };

  const sheetCount = (): Promise<number | undefined> =>
    page.evaluate(() => window.workbench?.context.book.getSheets().length);

  const selected = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const range = window.workbench?.context.book.getActiveSheet().getActiveRange();
      return range?.getFormula() === "" ? String(range.getRawValue() ?? "") : range?.getFormula();
    });

  it("makes a sample in one press from the empty state, and takes it back in one more", async () => {
    await open("?pane=320");
    const sheets = (await sheetCount()) ?? 0;
    await press("make-sample");
    await pane.getByTestId("sample-written").waitFor();
    assert.equal(await sheetCount(), sheets + 2);
    await assertFit("sample");
    await press("sample-to-estimate");
    await pane.getByTestId("best-amount").waitFor();
    await pane.getByTestId("tab-more").click();
    await press("remove-sample");
    await pane.getByTestId("sample-removed").waitFor();
    assert.equal(await sheetCount(), sheets);
  });

  for (const query of ["?pane=320", "?pane=480&locale=en-US&theme=dark"])
    it(`keeps settings, and inserts a function that begins with them (${query})`, async () => {
      await open(query);
      await pane.getByTestId("tab-more").click();
      await assertFit("more");
      await press("more-settings");
      await pane.getByTestId("setting-year").selectOption("2025");
      await pane.getByTestId("setting-size").selectOption("small");
      await pane.getByTestId("settings-saved").waitFor();
      await assertFit("settings");
      await pane.getByTestId("tab-estimate").click();
      await pane.getByTestId("conditions").locator("summary").first().press("Enter");
      assert.ok(await pane.getByRole("checkbox", { name: /2025/ }).isChecked());
      await pane.getByTestId("tab-more").click();
      await press("more-functions");
      await pane.getByTestId("search-functions").fill("amount");
      const item = pane.locator("[data-function=AMOUNT]");
      await item.locator("summary").first().press("Enter");
      await item.getByTestId("typed-cost").fill("四十万");
      await assertFit("functions");
      await item.getByTestId("typed-cost").fill("480,000円");
      const formula = '=ITSUBSIDY.AMOUNT("通常枠",480000,TRUE,1,2025)';
      assert.equal(await item.getByTestId("built-formula").innerText(), formula);
      const before = await selected();
      await press("insert");
      await pane.getByTestId("insertion-occupied").waitFor();
      assert.equal(await selected(), before);
      await press("overwrite");
      await pane.getByTestId("insertion-inserted").waitFor();
      assert.equal(await selected(), formula);
      await press("undo-insertion");
      await pane.getByTestId("insertion-removed").waitFor();
      assert.equal(await selected(), before);
    });
});
