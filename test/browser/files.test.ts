import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { read, type CellObject } from "@e965/xlsx";
import axe from "axe-core";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { paneOf } from "../../tools/chromium";
import { openWorkbench, openWorkbook, saveWorkbook } from "../../workbench/node";
import { hasLibreOffice, throughLibreOffice } from "../libreoffice/soffice";
import { workbenchInBrowser } from "./support";

describe("A workbook opened and saved in the workbench (Chromium)", function () {
  this.timeout(120_000);
  const openPage = workbenchInBrowser();
  let page: Page;
  let file: Buffer;

  before(async () => {
    const book = await openWorkbench();
    book.setCells("A1", [[1_000_000]]);
    book.setCells("B1:C1", [['=ITSUBSIDY.AMOUNT("インボイス枠",A1,FALSE,2,2025)', "=B1*2"]]);
    book.setCells("E1", [["=ITSUBSIDY.COMPARE(A1,FALSE,2)"]]);
    file = Buffer.from(await saveWorkbook(book));
    book.close();
    ({ page } = await openPage());
  });

  const choose = (name: string, buffer: Buffer): Promise<void> =>
    page.getByTestId("choose-file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });

  const notice = async (said: RegExp): Promise<string> => {
    const text = page.locator("#files p").filter({ hasText: said });
    await text.waitFor();
    return text.innerText();
  };

  const shown = (address: string): Promise<unknown> =>
    page.evaluate(async (cells) => {
      await window.workbench?.context.inner.settle();
      return window.workbench?.context.book.getActiveSheet().getRange(cells).getRawValue();
    }, address);

  /** As a person types it into the cell that is selected. */
  const type = async (address: string, text: string): Promise<void> => {
    await page.evaluate((cell) => window.workbench?.context.book.getActiveSheet().getRange(cell).activate(), address);
    await page.locator("#sheet canvas").first().focus();
    await page.keyboard.type(text, { delay: 10 });
    await page.keyboard.press("Enter");
  };

  it("calculates what an .xlsx holds, follows an input, and saves it for Excel, LibreOffice and itself", async () => {
    await choose("見積.xlsx", file);
    assert.equal(await notice(/開きました/), "「見積.xlsx」を開きました。元のファイルは変わりません。");
    assert.deepEqual([await shown("B1"), await shown("C1")], [722_222, 1_444_444]);
    const spilled = await page.evaluate(() => {
      const { book, inner } = window.workbench?.context ?? {};
      return inner?.spilledCell(book?.getId() ?? "", book?.getActiveSheet().getSheetId() ?? "", 1, 4)?.v;
    });
    assert.equal(spilled, "通常枠");
    await page.frameLocator("iframe").getByTestId("tab-more").waitFor();
    await type("A1", "2000000");
    await page.waitForFunction(
      () => window.workbench?.context.book.getActiveSheet().getRange("B1").getRawValue() === 1_388_888,
    );
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save-file").press("Enter")]);
    assert.equal(download.suggestedFilename(), "見積.xlsx");
    const bytes = new Uint8Array(await readFile(await download.path()));
    const stored = read(bytes).Sheets.Sheet1 ?? {};
    const cell = stored.B1 as CellObject | undefined;
    assert.deepEqual([cell?.f, cell?.v], ['_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",A1,FALSE,2,2025)', 1_388_888]);
    const again = await openWorkbook(bytes);
    assert.deepEqual(await again.readCells("A1:C1"), [[2_000_000, 1_388_888, 2_777_776]]);
    assert.deepEqual(again.lost, []);
    again.close();
    if (!(await hasLibreOffice())) return;
    // The functions of the add-in are unknown there; what stands beside them is calculated and kept.
    const inLibreOffice = (await throughLibreOffice(bytes)).Sheets.Sheet1 ?? {};
    const values = ["A1", "C1"].map((address) => (inLibreOffice[address] as CellObject | undefined)?.v);
    assert.deepEqual(values, [2_000_000, 2_777_776]);
  });

  it("says what it cannot keep when it opens a workbook, macros first, and asks before it saves without a chart", async () => {
    const macros = { "xl/vbaProject.bin": new Uint8Array([1]), "xl/charts/chart1.xml": strToU8("<c/>") };
    await choose("集計.xlsm", Buffer.from(zipSync({ ...unzipSync(file), ...macros })));
    assert.match(await notice(/集計.*失われます/), /失われます。マクロ（1件）、グラフ（1件）$/);
    assert.equal(await shown("B1"), 722_222);
    const pane = await paneOf(page);
    await pane.getByTestId("tab-more").waitFor();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add("ColumnClustered", sheet.getRange("A1:C1"));
        await context.sync();
      }),
    );
    await page.getByTestId("save-file").click();
    assert.match(await notice(/保存しますか/), /グラフ（1件）$/);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(["#files", "#bar"]),
    );
    assert.deepEqual(
      violations.map(({ help }) => help),
      [],
    );
    await page.getByTestId("cancel-save").click();
    assert.ok(await page.locator("#files").isHidden());
    await page.getByTestId("save-file").click();
    await page.locator("#files button:focus").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    assert.equal(download.suggestedFilename(), "集計.xlsx");
  });

  it("refuses what it cannot read, and leaves the open workbook as it is", async () => {
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    const sheet = strToU8("<worksheet><sheetData><row>");
    const cases: readonly (readonly [name: string, content: Buffer, said: RegExp])[] = [
      ["秘密.xlsx", container, /「秘密.xlsx」は開けません。パスワードで保護/],
      ["半分.xlsx", file.subarray(0, file.length / 2), /壊れています/],
      ["破損.xlsx", Buffer.from(zipSync({ ...unzipSync(file), "xl/worksheets/sheet1.xml": sheet })), /壊れています/],
      ["見積.csv", Buffer.from("品名,金額"), /ブック（.xlsx・.xlsm）ではありません/],
      ["膨張.xlsx", Buffer.from(zipSync({ a: new Uint8Array(201_000_000) })), /大きすぎるブック/],
    ];
    for (const [name, content, said] of cases) {
      await choose(name, content);
      await notice(said);
      assert.equal(await page.locator("#files").getAttribute("data-kind"), "refused");
    }
    assert.equal(await shown("B1"), 722_222);
  });
});
