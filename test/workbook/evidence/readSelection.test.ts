import assert from "node:assert/strict";
import { readSelection, type ReadCall, type SelectedCell } from "../../../src/workbook";
import type { Workbench, WorkbenchOptions } from "../../../workbench/node";
import { closeBook, done, openBook, write } from "../book";
import { quote } from "../quotes";

const other = "A社's 見積（２月）";

describe("reading the selected cell", () => {
  let book: Workbench;

  const open = async (options: WorkbenchOptions = {}): Promise<void> => {
    book = await openBook(options);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add(other);
      await context.sync();
    });
  };
  afterEach(() => {
    assert.deepEqual([...book.gaps], []);
    closeBook(book);
  });

  const select = async (address: string, sheet = "Sheet1"): Promise<SelectedCell> => {
    await book.calculate();
    await book.Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      found.activate();
      found.getRange(address).select();
      await context.sync();
    });
    return done(await readSelection());
  };

  /** Puts a formula into F1 and reads what its first call is asked. */
  const asked = async (formula: string): Promise<ReadCall> => {
    book.setCells("F1", formula, "Sheet1");
    const [call] = (await select("F1")).calls;
    assert.ok(call);
    return call;
  };

  const valuesOf = ({ args }: ReadCall): readonly unknown[] =>
    args.map(({ value }) =>
      value.kind === "value" ? value.value : value.kind === "unread" ? value.why : value.call.id,
    );

  const valueOf = async (argument: string): Promise<unknown> =>
    valuesOf(await asked(`=ITSUBSIDY.AMOUNT(${argument})`))[0];

  describe("what arguments come to", () => {
    beforeEach(async () => {
      await open();
      book.setCells("A1:B3", [
        ["通常枠", 1_000_000],
        ["", 2_000_000],
        ["インボイス枠", 3_000_000],
      ]);
      book.setCells("B2", 480_000, other);
    });

    it("takes what is written down, what is left out, and a blank cell as Excel on the desktop hands it over", async () => {
      const call = await asked('=ITSUBSIDY.AMOUNT("通常""枠",-1,TRUE,,A2)');
      assert.deepEqual(valuesOf(call), ['通常"枠', -1, true, null, 0]);
      assert.deepEqual(call.place, { row: 0, column: 0 });
    });

    it("reads cells of this sheet and of others, whatever they are named", async () => {
      assert.equal(await valueOf("$B$1"), 1_000_000);
      assert.equal(await valueOf(`'A社''s 見積（２月）'!B2`), 480_000);
      assert.deepEqual(await valueOf("A1:B3"), [
        ["通常枠", 1_000_000],
        [0, 2_000_000],
        ["インボイス枠", 3_000_000],
      ]);
    });

    it("reads names of ranges, of the workbook and of the sheet", async () => {
      await book.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        context.workbook.names.add("対象経費", sheet.getRange("B1:B2"));
        sheet.names.add("割引", sheet.getRange("B2"));
        context.workbook.names.add("定数", "=5");
        await context.sync();
      });
      assert.deepEqual(await valueOf("対象経費"), [[1_000_000], [2_000_000]]);
      assert.equal(await valueOf("割引"), 2_000_000);
      assert.equal(await valueOf("定数"), "calculation");
      assert.equal(await valueOf("知らない名前"), "missing");
    });

    it("reads arrays, sums, differences and products", async () => {
      assert.deepEqual(await valueOf("{1,2;3,-4}"), [
        [1, 2],
        [3, -4],
      ]);
      assert.equal(await valueOf("SUM(A1:B3,1)"), 6_000_001);
      assert.equal(await valueOf("B1-B2*2+A2"), -3_000_000);
      assert.equal(await valueOf("+B1"), 1_000_000);
    });

    it("says what only Excel can calculate, and what is too large, elsewhere or missing", async () => {
      for (const calculation of ["B1/2", "IF(B1>0,B1,0)", "A1&A3", "B1:B3*2", 'SUM("1")', "10%", "@B1:B3"])
        assert.equal(await valueOf(calculation), "calculation", calculation);
      assert.equal(await valueOf("B:B"), "too-large");
      assert.equal(await valueOf("[他のブック.xlsx]Sheet1!B1"), "elsewhere");
      assert.equal(await valueOf("ないシート!B1"), "missing");
      assert.equal(await valueOf("ない表[対象経費]"), "missing");
      assert.equal(await valueOf("SUM(ないシート!B1)"), "missing");
    });

    it("hands an error on as an error, and a text that looks like one as a text", async () => {
      book.setCells("C1:C2", [["=1/0"], ["=NA()"]]);
      assert.deepEqual(await valueOf("C1"), { code: "#DIV/0!" });
      assert.deepEqual(await valueOf("B1:C1"), [[1_000_000, { code: "#DIV/0!" }]]);
      assert.deepEqual(await valueOf("SUM(B1:C2)"), { code: "#DIV/0!" });
      assert.deepEqual(await valueOf("B1+C2"), { code: "#N/A" });
      assert.deepEqual(await valueOf("-C2"), { code: "#N/A" });
      assert.deepEqual(await valueOf("#REF!"), { code: "#REF!" });
    });

    it("reads a spilled range", async () => {
      book.setCells("H1", "={10;20}");
      assert.deepEqual(await valueOf("H1#"), [[10], [20]]);
      assert.equal(await valueOf("B1#"), "calculation");
      assert.equal(await valueOf("ないシート!B1#"), "missing");
    });

    it("leaves our own functions to the pane, which knows them", async () => {
      const call = await asked("=ITSUBSIDY.AMOUNT(A1,ITSUBSIDY.EXCLUDETAX(B1),FALSE,1)");
      assert.deepEqual(valuesOf(call), ["通常枠", "EXCLUDETAX", false, 1]);
      const [, inner] = call.args;
      assert.ok(inner?.value.kind === "call");
      assert.deepEqual(valuesOf(inner.value.call), [1_000_000]);
      assert.equal(await valueOf("ITSUBSIDY.EXCLUDETAX(B1)+1"), "calculation");
    });
  });

  describe("tables", () => {
    beforeEach(async () => {
      await open();
      book.setCells("A1:C3", [
        ["枠", "対象経費", "補助額"],
        ["通常枠", 1_000_000, ""],
        ["インボイス枠", 2_000_000, ""],
      ]);
      await book.Excel.run(async (context) => {
        const table = context.workbook.tables.add("Sheet1!A1:C3", true);
        table.name = "見積明細";
        await context.sync();
      });
    });

    const inTable = async (argument: string, cell = "C3"): Promise<ReadCall> => {
      book.setCells(cell, `=ITSUBSIDY.AMOUNT(${argument},1)`, "Sheet1");
      const [call] = (await select(cell)).calls;
      assert.ok(call);
      return call;
    };

    it("name columns, several of them, the whole, and the row of the cell", async () => {
      const values = async (argument: string): Promise<unknown> => valuesOf(await inTable(argument))[0];
      assert.deepEqual(await values("見積明細[対象経費]"), [[1_000_000], [2_000_000]]);
      assert.deepEqual(await values("見積明細[[枠]:[対象経費]]"), [
        ["通常枠", 1_000_000],
        ["インボイス枠", 2_000_000],
      ]);
      assert.deepEqual(await values("[対象経費]"), [[1_000_000], [2_000_000]]);
      assert.equal(await values("[@対象経費]"), 2_000_000);
      assert.equal(await values("見積明細[@対象経費]"), 2_000_000);
      assert.equal(await values("見積明細[ない列]"), "missing");
      assert.equal(await values("見積明細[[#Totals],[対象経費]]"), "calculation");
    });

    it("of other sheets and from outside have no row of the cell", async () => {
      assert.equal(valuesOf(await inTable("見積明細[@対象経費]", "F3"))[0], "missing");
      assert.equal(valuesOf(await inTable("[対象経費]", "F3"))[0], "missing");
    });

    it("lend their rows to a formula that stands elsewhere", async () => {
      const { args } = await inTable("SUM([@対象経費],B2)");
      assert.deepEqual(
        args.map(({ text, anywhere }) => [text, anywhere]),
        [
          ["SUM([@対象経費],B2)", "SUM(Sheet1!B3,B2)"],
          ["1", "1"],
        ],
      );
    });
  });

  it("names the cell from which a value spills, and the place in it", async () => {
    await open();
    book.setCells("B2", "=ITSUBSIDY.COMPARE(1000000,FALSE,2)");
    const cell = await select("E4");
    assert.equal(cell.spilledFrom, "Sheet1!B2");
    assert.deepEqual(cell.calls[0]?.place, { row: 2, column: 3 });
    assert.equal(cell.value, 722_222);
  });

  it("tells which cell of a table INDEX takes out, and that other formulas go on calculating", async () => {
    await open();
    const place = async (formula: string): Promise<unknown> => (await asked(formula)).place;
    assert.deepEqual(await place("=INDEX(ITSUBSIDY.COMPARE(1000000,FALSE,2),3,4)"), { row: 2, column: 3 });
    assert.deepEqual(await place("=@ITSUBSIDY.COMPARE(1000000,FALSE,2)"), { row: 0, column: 0 });
    for (const formula of [
      "=INDEX(ITSUBSIDY.COMPARE(1000000,FALSE,2),A1,4)",
      "=INDEX(ITSUBSIDY.COMPARE(1000000,FALSE,2),0,4)",
      "=SUM(ITSUBSIDY.COMPARE(1000000,FALSE,2))",
      "=ITSUBSIDY.AMOUNT(A1,B1,FALSE,2)*2",
    ])
      assert.equal(await place(formula), null, formula);
  });

  it("finds every call of a formula, the outermost first", async () => {
    await open();
    book.setCells("F1", "=IF(A1>0,ITSUBSIDY.AMOUNT(A1,ITSUBSIDY.EXCLUDETAX(B1)),0)+_xldudf_ITSUBSIDY_EDI(B1,TRUE)");
    const { calls } = await select("F1");
    assert.deepEqual(
      calls.map(({ id }) => id),
      ["AMOUNT", "EXCLUDETAX", "EDI"],
    );
    assert.equal(calls[0]?.text, "ITSUBSIDY.AMOUNT(A1,ITSUBSIDY.EXCLUDETAX(B1))");
  });

  it("holds no call in a text, a number, an empty cell or a formula that cannot be read", async () => {
    await open();
    for (const content of ["=ITSUBSIDY", "12", "", "=SUM(1,2)", "'=ITSUBSIDY.AMOUNT(1)"]) {
      book.setCells("F1", content);
      assert.deepEqual((await select("F1")).calls, [], content);
    }
  });

  it("shows an error of the cell as an error", async () => {
    await open();
    book.setCells("F1", "=ITSUBSIDY.AMOUNT(1,2)");
    assert.deepEqual((await select("F1")).value, { code: "#VALUE!" });
  });

  describe("a cell without one of our formulas", () => {
    beforeEach(async () => {
      await open();
      book.setCells("A1:B5", [
        ["対象経費", "補助額"],
        [1_000_000, '=ITSUBSIDY.AMOUNT("通常枠",A2,FALSE,2,2025)'],
        [1_100_000, 550_001],
        [1_200_000, '=ITSUBSIDY.AMOUNT("通常枠",A4,FALSE,2,2025)'],
        [1_300_000, '=ITSUBSIDY.AMOUNT("通常枠",A5,FALSE,2,2025)'],
      ]);
    });

    it("is shown the closest one on its sheet", async () => {
      const { nearest } = await select("D9");
      assert.deepEqual({ ...nearest, sheetId: "" }, { address: "B5", sheetId: "", row: 5, column: 2 });
      assert.equal((await select("A1", other)).nearest, null);
    });

    it("is told the formula over which its number was typed", async () => {
      assert.equal((await select("B3")).typedOver, '=ITSUBSIDY.AMOUNT("通常枠",A3,FALSE,2,2025)');
      assert.equal((await select("A3")).typedOver, null);
      assert.equal((await select("B4")).typedOver, null);
    });
  });

  describe("on the sheet of an imported quote", () => {
    beforeEach(async () => {
      await open();
    });

    it("says which file, vendor and number it comes from, and which line of it", async () => {
      const { sheetName } = done(await write(quote()));
      const { origin } = await select("C17", sheetName);
      assert.deepEqual(origin, {
        file: "見積書.xlsx",
        vendor: "株式会社見本ソリューションズ",
        number: "Q-2025-0612",
        line: { row: 13, name: "初期設定・データ移行", original: 80_000 },
      });
      assert.equal((await select("A1", sheetName)).origin?.line, null);
      const total = await select("I5", sheetName);
      assert.equal(total.origin?.file, "見積書.xlsx");
      assert.equal(total.calls[0]?.id, "BEST");
      assert.equal((await select("A1")).origin, null);
    });
  });
});
