import assert from "node:assert/strict";
import { failure, noGaps, same, useWorkbench } from "./support";

describe("Office.js on the workbench's host: batches and errors", function () {
  this.timeout(20_000);
  let editing = false;
  const workbench = useWorkbench({ isEditing: () => editing });

  it("starts as Excel on Windows in Japanese", async () => {
    const { Office } = workbench();
    const { host, platform } = await Office.onReady();
    same([host, platform], ["Excel", "PC"]);
    assert.equal(Office.context.displayLanguage, "ja-JP");
    assert.equal(Office.context.requirements.isSetSupported("ExcelApi", "1.12"), true);
    assert.equal(Office.context.officeTheme.bodyBackgroundColor, "#ffffff");
  });

  it("refuses to show a property before it is loaded and synced", async () => {
    const error = await failure(
      workbench().Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
        assert.throws(() => range.values, { code: "PropertyNotLoaded" });
        await context.sync();
        return range.text;
      }),
    );
    assert.equal(error.code, "PropertyNotLoaded");
  });

  it("answers a missing item with ItemNotFound and the place of the call", async () => {
    const error = await failure(
      workbench().Excel.run(async (context) => {
        context.workbook.worksheets.getItem("無い").getRange("A1").load("values");
        await context.sync();
      }),
    );
    assert.equal(error.code, "ItemNotFound");
    assert.equal(error.debugInfo.errorLocation, "WorksheetCollection.getItem");
  });

  it("answers a missing item with a null object where that is asked for, and everything below it as well", async () => {
    const missing = await workbench().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("無い").load("name");
      const table = sheet.tables.getItemOrNullObject("無い").load("name");
      await context.sync();
      return [sheet.isNullObject, table.isNullObject];
    });
    same(missing, [true, true]);
  });

  it("ends a batch at its first error and keeps what came before", async () => {
    const { Excel } = workbench();
    const error = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("H1").values = [["前"]];
        sheet.getRange("H2:I2").values = [[1]];
        sheet.getRange("H3").values = [["後"]];
        await context.sync();
      }),
    );
    assert.equal(error.code, "InvalidArgument");
    same(await workbench().readCells("H1:H3"), [["前"], [""], [""]]);
  });

  it("runs batches of several callers one after the other", async () => {
    const { Excel } = workbench();
    const answers = await Promise.all(
      [1, 2, 3].map((number) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem("Sheet1").getRange(`K${String(number)}`);
          cell.formulas = [[`=${String(number)}*100`]];
          cell.load("values");
          await context.sync();
          return cell.values[0]?.[0] as number;
        }),
      ),
    );
    same(answers, [100, 200, 300]);
  });

  it("refuses batches while a cell is being edited", async () => {
    editing = true;
    const error = await failure(
      workbench().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
      }),
    );
    editing = false;
    assert.equal(error.code, "InvalidOperationInCellEditMode");
  });

  it("is loud about members that it does not have", async () => {
    noGaps(workbench());
    const error = await failure(
      workbench().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().pivotTables.load("items");
        await context.sync();
      }),
    );
    assert.equal(error.code, "ApiNotFound");
    same([...workbench().gaps], ["Worksheet.PivotTables"]);
  });
});
