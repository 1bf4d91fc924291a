import assert from "node:assert/strict";
import axe from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../tools/chromium";
import { startWorkbench, type WorkbenchServer } from "../../workbench/server";

const amount = (row: number, frame = "インボイス枠"): string =>
  `=ITSUBSIDY.AMOUNT("${frame}",A${String(row)},FALSE,2,2025)`;

/** A sheet with one fault of each kind that cells alone can have. */
const faults: readonly (readonly (string | number)[])[] = [
  ["対象経費", "補助額", "費用（税込）", "補助額"],
  [1_000_000, amount(2), 1_100_000, '=ITSUBSIDY.AMOUNT("通常枠",C2,FALSE,2,2025)'],
  [2_000_000, amount(3), "", ""],
  [1_500_000, 999_999, "", "=ITSUBSIDY.INVOICE(0,2,FALSE,150000,0,2025)"],
  [500_000, amount(5), "", ""],
  [800_000, amount(6, "通常枠"), "", ""],
  [700_000, amount(7), "", ""],
  [600_000, amount(8).replace("ITSUBSIDY.", "_xldudf_ITSUBSIDY_"), "", ""],
  [211_200, '=ITSUBSIDY.AMOUNT("インボイス枠",A9,FALSE,2)', "", ""],
];

describe("点検 in Chromium", function () {
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

  /** A workbook of one sheet with these cells, from A1 on. */
  const open = async (query: string, rows: readonly (readonly (string | number)[])[]): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(server.url + query);
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    assert.ok(frame);
    pane = frame;
    await pane.getByTestId("tab-check").waitFor();
    await page.evaluate((cells) => {
      const { book } = window.workbench?.context ?? {};
      const others = book?.getSheets() ?? [];
      const sheet = book?.insertSheet("一覧");
      for (const other of others) book?.deleteSheet(other);
      if (cells.length > 0)
        sheet?.getRange(0, 0, cells.length, cells[0]?.length ?? 0).setValues(cells.map((row) => [...row]));
    }, rows);
  };

  const axeFaults = async (): Promise<readonly string[]> => {
    await pane.evaluate(axe.source);
    const { violations } = await pane.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ help }) => help);
  };

  const isWithinWidth = (): Promise<boolean> =>
    pane.evaluate(() => {
      const view = document.querySelector("[data-testid=check]");
      return (
        document.documentElement.scrollWidth <= innerWidth && (view?.scrollWidth ?? 0) <= (view?.clientWidth ?? -1)
      );
    });

  const press = async (testId: string, within = "body"): Promise<void> => {
    await pane.locator(within).getByTestId(testId).first().focus();
    await page.keyboard.press("Enter");
  };

  const kinds = async (): Promise<readonly (string | null)[]> =>
    Promise.all((await pane.getByTestId("finding").all()).map((finding) => finding.getAttribute("data-kind")));

  const answer = (state: string): Promise<void> =>
    pane.locator(`[data-testid=check-answer][data-state=${state}]`).waitFor();

  const formulaAt = (address: string): Promise<string> =>
    page.evaluate((cell) => {
      const { book } = window.workbench?.context ?? {};
      const range = book?.getActiveSheet().getRange(cell);
      return range?.getFormula() === "" ? String(range.getRawValue()) : (range?.getFormula() ?? "");
    }, address);

  for (const query of ["?pane=320", "?pane=480&locale=en-US&theme=dark"])
    it(`finds, shows, fixes and takes back by keyboard alone (${query})`, async () => {
      await open(query, faults);
      await pane.getByTestId("tab-import").focus();
      for (const _ of ["estimate", "evidence", "check"]) await page.keyboard.press("ArrowRight");
      await answer("found");
      assert.deepEqual(await kinds(), [
        ...["name-lost", "typed-over", "tax-inclusive", "hardware-alone", "frame-differs", "without-year"],
      ]);
      assert.deepEqual(await axeFaults(), []);
      assert.ok(await isWithinWidth());

      await press("go-to", "[data-kind=typed-over]");
      await page.waitForFunction(
        () => window.workbench?.context.book.getActiveSheet().getActiveRange()?.getA1Notation() === "B4",
      );
      await press("fix", "[data-kind=typed-over]");
      await pane.getByTestId("check-fixed").waitFor();
      await pane.locator("[data-kind=typed-over]").waitFor({ state: "detached" });
      assert.equal(await formulaAt("B4"), amount(4));
      assert.deepEqual(await axeFaults(), []);
      await press("undo");
      await pane.getByTestId("check-undone").waitFor();
      await pane.locator("[data-kind=typed-over]").waitFor();
      assert.equal(await formulaAt("B4"), "999999");
    });

  it("says that a workbook can be handed on, and that there is nothing to check yet", async () => {
    await open("", [[1_000_000, '=ITSUBSIDY.AMOUNT("インボイス枠",A1,FALSE,2)']]);
    await pane.getByTestId("tab-check").click();
    await answer("found");
    await press("fix", "[data-kind=without-year]");
    await answer("clean");
    await page.evaluate(() => {
      window.workbench?.context.book.getActiveSheet().getRange("A1:B1").clear();
    });
    await press("run-check");
    await answer("empty");
    assert.deepEqual(await axeFaults(), []);
    await press("check-to-import");
    await pane.getByTestId("empty").waitFor();
  });
});
