import assert from "node:assert/strict";
import { failure, noGaps, same, useWorkbench } from "./support";

describe("Office.js on the workbench's host: protection, hidden rows, lines", () => {
  const workbench = useWorkbench();
  afterEach(() => {
    noGaps(workbench());
  });

  const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> =>
    workbench().Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });

  const changes: Readonly<Record<string, (sheet: Excel.Worksheet) => unknown>> = {
    values: (sheet) => (sheet.getRange("A1").values = [[1]]),
    "a number format": (sheet) => (sheet.getRange("A1").numberFormat = [["0"]]),
    "a fill": (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    "a font": (sheet) => (sheet.getRange("A1").format.font.bold = true),
    "a border": (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous"),
    "a width": (sheet) => (sheet.getRange("A1").format.columnWidth = 100),
    "the wrapping of text": (sheet) => (sheet.getRange("A1").format.wrapText = true),
    "a hidden row": (sheet) => (sheet.getRange("1:1").rowHidden = true),
    "merged cells": (sheet) => {
      sheet.getRange("A1:B1").merge();
    },
    "a table": (sheet) => sheet.tables.add("A1:B2", true),
    "a chart": (sheet) => sheet.charts.add("BarStacked", sheet.getRange("A1:B2")),
    "a highlight": (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    "a list": (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
  };
  describe("a protected sheet", () => {
    before(() =>
      onSheet((sheet) => {
        sheet.protection.protect();
      }),
    );
    after(() =>
      onSheet((sheet) => {
        sheet.protection.unprotect();
      }),
    );
    for (const [what, change] of Object.entries(changes))
      it(`refuses ${what}`, async () => {
        assert.equal((await failure(onSheet(change))).code, "AccessDenied");
      });
  });

  it("a protected structure refuses that sheets are moved, hidden or coloured", async () => {
    const protect = (on: boolean) =>
      onSheet((_, { workbook: { protection } }) => {
        if (on) protection.protect();
        else protection.unprotect();
      });
    await protect(true);
    const structural: readonly ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.position = 0),
      (sheet) => (sheet.visibility = "Hidden"),
      (sheet) => (sheet.tabColor = "#FF0000"),
    ];
    for (const change of structural) assert.equal((await failure(onSheet(change))).code, "AccessDenied");
    await protect(false);
    await onSheet((sheet) => (sheet.position = 0));
  });

  it("rows answer whether they are hidden: all, none, or null where they differ", async () => {
    const read = await workbench().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const rows = ["3:4", "1:2", "2:3", "A3:B4"].map((address) => sheet.getRange(address).load("rowHidden"));
      const columns = ["C:C", "B:C"].map((address) => sheet.getRange(address).load("columnHidden"));
      await context.sync();
      return [...rows.map(({ rowHidden }) => rowHidden), ...columns.map(({ columnHidden }) => columnHidden)];
    });
    same(read, [true, false, null, true, true, null]);
  });

  it("lines between the cells can be hidden, and it is known", async () => {
    await onSheet((sheet) => (sheet.showGridlines = false));
    const shown = await workbench().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("showGridlines");
      await context.sync();
      return sheet.showGridlines;
    });
    assert.equal(shown, false);
  });
});
