import assert from "node:assert/strict";
import { chartData, chartsOf } from "../../workbench/excel";
import type { Chart, ChartData } from "../../workbench/excel";
import { failure, noGaps, same, useWorkbench } from "./support";

describe("Office.js on the workbench's host: charts", function () {
  this.timeout(20_000);
  const workbench = useWorkbench();

  const FIGURES = [
    ["", "補助額", "自己負担額"],
    ["通常枠", 450000, 450000],
    ["インボイス枠", 571006, 308994],
  ];

  const onNewSheet = <T>(name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    workbench().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1:C3").values = FIGURES;
      return work(sheet, context);
    });

  const onSheet = <T>(name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    workbench().Excel.run((context) => work(context.workbook.worksheets.getItem(name), context));

  /** What the page draws. */
  const drawn = async (sheet: string): Promise<readonly { readonly chart: Chart; readonly data: ChartData }[]> => {
    await workbench().calculate();
    const { context } = workbench().session;
    const sheetId = context.findSheet(sheet)?.getSheetId();
    assert.ok(sheetId);
    return chartsOf(context, sheetId).map((chart) => ({ chart, data: chartData(context, chart) }));
  };

  it("are added with the names and categories beside the figures, found again and deleted", async () => {
    const read = await onNewSheet("追加", async (sheet, context) => {
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns");
      chart.name = "内訳";
      chart.load("id,name,chartType");
      await context.sync();
      chart.series.load("items/name");
      sheet.charts.load("items/name,count");
      await context.sync();
      const [first] = chart.series.items;
      assert.ok(first);
      const values = first.getDimensionValues("Values");
      const categories = first.getDimensionValues("Categories");
      await context.sync();
      return [
        chart.chartType,
        sheet.charts.items.map(({ name }) => name),
        chart.series.items.map(({ name }) => name),
        values.value,
        categories.value,
      ];
    });
    same(read, ["ColumnStacked", ["内訳"], ["補助額", "自己負担額"], [450000, 571006], ["通常枠", "インボイス枠"]]);
    const left = await onSheet("追加", async (sheet, context) => {
      const chart = sheet.charts.getItemOrNullObject("内訳").load("chartType");
      await context.sync();
      assert.equal(chart.isNullObject, false);
      chart.delete();
      const count = sheet.charts.getCount();
      const gone = sheet.charts.getItemOrNullObject("内訳").load("name");
      await context.sync();
      return [count.value, gone.isNullObject];
    });
    same(left, [0, true]);
    noGaps(workbench());
  });

  it("follow the cells: figures that change and formulas that are calculated anew", async () => {
    await onNewSheet("追随", async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=ITSUBSIDY.HALF(D1)"]];
      sheet.getRange("D1").values = [[900000]];
      sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      await context.sync();
    });
    const before = await drawn("追随");
    same(before[0]?.data.series[0]?.values, [450000, 571006]);
    workbench().setCells("D1", [[1000]], "追随");
    workbench().setCells("A2:A3", [["甲"], ["乙"]], "追随");
    const after = await drawn("追随");
    same(
      [after[0]?.data.series[0]?.values, after[0]?.data.categories],
      [
        [500, 571006],
        ["甲", "乙"],
      ],
    );
  });

  it("take the longer side as categories where no order is given", async () => {
    await onNewSheet("向き", async (sheet, context) => {
      sheet.getRange("A1:E2").values = [
        ["", "1年目", "2年目", "3年目", "4年目"],
        ["負担", 1, 2, 3, 4],
      ];
      sheet.charts.add("Line", sheet.getRange("A1:E2"));
      await context.sync();
    });
    const [line] = await drawn("向き");
    same(
      line?.data.series.map(({ name, values }) => [name, values]),
      [["負担", [1, 2, 3, 4]]],
    );
    same(line?.data.categories, ["1年目", "2年目", "3年目", "4年目"]);
  });

  it("show nothing for cells without a number", async () => {
    await onNewSheet("空欄", async (sheet, context) => {
      sheet.getRange("B2:B3").values = [[""], ["対象外"]];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      await context.sync();
    });
    const [chart] = await drawn("空欄");
    same(chart?.data.series[0]?.values, [null, null]);
  });

  it("keep their titles, legend, axes and colours", async () => {
    const read = await onNewSheet("見た目", async (sheet, context) => {
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      chart.title.text = "補助額と自己負担額";
      chart.title.format.font.size = 14;
      chart.legend.position = "Top";
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.numberFormat = "#,##0";
      valueAxis.minimum = 0;
      valueAxis.title.text = "円";
      valueAxis.majorGridlines.visible = false;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.format.font.size = 10;
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor("#1f5f99");
      first.hasDataLabels = true;
      first.dataLabels.numberFormat = "#,##0";
      first.dataLabels.format.font.color = "#FFFFFF";
      first.points.getItemAt(1).format.fill.setSolidColor("#0F6CBD");
      first.gapWidth = 60;
      await context.sync();
      chart.title.load("text,visible");
      chart.legend.load("position,visible");
      valueAxis.load("numberFormat,minimum,maximum");
      valueAxis.title.load("text,visible");
      categoryAxis.load("reversePlotOrder");
      first.load("hasDataLabels,gapWidth");
      await context.sync();
      return [
        [chart.title.text, chart.title.visible, chart.legend.position, chart.legend.visible],
        [valueAxis.numberFormat, valueAxis.minimum, valueAxis.maximum, valueAxis.title.text, valueAxis.title.visible],
        [categoryAxis.reversePlotOrder, first.hasDataLabels, first.gapWidth],
      ];
    });
    same(read, [
      ["補助額と自己負担額", true, "Top", true],
      ["#,##0", 0, null, "円", true],
      [true, true, 60],
    ]);
    const [{ chart } = { chart: undefined }] = await drawn("見た目");
    same([chart?.series[0]?.fill, chart?.series[0]?.points], ["#1F5F99", { 1: "#0F6CBD" }]);
    same(chart?.title.font, { size: 14 });
    noGaps(workbench());
  });

  it("stand where they are put, by cells or by points, and stay with their cells", async () => {
    const read = await onNewSheet("位置", async (sheet, context) => {
      const cell = sheet.getRange("E5:J20").load("left,top,width,height");
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns");
      chart.setPosition("E5", "J20");
      chart.load("left,top,width,height");
      await context.sync();
      const bySize = [chart.left, chart.top, chart.width, chart.height];
      assert.deepEqual(bySize, [cell.left, cell.top, cell.width, cell.height]);
      sheet.getRange("1:1").format.rowHeight = 60;
      chart.load("top");
      cell.load("top");
      await context.sync();
      assert.equal(chart.top, cell.top);
      chart.left = 30;
      chart.top = 45;
      chart.width = 300;
      chart.height = 150;
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    same(read, [30, 45, 300, 150]);
  });

  it("take series one by one", async () => {
    await onNewSheet("系列", async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      const added = chart.series.add("自己負担");
      added.setValues(sheet.getRange("C2:C3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
      await context.sync();
      added.format.fill.setSolidColor("#999999");
      chart.series.getItemAt(0).delete();
      await context.sync();
    });
    const [chart] = await drawn("系列");
    same(
      chart?.data.series.map(({ name, values, categories }) => [name, values, categories]),
      [["自己負担", [450000, 308994], ["通常枠", "インボイス枠"]]],
    );
    same(chart?.chart.series[0]?.fill, "#999999");
  });

  it("go with their sheet", async () => {
    await onNewSheet("消える", async (sheet, context) => {
      sheet.charts.add("Doughnut", sheet.getRange("A1:B3"), "Columns");
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    const { context } = workbench().session;
    const sheets = new Set(context.book.getSheets().map((sheet) => sheet.getSheetId()));
    assert.ok(chartsOf(context).every(({ sheetId }) => sheets.has(sheetId)));
  });

  it("are refused loudly where the page could not draw them", async () => {
    const error = await failure(
      onNewSheet("地図", async (sheet, context) => {
        sheet.charts.add("RegionMap", sheet.getRange("A1:B3"));
        await context.sync();
      }),
    );
    assert.equal(error.code, "ApiNotFound");
    same([...workbench().gaps], ["ChartCollection.add: type = RegionMap"]);
  });
});
