import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { amount, faults } from "./faults";
import { barriers, misfits, prepare } from "./looks";
import { workbenchInBrowser } from "./support";

describe("点検 in Chromium", function () {
  this.timeout(120_000);
  const openPage = workbenchInBrowser();
  let page: Page;
  let pane: Frame;

  /** A workbook of one sheet with these cells, from A1 on. */
  const open = async (rows: readonly (readonly (string | number)[])[]): Promise<void> => {
    ({ page, pane } = await openPage());
    await page.evaluate((cells) => {
      const { book } = window.workbench?.context ?? {};
      const others = book?.getSheets() ?? [];
      const sheet = book?.insertSheet("一覧");
      for (const other of others) book?.deleteSheet(other);
      if (cells.length > 0)
        sheet?.getRange(0, 0, cells.length, cells[0]?.length ?? 0).setValues(cells.map((row) => [...row]));
    }, rows);
  };

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

  it("finds, shows, fixes and takes back", async () => {
    await open(faults);
    await pane.getByTestId("tab-check").click();
    await answer("found");
    assert.deepEqual(await kinds(), [
      ...["name-lost", "typed-over", "tax-inclusive", "hardware-alone", "frame-differs", "without-year"],
    ]);

    await press("go-to", "[data-kind=typed-over]");
    await page.waitForFunction(
      () => window.workbench?.context.book.getActiveSheet().getActiveRange()?.getA1Notation() === "B4",
    );
    await press("fix", "[data-kind=typed-over]");
    await pane.getByTestId("check-fixed").waitFor();
    await pane.locator("[data-kind=typed-over]").waitFor({ state: "detached" });
    assert.equal(await formulaAt("B4"), amount(4));
    await press("undo");
    await pane.getByTestId("check-undone").waitFor();
    await pane.locator("[data-kind=typed-over]").waitFor();
    assert.equal(await formulaAt("B4"), "999999");
  });

  it("says that a workbook can be handed on, and that there is nothing to check yet", async () => {
    await open([[1_000_000, '=ITSUBSIDY.AMOUNT("インボイス枠",A1,FALSE,2)']]);
    await pane.getByTestId("tab-check").click();
    await answer("found");
    await press("fix", "[data-kind=without-year]");
    await answer("clean");
    await page.evaluate(() => {
      window.workbench?.context.book.getActiveSheet().getRange("A1:B1").clear();
    });
    await press("run-check");
    await answer("empty");
    await press("check-to-import");
    await pane.getByTestId("empty").waitFor();
  });

  it("tells when a workbook is opened that newer rules change its amounts, and leads to keeping them", async () => {
    await open([['=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2)']]);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        // In 2023 another frame had this name.
        context.workbook.settings.add("itsubsidy.rules", { version: "2023.1", newest: 2023 });
        await context.sync();
        location.reload();
      }),
    );
    const notice = pane.getByTestId("rule-update");
    await notice.waitFor();
    assert.match(await notice.innerText(), /1個の数式の金額が変わります。.*2023\.1/s);
    await prepare(pane);
    assert.deepEqual([...(await misfits(pane)), ...(await barriers(pane))], []);
    await press("rule-update-show");
    await answer("found");
    assert.match(await pane.locator("[data-kind=result-changed]").innerText(), /0円.*722,222円/s);
    await press("fix", "[data-kind=without-year]");
    await pane.getByTestId("check-fixed").waitFor();
    assert.match(await formulaAt("A1"), /,2023\)$/);
    await pane.locator("[data-kind=result-changed]").waitFor({ state: "detached" });
    await pane.getByTestId("tab-import").click();
    assert.equal(await notice.count(), 0);
  });
});
