import assert from "node:assert/strict";
import type { Frame, Locator, Page } from "playwright-core";
import { countSheets, workbenchInBrowser } from "./support";

const unclear = ["なまえ,こすう,おかね", "会計クラウド利用料（12か月）,1,480000", "導入設定,1,200000"];

const comparison = ["品名,数量,甲社,乙社", "会計ソフト,1,300000,280000", "導入設定,1,100000,150000"];

const table = [
  ["品名", "数量", "単価", "金額"],
  ["会計クラウド利用料（12か月）", 12, 40_000, 480_000],
  ["ラクラク便", 1, 200_000, 200_000],
  ["小計", "", "", 680_000],
];

describe("見積取込 in Chromium", function () {
  this.timeout(90_000);
  const openPage = workbenchInBrowser();
  let page: Page;
  let pane: Frame;

  beforeEach(async () => {
    ({ page, pane } = await openPage());
  });

  const drop = async (name: string, rows: readonly string[]): Promise<void> => {
    const file = { name, mimeType: "text/csv", buffer: Buffer.from(rows.join("\r\n"), "utf8") };
    await pane.locator("input[type=file]").first().setInputFiles(file);
  };

  const paste = async (rows: readonly (readonly (string | number)[])[]): Promise<void> => {
    const text = rows.map((row) => row.join("\t")).join("\r\n");
    await pane.locator("body").evaluate((body, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  };

  /** Puts a table into the active sheet and selects it, as somebody does who opened the quote in Excel. */
  const selectInSheet = (rows: readonly (readonly (string | number)[])[]): Promise<void> =>
    page.evaluate((values) => {
      const sheet = window.workbench?.context.book.getActiveSheet();
      const range = sheet?.getRange(29, 9, values.length, values[0]?.length ?? 0);
      range?.setValues(values.map((row) => [...row]));
      range?.activate();
    }, rows);

  const line = (name: string): Locator => pane.locator(`[data-testid=line][aria-label^="${name}"]`);

  it("lets the columns be set by hand, and uses them by itself for the next quote of that form", async () => {
    await drop("a.csv", unclear);
    await pane.getByTestId("set-columns").click();
    await pane.getByTestId("mapper-name").selectOption("1");
    await pane.getByTestId("mapper-qty").selectOption("2");
    await pane.getByTestId("mapper-amount").selectOption("3");
    assert.match((await pane.getByTestId("mapper-preview").textContent()) ?? "", /会計クラウド利用料.*480000/);
    await pane.getByTestId("mapper-apply").click();
    await line("導入設定").waitFor();
    assert.match((await pane.getByTestId("sum").textContent()) ?? "", /680,000円/);
    await drop("b.csv", [...unclear, "保守サポート,1,50000"]);
    await pane.getByTestId("quote-picker").selectOption({ index: 1 });
    await line("保守サポート").waitFor();
    await pane.locator("[data-code=columns_remembered]").waitFor();
    await pane.getByTestId("memory").locator("summary").click();
    await pane.getByTestId("forget").click();
    await pane.getByTestId("memory").waitFor({ state: "detached" });
    await drop("c.csv", unclear);
    await pane.getByTestId("set-columns").waitFor();
  });

  it("takes a table that is pasted", async () => {
    await paste(table);
    await line("ラクラク便").waitFor();
    assert.equal(await pane.getByTestId("reconciliation").getAttribute("data-state"), "agrees");
    await paste([]);
    assert.match((await pane.getByTestId("import-problem").textContent()) ?? "", /Ctrl\+V/);
  });

  it("asks whose prices count in a comparison of vendors", async () => {
    await drop("相見積.csv", comparison);
    await pane.getByTestId("vendor").nth(1).click();
    assert.match((await pane.getByTestId("sum").textContent()) ?? "", /430,000円/);
    await pane.getByTestId("other-vendor").click();
    await pane.getByTestId("vendor").nth(0).click();
    assert.match((await pane.getByTestId("sum").textContent()) ?? "", /400,000円/);
  });

  it("corrects name, cost and months in place, says what was read, and takes it back", async () => {
    await paste(table);
    const first = line("会計クラウド");
    await first.getByTestId("edit").click();
    await first.getByTestId("edit-months").fill("24");
    await first.getByTestId("edit-cost").fill("四十万");
    await first.getByTestId("edit-cost").press("Enter");
    assert.match((await first.textContent()) ?? "", /0以上の整数/);
    await first.getByTestId("edit-cost").fill("４００，０００円");
    await first.getByTestId("edit-cost").press("Enter");
    assert.match((await first.textContent()) ?? "", /24か月.*元 480,000円/);
    assert.match((await pane.getByTestId("edited-sum").textContent()) ?? "", /600,000円.*−80,000円/);
    await pane.getByTestId("undo").click();
    await pane.getByTestId("edited-sum").waitFor({ state: "detached" });
    assert.match((await first.textContent()) ?? "", /480,000円/);
  });

  it("remembers a category that was changed for the next quote", async () => {
    await paste(table);
    await line("ラクラク便").getByTestId("category").selectOption("ADMIN");
    await pane.getByTestId("write").click();
    assert.match((await pane.getByTestId("written").textContent()) ?? "", /1件をこのブックが覚え/);
    await pane.getByTestId("remove-quote").click();
    await paste([...table.slice(0, 3), ["小計", "", "", 680_000], ["備考", "", "", ""]]);
    await line("ラクラク便").waitFor();
    assert.match((await line("ラクラク便").textContent()) ?? "", /前回の区分/);
    assert.equal(await line("ラクラク便").getByTestId("category").inputValue(), "ADMIN");
  });

  it("reads the selected range; while a cell is edited it says that it waits, and can be told to stop", async () => {
    await selectInSheet(table);
    await page.evaluate(() => window.workbench?.context.book.startEditing());
    await page.waitForFunction(() => window.workbench?.context.book.isCellEditing() === true);
    await pane.getByTestId("import-selection").click();
    await pane.getByTestId("selection-waiting").waitFor();
    await pane.getByTestId("stop-selection").click();
    await pane.getByTestId("selection-waiting").waitFor({ state: "detached" });
    await pane.getByTestId("import-selection").click();
    await pane.getByTestId("selection-waiting").waitFor();
    await page.evaluate(() => window.workbench?.context.book.endEditingAsync(false));
    await line("ラクラク便").waitFor();
    assert.equal(await pane.getByTestId("selection-waiting").count(), 0);
    assert.equal(await pane.getByTestId("reconciliation").getAttribute("data-state"), "agrees");
  });

  it("keeps the keyboard in a list of 2,000 lines, from the first to the last and back", async () => {
    await drop("大きな見積.csv", [
      "品名,数量,単価,金額",
      ...Array.from({ length: 2_000 }, (_, at) => `会計クラウド利用料 ${String(at + 1)}号,1,1000,1000`),
      ",,小計,2000000",
    ]);
    const focused = (): Promise<readonly (string | null)[]> =>
      pane.locator(":focus").evaluate((row) => [row.ariaPosInSet, row.ariaSetSize]);
    await pane.locator("#line-0").focus();
    await page.keyboard.press("ArrowDown");
    assert.deepEqual(await focused(), ["2", "2000"]);
    await page.keyboard.press("End");
    assert.deepEqual(await focused(), ["2000", "2000"]);
    await pane.locator("#line-1999").waitFor();
    assert.ok((await pane.getByTestId("line").count()) < 60);
    await page.keyboard.press(" ");
    assert.match((await pane.getByTestId("sum").textContent()) ?? "", /1,999,000円/);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Tab");
    assert.equal(await pane.locator(":focus").evaluate((part) => part.closest("li")?.ariaPosInSet), "2000");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Home");
    assert.deepEqual(await focused(), ["1", "2000"]);
    assert.match((await pane.getByTestId("sum").textContent()) ?? "", /2,000,000円/);
  });

  it("never shows a quote as good that does not add up: by how many yen, and which rows were left out", async () => {
    await drop("差.csv", [
      "品名,数量,単価,金額",
      "会計クラウド利用料（12か月）,12,40000,480000",
      "※ 現地作業は別途,,,",
      ",,小計,500000",
    ]);
    const card = pane.getByTestId("reconciliation");
    assert.equal(await card.getAttribute("data-state"), "differs");
    assert.match((await card.textContent()) ?? "", /20,000円の差.*小計：記載 500,000円、明細から 480,000円/);
    await pane.getByTestId("left-out").locator("summary").click();
    assert.match((await pane.getByTestId("left-out").textContent()) ?? "", /現地作業は別途/);
  });

  it("writes all good quotes at once, leaves the one that differs, and takes all back with one button", async () => {
    const good = (name: string): readonly string[] => [
      "品名,数量,単価,金額",
      `${name} 会計クラウド利用料（12か月）,12,40000,480000`,
      ",,小計,480000",
    ];
    const before = await countSheets(page);
    await drop("甲.csv", good("甲"));
    await drop("乙.csv", good("乙"));
    await drop("丙.csv", [...good("丙").slice(0, 2), ",,小計,500000"]);
    await pane.locator("[data-testid=quote-picker] option").nth(2).waitFor({ state: "attached" });
    await pane.getByTestId("write-all").click();
    assert.match((await pane.getByTestId("batch-done").textContent()) ?? "", /2件/);
    assert.equal(await countSheets(page), before + 2);
    assert.equal(await pane.getByTestId("write-all").count(), 0);
    await pane.getByTestId("batch-remove").click();
    await pane.getByTestId("batch-done").getByText("取り除きました").waitFor();
    assert.equal(await countSheets(page), before);
  });

  it("says so when the workbook cannot remember the columns, and reads the table all the same", async () => {
    await drop("a.csv", unclear);
    await pane.getByTestId("set-columns").click();
    await pane.getByTestId("mapper-name").selectOption("1");
    await pane.getByTestId("mapper-amount").selectOption("3");
    await page.evaluate(() => window.workbench?.context.book.startEditing());
    await page.waitForFunction(() => window.workbench?.context.book.isCellEditing() === true);
    await pane.getByTestId("mapper-apply").click();
    assert.match((await pane.getByTestId("import-problem").textContent()) ?? "", /覚えさせられませんでした/);
    await line("導入設定").waitFor();
    await page.evaluate(() => window.workbench?.context.book.endEditingAsync(false));
  });

  it("suggests processes with their reason, and counts them only once somebody says so", async () => {
    await paste([
      table[0] ?? [],
      ["勤怠管理クラウド利用料", 12, 10_000, 120_000],
      ...table.slice(1, 2),
      ["小計", "", "", 600_000],
    ]);
    await pane.getByTestId("purposes").locator("summary").click();
    assert.match((await pane.getByTestId("purposes").textContent()) ?? "", /共P-04.*会計クラウド.*共P-05.*勤怠管理/);
    await pane.getByTestId("write").click();
    await pane.getByTestId("to-estimate").click();
    assert.match((await pane.getByTestId("proposed-processes").textContent()) ?? "", /2です.*共P-04/);
    assert.equal(await pane.getByTestId("processes").inputValue(), "1");
    await pane.getByTestId("proposed-processes").getByRole("button").click();
    assert.equal(await pane.getByTestId("processes").inputValue(), "2");
  });
});
