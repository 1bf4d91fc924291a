import assert from "node:assert/strict";
import { failure, noGaps, same, useWorkbench } from "./support";

describe("Office.js on the workbench's host: ranges", function () {
  this.timeout(20_000);
  const workbench = useWorkbench();
  afterEach(() => {
    noGaps(workbench());
  });

  const onNewSheet = <T>(name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    workbench().Excel.run((context) => work(context.workbook.worksheets.add(name), context));

  it("takes values as they would be typed", async () => {
    const read = await onNewSheet("型", async (sheet, context) => {
      const range = sheet.getRange("A1:H1");
      range.values = [[true, "1,234", "'0012", "=1+1", "50%", "見積", "", "-5"]];
      range.load("values,valueTypes,formulas,text");
      await context.sync();
      return range;
    });
    same(read.values, [[true, 1234, "0012", 2, 0.5, "見積", "", -5]]);
    same(read.valueTypes, [["Boolean", "Double", "String", "Double", "Double", "String", "Empty", "Double"]]);
    assert.equal(read.formulas[0]?.[3], "=1+1");
    assert.equal(read.text[0]?.[0], "TRUE");
  });

  it("leaves cells alone for null and empties them for an empty text", async () => {
    const values = await onNewSheet("空", async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.values = [[null, "", "z"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    same(values, [["a", "", "z"]]);
  });

  it("keeps text in cells of the format @ and formats numbers", async () => {
    const range = await onNewSheet("書式", async (sheet, context) => {
      const cells = sheet.getRange("A1:C1");
      cells.numberFormat = [["@", "#,##0", "General"]];
      cells.values = [["00123", 1234567, 0.5]];
      cells.load("values,text,numberFormat");
      await context.sync();
      return cells;
    });
    same(range.values, [["00123", 1234567, 0.5]]);
    same(range.text, [["00123", "1,234,567", "0.5"]]);
    same(range.numberFormat, [["@", "#,##0", "General"]]);
  });

  it("answers calculated values of formulas written in the same batch", async () => {
    const values = await onNewSheet("計算", async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1000], [2000], [3000]];
      const results = sheet.getRange("B1:B4");
      results.formulas = [["=A1*2"], ["=ITSUBSIDY.HALF(A2)"], ["=SUM(A1:A3)"], ["=1/0"]];
      results.load("values,valueTypes");
      await context.sync();
      sheet.getRange("A2").values = [[5000]];
      const again = sheet.getRange("B2:B3").load("values");
      await context.sync();
      return [results.values, results.valueTypes[3], again.values];
    });
    same(values, [[[2000], [1000], [6000], ["#DIV/0!"]], ["Error"], [[2500], [9000]]]);
  });

  it("spills tables and knows their range", async () => {
    const spilled = await onNewSheet("スピル", async (sheet, context) => {
      const anchor = sheet.getRange("B2");
      anchor.formulas = [["=ITSUBSIDY.GRID(3)"]];
      const range = anchor.getSpillingToRangeOrNullObject().load("address,values");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("C3").getSpillParentOrNullObject().load("address");
      anchor.load("hasSpill");
      const used = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      return [range.address, range.values, none.isNullObject, parent.address, anchor.hasSpill, used.address];
    });
    const rows = [0, 1, 2].map((row) => [row, `行${String(row)}`, true]);
    same(spilled, ["スピル!B2:D4", rows, true, "スピル!B2", true, "スピル!B2:D4"]);
  });

  it("derives ranges from ranges", async () => {
    const addresses = await onNewSheet("範囲 1", async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const derived = [
        range.getCell(1, 1),
        range.getRow(0),
        range.getColumn(2),
        range.getLastRow(),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-2, 1),
        range.getAbsoluteResizedRange(1, 1),
        range.getBoundingRect("F9"),
        range.getIntersection("A1:C3"),
        range.getColumnsAfter(2),
        range.getRowsAbove(1),
        range.getEntireColumn(),
        sheet.getRangeByIndexes(0, 0, 2, 3),
      ].map((one) => one.load("address"));
      const apart = range.getIntersectionOrNullObject("Z99").load("address");
      await context.sync();
      assert.equal(apart.isNullObject, true);
      return derived.map(({ address }) => address.replace("'範囲 1'!", ""));
    });
    same(addresses, [
      "C3",
      "B2:D2",
      "D2:D5",
      "B5:D5",
      "D5",
      "A3:C6",
      "B2:E3",
      "B2",
      "B2:F9",
      "B2:C3",
      "E2:F5",
      "B1:D1",
      "B:D",
      "A1:C2",
    ]);
  });

  it("writes and reads more cells than Office.js sends at once", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [`品目${String(row)}`, row * 1000, row % 2 === 0]);
    const read = await onNewSheet("大", async (sheet, context) => {
      const range = sheet.getRange("A1:C2000");
      range.values = rows;
      sheet.getRange("D1:D2000").formulas = rows.map((_, row) => [`=ITSUBSIDY.HALF(B${String(row + 1)})`]);
      const all = sheet.getRange("A1:D2000").load("values");
      await context.sync();
      return all.values;
    });
    same(
      read,
      rows.map((row) => [...row, Number(row[1]) / 2]),
    );
  });

  it("grows the sheet for cells beyond its grid and refuses what Excel has no room for", async () => {
    const { Excel } = workbench();
    const used = await onNewSheet("端", async (sheet, context) => {
      sheet.getRange("A5000").values = [[5]];
      sheet.getRange("AZ1").values = [[7]];
      const range = sheet.getUsedRange().load("address");
      await context.sync();
      return range.address;
    });
    assert.equal(used, "端!A1:AZ5000");
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("端").getRange("A1").getOffsetRange(-1, 0).load("address");
        await context.sync();
      }),
    );
    assert.equal(error.code, "InvalidArgument");
  });

  it("clears contents and formats apart", async () => {
    const read = await onNewSheet("消去", async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[1234]];
      range.numberFormat = [["#,##0"]];
      range.clear("Contents");
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    });
    same(read, [[[""]], [["#,##0"]]]);
  });

  it("formats cells", async () => {
    const read = await onNewSheet("見た目", async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "#1F5F99";
      format.font.bold = true;
      format.font.color = "#fff";
      format.font.size = 14;
      format.wrapText = true;
      format.horizontalAlignment = "Right";
      format.verticalAlignment = "Center";
      format.columnWidth = 90;
      format.rowHeight = 30;
      const bottom = format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.color = "#FF0000";
      await context.sync();
      format.load("columnWidth,rowHeight,wrapText,horizontalAlignment,verticalAlignment");
      format.fill.load("color");
      format.font.load("bold,color,size");
      bottom.load("style,color");
      await context.sync();
      return { ...format.toJSON(), bottom: [bottom.style, bottom.color] };
    });
    assert.equal(read.fill?.color, "#1F5F99");
    same([read.font?.bold, read.font?.color, read.font?.size], [true, "#FFFFFF", 14]);
    same([read.wrapText, read.horizontalAlignment, read.verticalAlignment], [true, "Right", "Center"]);
    same([read.columnWidth, read.rowHeight], [90, 30]);
    same(read.bottom, ["Continuous", "#FF0000"]);
  });

  it("fits columns to their longest text, counting full-width characters", async () => {
    const [narrow = 0, wide = 0] = await onNewSheet("列幅", async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["abc", "サイバーセキュリティお助け隊サービス利用料"],
        ["d", "短"],
      ];
      sheet.getRange("A:B").format.autofitColumns();
      await context.sync();
      const columns = ["A:A", "B:B"].map((address) => sheet.getRange(address).format.load("columnWidth"));
      await context.sync();
      return columns.map(({ columnWidth }) => columnWidth);
    });
    // 21 full-width characters of 11 points each
    assert.ok(wide >= 231 && wide < 260, String(wide));
    assert.ok(narrow < 40, String(narrow));
  });

  it("offers a list of choices", async () => {
    const rule = await onNewSheet("選択", async (sheet, context) => {
      const validation = sheet.getRange("A1:A3").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "通常枠,インボイス枠" } };
      await context.sync();
      validation.load("rule,type");
      await context.sync();
      const before = [validation.type, validation.rule.list?.source];
      validation.clear();
      validation.load("type");
      await context.sync();
      return [...before, validation.type];
    });
    same(rule, ["List", "通常枠,インボイス枠", "None"]);
  });
});
