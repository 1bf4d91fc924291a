import assert from "node:assert/strict";
import { eventually, failure, noGaps, same, useWorkbench } from "./support";

describe("Office.js on the workbench's host: sheets, tables, names, settings, events", function () {
  this.timeout(20_000);
  const workbench = useWorkbench();
  afterEach(() => {
    noGaps(workbench());
  });

  const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => workbench().Excel.run(work);

  describe("sheets", () => {
    it("adds a sheet without leaving the active one", async () => {
      const read = await run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("見積 1");
        sheet.load("name,position,visibility");
        const active = worksheets.getActiveWorksheet().load("name");
        worksheets.load("items/name");
        await context.sync();
        return [sheet.name, worksheets.items[sheet.position]?.name, sheet.visibility, active.name];
      });
      same(read, ["見積 1", "見積 1", "Visible", "Sheet1"]);
    });

    const refused: readonly (readonly [name: string, code: string])[] = [
      ["sheet1", "ItemAlreadyExists"],
      ["a/b", "InvalidArgument"],
      ["長".repeat(32), "InvalidArgument"],
    ];
    for (const [name, code] of refused) {
      it(`refuses the sheet name ${name} with ${code}`, async () => {
        const error = await failure(
          run(async (context) => {
            context.workbook.worksheets.add(name);
            await context.sync();
          }),
        );
        assert.equal(error.code, code);
      });
    }

    it("renames, moves, colours, hides, freezes, activates and deletes", async () => {
      const read = await run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("仮");
        sheet.getRange("A1").values = [[7]];
        const other = worksheets.getItem("Sheet1").getRange("M1");
        other.formulas = [["=仮!A1*2"]];
        sheet.name = "本";
        sheet.position = 0;
        sheet.tabColor = "#1F5F99";
        sheet.freezePanes.freezeRows(2);
        sheet.activate();
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
        const active = worksheets.getActiveWorksheet().load("name,position,tabColor");
        other.load("formulas,values");
        await context.sync();
        const answer = [active.name, active.position, active.tabColor, frozen.rowCount, other.formulas, other.values];
        worksheets.getItem("Sheet1").activate();
        sheet.visibility = "Hidden";
        sheet.load("visibility");
        await context.sync();
        const hidden = sheet.visibility;
        sheet.delete();
        const gone = worksheets.getItemOrNullObject("本").load("name");
        await context.sync();
        return [...answer, hidden, gone.isNullObject];
      });
      same(read, ["本", 0, "#1F5F99", 2, [["=本!A1*2"]], [[14]], "Hidden", true]);
    });

    it("keeps what is in a protected sheet", async () => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.add("保護");
        sheet.protection.protect();
        sheet.protection.load("protected");
        await context.sync();
        assert.equal(sheet.protection.protected, true);
      });
      const error = await failure(
        run(async (context) => {
          context.workbook.worksheets.getItem("保護").getRange("A1").values = [[1]];
          await context.sync();
        }),
      );
      assert.equal(error.code, "AccessDenied");
    });
  });

  describe("tables", () => {
    it("are added, named, styled, extended, resized and turned back into cells", async () => {
      const read = await run(async (context) => {
        const sheet = context.workbook.worksheets.add("明細");
        sheet.getRange("A1:B2").values = [
          ["品目", "金額"],
          ["サーバー", 1000],
        ];
        const table = sheet.tables.add("A1:B2", true);
        table.name = "見積明細";
        table.style = "TableStyleMedium4";
        table.rows.add(undefined, [
          ["保守", 20],
          ["研修", 300],
        ]);
        sheet.getRange("D1").formulas = [["=SUM(見積明細[金額])"]];
        const sum = sheet.getRange("D1").load("values");
        const body = table.getDataBodyRange().load("address,values");
        const head = table.getHeaderRowRange().load("values");
        table.load("name,style");
        table.columns.load("items/name");
        const amounts = table.columns.getItem("金額").getDataBodyRange().load("address");
        await context.sync();
        const whole = [table.name, table.style, head.values, body.address, sum.values, amounts.address];
        const columns = table.columns.items.map(({ name }) => name);
        table.resize("A1:B3");
        const smaller = sheet.getRange("D1").load("values");
        await context.sync();
        const range = table.convertToRange().load("address");
        const left = sheet.tables.getCount();
        await context.sync();
        return [...whole, columns, smaller.values, range.address, left.value];
      });
      same(read, [
        "見積明細",
        "TableStyleMedium4",
        [["品目", "金額"]],
        "明細!A2:B4",
        [[1320]],
        "明細!B2:B4",
        ["品目", "金額"],
        [[1020]],
        "明細!A1:B3",
        0,
      ]);
    });

    it("get a name for every column", async () => {
      const head = await run(async (context) => {
        const sheet = context.workbook.worksheets.add("見出し");
        sheet.getRange("A1:D1").values = [["額", "額", "", 2026]];
        const table = sheet.tables.add("A1:D3", true);
        const range = table.getHeaderRowRange().load("values");
        await context.sync();
        return range.values;
      });
      same(head, [["額", "額2", "列3", "2026"]]);
    });

    it("neither overlap, nor share a name, nor grow over other cells", async () => {
      const add = (address: string) => async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem("重なり").tables.add(address, true);
        await context.sync();
      };
      await run(async (context) => {
        const sheet = context.workbook.worksheets.add("重なり");
        sheet.getRange("A5").values = [["合計"]];
        const table = sheet.tables.add("A1:B4", true);
        table.name = "一";
        await context.sync();
      });
      assert.equal((await failure(run(add("B2:C9")))).code, "InvalidOperation");
      const renamed = run(async (context) => {
        const table = context.workbook.worksheets.getItem("重なり").tables.add("F1:G3", true);
        table.name = "一";
        await context.sync();
      });
      assert.equal((await failure(renamed)).code, "ItemAlreadyExists");
      const grown = run(async (context) => {
        context.workbook.tables.getItem("一").rows.add(undefined, [["x", "y"]]);
        await context.sync();
      });
      assert.equal((await failure(grown)).code, "InvalidOperation");
      same(await workbench().readCells("A5", "重なり"), [["合計"]]);
    });

    it("are deleted with their cells", async () => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.add("削除");
        sheet.getRange("A1:B2").values = [
          ["a", "b"],
          [1, 2],
        ];
        const table = sheet.tables.add("A1:B2", true);
        table.delete();
        await context.sync();
      });
      same(await workbench().readCells("A1:B2", "削除"), [
        ["", ""],
        ["", ""],
      ]);
    });
  });

  it("keeps names for ranges and values", async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("名前");
      sheet.getRange("B2:B3").values = [[10], [20]];
      const { names } = context.workbook;
      names.add("経費", sheet.getRange("B2:B3"), "税抜");
      names.add("率", "=0.5");
      sheet.getRange("D1").formulas = [["=SUM(経費)*率"]];
      const result = sheet.getRange("D1").load("values");
      const cost = names.getItem("経費").load("name,formula,value,type,comment,scope");
      const range = cost.getRange().load("address");
      const byName = sheet.getRange("経費").load("address");
      const none = names.getItemOrNullObject("無い").load("name");
      await context.sync();
      const answer: unknown[] = [result.values, cost.formula, cost.type, cost.comment, range.address, byName.address];
      cost.delete();
      const gone = names.getItemOrNullObject("経費").load("name");
      await context.sync();
      return [...answer, none.isNullObject, gone.isNullObject];
    });
    same(read, [[[15]], "=名前!$B$2:$B$3", "Range", "税抜", "名前!B2:B3", "名前!B2:B3", true, true]);
  });

  it("keeps settings as they were given", async () => {
    const value = { 枠: "インボイス枠", 年度: 2026, 一覧: [1, null, true] };
    await run(async (context) => {
      context.workbook.settings.add("itsubsidy", value);
      await context.sync();
    });
    const [read, missing] = await run(async (context) => {
      const setting = context.workbook.settings.getItem("itsubsidy").load("value");
      const none = context.workbook.settings.getItemOrNullObject("無い").load("key");
      await context.sync();
      return [setting.value as unknown, none.isNullObject];
    });
    same(read, value);
    assert.equal(missing, true);
  });

  describe("events", () => {
    it("tell of edits by a person and by the add-in, but not of calculated results", async () => {
      const edits: string[] = [];
      await run(async (context) => {
        const sheet = context.workbook.worksheets.add("変更");
        sheet.onChanged.add((event) => {
          edits.push(event.address);
          return Promise.resolve();
        });
        sheet.getRange("B1").formulas = [["=A1*2"]];
        await context.sync();
      });
      workbench().setCells("A1:A2", [[5], [6]], "変更");
      await workbench().calculate();
      await eventually(() => edits.length >= 2, "two edits");
      await new Promise((resolve) => setTimeout(resolve, 150));
      same(edits, ["B1", "A1:A2"]);
    });

    it("tell of selections, in all three ways of listening", async () => {
      const heard: string[] = [];
      await run(async (context) => {
        const { workbook } = context;
        workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push("workbook")));
        workbook.worksheets.onSelectionChanged.add((event) => Promise.resolve(void heard.push(event.address)));
        await context.sync();
        workbench().Office.context.document.addHandlerAsync(workbench().Office.EventType.DocumentSelectionChanged, () =>
          heard.push("document"),
        );
        workbook.worksheets.getItem("Sheet1").getRange("C3:D4").select();
        await context.sync();
      });
      await eventually(() => heard.length >= 3, "three kinds of event");
      same([...heard].sort(), ["C3:D4", "document", "workbook"]);
      const selected = await run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      });
      assert.equal(selected, "Sheet1!C3:D4");
    });

    it("tell of sheets that come, go and are activated", async () => {
      const heard: string[] = [];
      await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(() => Promise.resolve(void heard.push("added")));
        worksheets.onDeleted.add(() => Promise.resolve(void heard.push("deleted")));
        worksheets.onActivated.add(() => Promise.resolve(void heard.push("activated")));
        await context.sync();
        const sheet = worksheets.add("一時");
        await context.sync();
        sheet.activate();
        await context.sync();
        worksheets.getItem("Sheet1").activate();
        sheet.delete();
        await context.sync();
      });
      await eventually(() => heard.includes("deleted"), "the sheet is deleted");
      assert.ok(heard.includes("added") && heard.includes("activated"), heard.join());
    });
  });

  it("answers a reference to a deleted sheet with an error", async () => {
    const error = await failure(
      run(async (context) => {
        const sheet = context.workbook.worksheets.add("消す");
        const range = sheet.getRange("A1").load("address");
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load("values");
        await context.sync();
      }),
    );
    assert.equal(error.code, "InvalidReference");
  });
});
