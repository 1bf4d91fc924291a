import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { ruleVersion } from "../../src/rules";
import { countSheets, workbenchInBrowser } from "./support";

describe("その他 in Chromium", function () {
  this.timeout(120_000);
  const openPage = workbenchInBrowser();
  let page: Page;
  let pane: Frame;

  beforeEach(async () => {
    ({ page, pane } = await openPage());
  });

  const press = async (testId: string): Promise<void> => {
    await pane.locator("[role=tabpanel]:not([hidden])").getByTestId(testId).first().focus();
    await page.keyboard.press("Enter");
  };

  const selected = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const range = window.workbench?.context.book.getActiveSheet().getActiveRange();
      return range?.getFormula() === "" ? String(range.getRawValue() ?? "") : range?.getFormula();
    });

  it("makes a sample in one press from the empty state, and takes it back in one more", async () => {
    const sheets = await countSheets(page);
    await press("make-sample");
    await pane.getByTestId("sample-written").waitFor();
    assert.equal(await countSheets(page), sheets + 2);
    await press("sample-to-estimate");
    await pane.getByTestId("best-amount").waitFor();
    await pane.getByTestId("tab-more").click();
    await press("remove-sample");
    await pane.getByTestId("sample-removed").waitFor();
    assert.equal(await countSheets(page), sheets);
  });

  it("keeps settings, and inserts a function that begins with them", async () => {
    await pane.getByTestId("tab-more").click();
    await press("more-settings");
    await pane.getByTestId("setting-year").selectOption("2025");
    await pane.getByTestId("setting-size").selectOption("small");
    await pane.getByTestId("settings-saved").waitFor();
    await pane.getByTestId("tab-estimate").click();
    await pane.getByTestId("conditions").locator("summary").first().press("Enter");
    assert.ok(await pane.getByRole("checkbox", { name: /2025/ }).isChecked());
    await pane.getByTestId("tab-more").click();
    await press("more-functions");
    await pane.getByTestId("search-functions").fill("amount");
    const item = pane.locator("[data-function=AMOUNT]");
    await item.locator("summary").first().press("Enter");
    await item.getByTestId("typed-cost").fill("四十万");
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

  it("makes a copy to hand on, tells which cells are values only and why, shows it, and takes it back", async () => {
    await page.evaluate(
      (formulas) => {
        const sheet = window.workbench?.context.book.insertSheet("一覧");
        sheet?.getRange(0, 0, 1, formulas.length).setValues([formulas.map((f) => ({ f }))]);
      },
      [
        '=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2,2025)',
        '=ITSUBSIDY.EXPLAIN("インボイス枠",1000000,FALSE,2,2025)',
      ],
    );
    const sheets = await countSheets(page);
    await pane.getByTestId("tab-more").click();
    await press("more-portable");
    const chosen = pane.getByTestId("portable-sheets").getByRole("checkbox", { name: "すべてのシート" });
    await chosen.uncheck();
    assert.match((await pane.locator("#make-portable-where").textContent()) ?? "", /選んでください/);
    await pane.getByTestId("portable-sheets").getByRole("checkbox", { name: "一覧", exact: true }).check();
    await press("make-portable");
    await pane.getByTestId("portable-made").waitFor();
    assert.match(await pane.getByTestId("portable-made").innerText(), /1枚作りました.*1個のセルをExcelの数式に/s);
    await pane.getByTestId("portable-frozen").locator("summary").click();
    assert.match(
      await pane.getByTestId("portable-frozen").innerText(),
      /一覧 持ち出し!B1\s+計算の過程や理由を文で返す関数/,
    );
    await press("portable-show");
    await page.waitForFunction(
      () => window.workbench?.context.book.getActiveSheet().getSheetName() === "一覧 持ち出し",
    );
    await press("portable-remove");
    await pane.getByTestId("portable-removed").waitFor();
    assert.equal(await countSheets(page), sheets);
  });

  it("fixes the selected amounts at their values, says from which rules they come, and makes them live again", async () => {
    const formula = '=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2,2025)';
    const cell = (): Promise<{ formula: string; value: unknown }> =>
      page.evaluate(() => {
        const range = window.workbench?.context.book.getActiveSheet().getRange("A1");
        return { formula: range?.getFormula() ?? "", value: range?.getRawValue() };
      });
    await page.evaluate((f) => {
      const sheet = window.workbench?.context.book.insertSheet("固定");
      sheet?.getRange(0, 0, 1, 2).setValues([[{ f }, { v: "所見" }]]);
      sheet?.setActiveRange(sheet.getRange("A1:B1"));
    }, formula);
    await page.waitForFunction(
      () => typeof window.workbench?.context.book.getActiveSheet().getRange("A1").getRawValue() === "number",
    );
    const live = await cell();
    const sheets = await countSheets(page);
    await pane.getByTestId("tab-more").click();
    await press("make-freeze");
    await pane.getByTestId("freeze-done").waitFor();
    assert.deepEqual(await cell(), { formula: "", value: live.value });
    assert.equal(await countSheets(page), sheets + 1);
    const note = await page.evaluate(() =>
      window.workbench?.context.book.getSheets().at(-1)?.getDataRange().getDisplayValues().flat().join(" "),
    );
    assert.match(note ?? "", new RegExp(`規則の版 ${ruleVersion} .* 固定 A1 =ITSUBSIDY.AMOUNT.* 722,222 `));
    await press("thaw");
    await pane.getByTestId("freeze-undone").waitFor();
    assert.deepEqual(await cell(), live);
    assert.equal(await countSheets(page), sheets);
    await press("make-freeze");
    await pane.getByTestId("freeze-done").waitFor();
    await press("make-freeze");
    await pane.getByTestId("freeze-none").waitFor();
  });
});
