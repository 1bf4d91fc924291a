import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { workbenchInBrowser, writeSampleQuote, type Complaints } from "./support";

const QUOTE = [
  "御見積書",
  "株式会社見本商店 御中",
  "品名,数量,単価,金額",
  "会計クラウド利用料（12か月）,12,40000,480000",
  "初期設定・操作研修,1,200000,200000",
  "ノートパソコン,2,130000,260000",
  ",,小計,940000",
  ",,消費税,94000",
  ",,合計,1034000",
].join("\r\n");

describe("The workbench in Chromium", function () {
  this.timeout(90_000);
  const openPage = workbenchInBrowser();
  let page: Page;
  let pane: Frame;
  let complaints: Complaints;

  const open = async (query?: string): Promise<void> => {
    ({ page, pane, complaints } = await openPage(query));
  };

  /** Clicks a cell of the active sheet as a user does. */
  const clickCell = async (address: string): Promise<void> => {
    const { x, y } = await page.evaluate((cell) => {
      const canvases = [...document.querySelectorAll("#sheet canvas")].map((one) => one.getBoundingClientRect());
      const grid = canvases.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
      const rect = window.workbench?.context.book.getActiveSheet().getRange(cell).getCellRect() ?? new DOMRect();
      return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
    }, address);
    await page.mouse.click(x, y);
  };

  /** Waits until a cell of the active sheet shows this text: the editor and the calculation take their time. */
  const shows = async (address: string, expected: string): Promise<void> => {
    const read = (): Promise<string> =>
      page.evaluate(
        (cell) => window.workbench?.context.book.getActiveSheet().getRange(cell).getDisplayValue() ?? "",
        address,
      );
    const end = Date.now() + 15_000;
    while ((await read()) !== expected && Date.now() < end) await page.waitForTimeout(50);
    assert.equal(await read(), expected, address);
  };

  const leavesTheCell = (): Promise<boolean> =>
    page
      .waitForFunction(() => window.workbench?.context.book.isCellEditing() === false, null, { timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );

  const enter = async (address: string, text: string): Promise<void> => {
    await clickCell(address);
    await page.keyboard.type(text, { delay: 5 });
    // The list of functions that Univer offers while one types may take the first Enter for itself.
    for (let isDone = false; !isDone; isDone = await leavesTheCell()) await page.keyboard.press("Enter");
  };

  it("recalculates the sample when its cost is overwritten", async () => {
    await open();
    await shows("B2", "722,222");
    await enter("A2", "2000000");
    await shows("B2", "1,388,888");
  });

  it("shows the amount of a formula that is typed into a cell", async () => {
    await open();
    await enter("B20", '=ITSUBSIDY.AMOUNT("インボイス枠",A2,FALSE,2)');
    await shows("B20", "722222");
  });

  it("shows the sentence behind an error cell", async () => {
    await open();
    await enter("B20", '=ITSUBSIDY.AMOUNT("違う枠",A2,FALSE,2)');
    await clickCell("B20");
    await page.waitForFunction(() => document.getElementById("message")?.textContent.includes("違う枠"));
    assert.match((await page.textContent("#message")) ?? "", /^#VALUE! {2}.*違う枠/);
  });

  it("draws Japanese with glyphs, not with boxes, in the sheet and in the pane", async () => {
    await open();
    // Boxes would make the same picture for every character.
    const distinct = (font: string): boolean => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      if (context) context.font = `24px ${font}`;
      const pictures = ["補", "助", "額", "枠"].map((character) => {
        context?.clearRect(0, 0, canvas.width, canvas.height);
        context?.fillText(character, 4, 28);
        return canvas.toDataURL();
      });
      return new Set(pictures).size === pictures.length;
    };
    assert.ok(await page.evaluate(distinct, '"Noto Sans JP"'));
    await pane.evaluate(() => document.fonts.ready);
    assert.ok(await pane.evaluate(distinct, '"Segoe UI", sans-serif'));
  });

  it("hands blank cells over as Excel on the web does where the address says so", async () => {
    await open("?platform=web&locale=en-US&theme=dark&pane=320");
    await enter("B20", '=ITSUBSIDY.AMOUNT("インボイス枠",Z99,FALSE,2)');
    await shows("B20", "0");
    const widths = await page.evaluate(() => document.querySelector("iframe")?.clientWidth);
    assert.equal(widths, 320);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  });

  it("shows in a banner what the add-in asked for and the host does not have", async () => {
    await open();
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().pivotTables.load("items");
        await context.sync();
      }).then(
        () => "no error",
        (error: unknown) => (error as { code: string }).code,
      ),
    );
    assert.equal(code, "ApiNotFound");
    assert.match((await page.textContent("[role=alert]")) ?? "", /Worksheet\.PivotTables/);
    assert.deepEqual(complaints.errors.splice(0), ["workbench: the host does not know Worksheet.PivotTables"]);
    await page.evaluate(() => window.workbench?.host.gaps.clear());
  });

  it("imports a quote through the pane as a table with live formulas beside it", async () => {
    await open();
    const file = { name: "見積書.csv", mimeType: "text/csv", buffer: Buffer.from(QUOTE, "utf8") };
    await pane.locator("input[type=file]").first().setInputFiles(file);
    await pane.getByRole("button", { name: /ブックに取り込む/ }).click();
    await page.waitForFunction(() => (window.workbench?.context.book.getTableList().length ?? 0) > 0);
    const table = await page.evaluate(async () => {
      const { context } = window.workbench ?? {};
      await context?.inner.settle();
      const [info] = context?.book.getTableList() ?? [];
      const sheet = info && context?.book.getSheetBySheetId(info.subUnitId);
      const { startRow = 0, startColumn = 0, endRow = 0, endColumn = 0 } = info?.range ?? {};
      const rows = sheet?.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
      return { cells: rows?.getRawValues().flat() ?? [], formulas: sheet?.getDataRange().getFormulas().flat() ?? [] };
    });
    for (const amount of [480_000, 200_000, 260_000]) assert.ok(table.cells.includes(amount), String(amount));
    assert.ok(
      table.formulas.some((formula) => formula.includes("ITSUBSIDY.")),
      "formulas beside the table",
    );
  });

  it("begins the sheet of an imported .xlsx quote with the subsidy, to the yen", async () => {
    await open();
    await writeSampleQuote(pane);
    await pane.getByTestId("written").waitFor();
    await shows("A2", "補助額（上限） 571,006円　インボイス枠（インボイス対応類型）　自己負担額 308,994円");
    assert.equal(await pane.getByTestId("reconciliation").getAttribute("data-state"), "agrees");
  });
});
