import assert from "node:assert/strict";
import { noGaps, same, useWorkbench } from "./support";

describe("Office.js on the workbench's host: page layout and copies of sheets", function () {
  this.timeout(20_000);
  const workbench = useWorkbench();
  afterEach(() => {
    noGaps(workbench());
  });

  const onNewSheet = <T>(name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    workbench().Excel.run((context) => work(context.workbook.worksheets.add(name), context));

  it("keeps how a sheet is printed", async () => {
    const read = await onNewSheet("提案", async (sheet, context) => {
      const layout = sheet.pageLayout;
      const none = layout.getPrintAreaOrNullObject().load("address");
      layout.load("orientation,paperSize");
      await context.sync();
      assert.deepEqual([none.isNullObject, layout.orientation], [true, "Portrait"]);
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.centerHorizontally = true;
      layout.printGridlines = false;
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      layout.setPrintArea("A1:H40");
      layout.setPrintMargins("Centimeters", { left: 2.54, right: 1.27 });
      layout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      const area = layout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      layout.load("orientation,centerHorizontally,zoom,leftMargin,rightMargin,topMargin");
      layout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
      await context.sync();
      const { centerFooter, leftHeader } = layout.headersFooters.defaultForAllPages;
      return [
        area.address,
        layout.orientation,
        layout.centerHorizontally,
        layout.zoom,
        [layout.leftMargin, layout.rightMargin, layout.topMargin],
        [centerFooter, leftHeader],
      ];
    });
    same(read, [
      "提案!A1:H40",
      "Landscape",
      true,
      { horizontalFitToPages: 1, verticalFitToPages: 2 },
      [72, 36, 54],
      ["&P / &N", ""],
    ]);
  });

  it("copies a sheet with its cells, its charts and its page layout, and leaves the user where he is", async () => {
    const read = await onNewSheet("元", async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["", "額"],
        ["甲", 5],
      ];
      sheet.getRange("C2").formulas = [["=B2*2"]];
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B2"), "Columns");
      chart.name = "内訳";
      sheet.pageLayout.setPrintArea("A1:C9");
      const copy = sheet.copy("After", sheet);
      copy.name = "写し";
      copy.getRange("B2").values = [[7]];
      const result = copy.getRange("C2").load("values,formulas");
      const printed = copy.pageLayout.getPrintAreaOrNullObject().load("address");
      const drawn = copy.charts.getItem("内訳").series.getItemAt(0).getDimensionValues("Values");
      const original = sheet.charts.getItem("内訳").series.getItemAt(0).getDimensionValues("Values");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      sheet.load("position");
      copy.load("position");
      await context.sync();
      return [
        result.formulas,
        result.values,
        printed.address,
        drawn.value,
        original.value,
        active.name,
        copy.position - sheet.position,
      ];
    });
    same(read, [[["=B2*2"]], [[14]], "写し!A1:C9", [7], [5], "Sheet1", 1]);
  });
});
