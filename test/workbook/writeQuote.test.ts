import assert from "node:assert/strict";
import { categories } from "../../src/rules";
import type { QuoteSheet } from "../../src/workbook";
import type { Workbench } from "../../workbench/node";
import { closeBook, done, openBook, sheetNames, write } from "./book";
import { line, quote } from "./quotes";

describe("writing a quote", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
  });
  afterEach(() => {
    assert.deepEqual([...book.gaps], [], "members that the host does not have");
    closeBook(book);
  });

  it("puts the lines into a table on a sheet of their own", async () => {
    const { sheetName, table, record } = done(await write(quote()));
    assert.equal(sheetName, "見積 見本ソリューションズ Q-2025-0612");
    assert.deepEqual(await sheetNames(book), ["Sheet1", sheetName]);
    assert.deepEqual(await book.readCells(table, sheetName), [
      ["行", "品目", "区分", "対象経費（税抜）", "月数", "元の金額", "備考"],
      [12, "会計クラウドPro 利用料", "クラウド利用料", 192_000, 24, 192_000, ""],
      [13, "初期設定・データ移行", "導入設定・マニュアル作成・導入研修", 80_000, "", 80_000, ""],
      [14, "ノートPC 2台", "PC・タブレット・プリンター・スキャナー・複合機", 212_000, "", 212_000, ""],
    ]);
    const found = await book.Excel.run(async (context) => {
      const item = context.workbook.tables.getItem(record.tableName);
      const range = item.getRange().load("address");
      await context.sync();
      return range.address;
    });
    assert.ok(found.endsWith(`!${table}`), found);
  });

  it("keeps where everything came from beside it", async () => {
    const { sheetName } = done(await write(quote()));
    const facts = await book.readCells("A1:B13", sheetName);
    assert.equal(facts[0]?.[0], "会計クラウド導入 御見積書");
    assert.deepEqual(
      facts.slice(3).map(([, value]) => value),
      [
        "株式会社見本ソリューションズ",
        "",
        "Q-2025-0612",
        45_820,
        "",
        "見本商店 御中",
        "税抜",
        "合計と一致",
        "見積書.xlsx",
        "a".repeat(64),
      ],
    );
  });

  it("has live formulas that follow the conditions", async () => {
    const { sheetName, best, byCategory, conditions } = done(await write(quote()));
    assert.equal(conditions, "D4:D10");
    assert.equal(
      (await book.readCells("A2", sheetName))[0]?.[0],
      "補助額（上限） 304,000円　インボイス枠（インボイス対応類型）　自己負担額 180,000円",
    );
    const [rank] = await book.readCells(best, sheetName);
    assert.equal(rank?.[0], "順位");
    assert.deepEqual((await book.readCells("H5:K5", sheetName))[0], [
      1,
      "インボイス枠（インボイス対応類型）",
      304_000,
      180_000,
    ]);
    assert.equal((await book.readCells(byCategory, sheetName))[0]?.[0], "費目");
    assert.equal(
      (await book.readCells("D5", sheetName))[0]?.[0],
      "インボイス枠（インボイス対応類型）",
      "the best frame",
    );
    assert.deepEqual((await book.readCells("I19:M19", sheetName))[0], ["合計", 484_000, 484_000, "", 304_000]);
    book.setCells("D5", "通常枠", sheetName);
    assert.deepEqual((await book.readCells("I19:M19", sheetName))[0], ["合計", 484_000, 272_000, "", 136_000]);

    book.setCells("D4", 2025, sheetName);
    book.setCells("D5", "インボイス枠", sheetName);
    book.setCells("D6", "小規模事業者", sheetName);
    assert.deepEqual((await book.readCells("H5:K5", sheetName))[0]?.slice(2), [317_600, 166_400]);
    assert.equal((await book.readCells("M19", sheetName))[0]?.[0], 317_600);
  });

  it("counts functions in the invoice frame and processes elsewhere", async () => {
    const { sheetName } = done(await write(quote()));
    book.setCells("D5", "通常枠", sheetName);
    book.setCells("D7", 4, sheetName);
    book.setCells("D8", 2, sheetName);
    assert.equal((await book.readCells("D10", sheetName))[0]?.[0], 4);
    book.setCells("D5", "インボイス枠（インボイス対応類型）", sheetName);
    assert.equal((await book.readCells("D10", sheetName))[0]?.[0], 2);
    book.setCells("D5", "デジタル化基盤導入類型", sheetName);
    assert.equal((await book.readCells("D10", sheetName))[0]?.[0], 2);
  });

  it("recalculates when a line changes", async () => {
    const { sheetName } = done(await write(quote()));
    book.setCells("C18", "対象外", sheetName);
    assert.deepEqual((await book.readCells("H5:K5", sheetName))[0]?.slice(2), [204_000, 280_000]);
  });

  it("knows every category by the name that it writes", async () => {
    const lines = categories.map(({ code }, index) =>
      line({ row: index + 1, category: code, cost: 1_000, months: null }),
    );
    const [first, ...rest] = lines;
    assert.ok(first !== undefined);
    const { sheetName, best, byCategory } = done(await write(quote({ lines: [first, ...rest] })));
    assert.equal((await book.readCells(best, sheetName))[0]?.[0], "順位");
    assert.equal((await book.readCells(byCategory, sheetName))[0]?.[0], "費目");
  });

  for (const text of [
    "=1+1",
    "＝1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    '=HYPERLINK("x")',
    "'=1",
    "00123",
    "1/2",
    "TRUE",
  ])
    it(`keeps ${JSON.stringify(text)} as text`, async () => {
      const lines = [line({ name: text, note: text })] as const;
      const written = done(
        await write(quote({ lines, subject: text, vendor: text, number: text, customer: text, file: text })),
      );
      const { formulas, values } = await book.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(written.sheetName);
        const ranges = ["A1", "B4", "B6", "B9", "B12", "B16", "G16"].map((address) =>
          sheet.getRange(address).load("formulas,values,valueTypes"),
        );
        await context.sync();
        return {
          formulas: ranges.map((range) => (range.formulas as unknown[][])[0]?.[0]),
          values: ranges.map((range) => (range.values as unknown[][])[0]?.[0]),
        };
      });
      const stored = text.replace("\r", "\n").replace(/^'/, "");
      for (const value of [...formulas, ...values])
        assert.equal(typeof value === "string" ? value.replace(/^'/, "") : value, stored);
    });

  it("takes the next free name and leaves the sheet that is there alone", async () => {
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("見積 見本ソリューションズ Q-2025-0612");
      sheet.getRange("A1").values = [["大切なメモ"]];
      await context.sync();
    });
    const { sheetName } = done(await write(quote()));
    assert.equal(sheetName, "見積 見本ソリューションズ Q-2025-0612 (2)");
    assert.equal((await book.readCells("A1", "見積 見本ソリューションズ Q-2025-0612"))[0]?.[0], "大切なメモ");
  });

  it("shows the sheet and selects the table", async () => {
    const { sheetName, table } = done(await write(quote()));
    const selected = await book.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    assert.equal(selected.replaceAll("'", ""), `${sheetName}!${table}`);
  });

  it("writes in English for an English Office", async () => {
    const { sheetName, table } = done(await write(quote(), { language: "en" }));
    assert.deepEqual((await book.readCells(table, sheetName))[0]?.slice(0, 4), [
      "Row",
      "Item",
      "Category",
      "Eligible base (excl. tax)",
    ]);
    assert.equal((await book.readCells("C4", sheetName))[0]?.[0], "Year");
    assert.equal((await book.readCells("J5", sheetName))[0]?.[0], 304_000);
    book.setCells("D6", "small", sheetName);
    assert.equal((await book.readCells("J5", sheetName))[0]?.[0], 317_600);
  });

  it("takes 最低賃金近傍 into account", async () => {
    for (const [language, yes] of [
      ["ja", "はい"],
      ["en", "yes"],
    ] as const) {
      const { sheetName } = done(await write(quote(), { language }));
      book.setCells("D5", "通常枠", sheetName);
      book.setCells("D9", yes, sheetName);
      assert.equal((await book.readCells("M19", sheetName))[0]?.[0], 181_333);
    }
  });

  it("writes 2,000 lines in as many round trips as one line", async () => {
    const tripsOf = async (lines: QuoteSheet["lines"]): Promise<number> => {
      closeBook(book);
      let trips = 0;
      book = await openBook({
        isEditing: () => {
          trips += 1;
          return false;
        },
      });
      done(await write(quote({ lines })));
      return trips;
    };
    const few = await tripsOf([line()]);
    const many = Array.from({ length: 1_999 }, (_, index) => line({ row: index + 2 }));
    assert.equal(await tripsOf([line(), ...many]), few);
    assert.ok(few <= 9, `${String(few)} round trips`);
  });

  it("writes 2,000 lines in one go", async () => {
    const [first, ...rest] = Array.from({ length: 2_000 }, (_, index) =>
      line({ row: index + 2, cost: 1_000, name: `品目${String(index)}` }),
    );
    assert.ok(first !== undefined);
    const { sheetName, table } = done(await write(quote({ lines: [first, ...rest] })));
    assert.equal(table, "A15:G2015");
    assert.deepEqual((await book.readCells("B2015:D2015", sheetName))[0], ["品目1999", "クラウド利用料", 1_000]);
    assert.equal((await book.readCells("J17", sheetName))[0]?.[0], 2_000_000);
  });
});
