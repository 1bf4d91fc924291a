import assert from "node:assert/strict";
import { noGaps, same, useWorkbench } from "./support";

describe("Office.js on the workbench's host: conditional formats", function () {
  this.timeout(60_000);
  const workbench = useWorkbench();

  it("are added, read, handed to the spreadsheet and cleared", async () => {
    const { Excel, session } = workbench();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B4");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$A1="対象外"';
      custom.custom.format.fill.color = "#FFF4CE";
      custom.custom.format.font.color = "#8A3707";
      const compared = range.conditionalFormats.add("CellValue");
      compared.cellValue.rule = { formula1: "0", operator: "LessThan" };
      compared.cellValue.format.font.bold = true;
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "要確認" };
      text.textComparison.format.fill.color = "#FDE7E9";
      await context.sync();
      range.conditionalFormats.load("items/type");
      custom.custom.rule.load("formula");
      await context.sync();
      return [range.conditionalFormats.items.map(({ type }) => type), custom.custom.rule.formula];
    });
    same(read, [["Custom", "CellValue", "ContainsText"], '=$A1="対象外"']);
    const shown = () => session.context.book.getActiveSheet().getConditionalFormattingRules();
    assert.equal(shown().length, 3);
    assert.match(JSON.stringify(shown()), /rgb\(255,244,206\)/);
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      conditionalFormats.getItemAt(0).delete();
      await context.sync();
      assert.equal(shown().length, 2);
      conditionalFormats.clearAll();
      await context.sync();
    });
    assert.equal(shown().length, 0);
    noGaps(workbench());
  });
});
