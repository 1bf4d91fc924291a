import assert from "node:assert/strict";
import { importedQuotes, removeSheet, writeProposal, type ListedQuote, type WrittenSheet } from "../../../src/workbook";
import type { Workbench } from "../../../workbench/node";
import { closeBook, done, openBook, sheetNames, write } from "../book";
import { quote } from "../quotes";

describe("writing a proposal", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
  });
  afterEach(() => {
    closeBook(book);
  });

  const cells = (sheet: string): Promise<unknown[][]> =>
    book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
      await context.sync();
      return range.values as unknown[][];
    });

  const listed = async (): Promise<ListedQuote> => {
    await write(quote({}));
    const [first] = done(await importedQuotes());
    assert.ok(first);
    return first;
  };

  const proposal = async (): Promise<WrittenSheet> =>
    done(await writeProposal(await listed(), { language: "ja", today: "2026-04-01" }));

  it("lists a quote with the answer of its sheet", async () => {
    const { title, answer, categoriesUsed } = await listed();
    assert.notEqual(title, "");
    assert.match(answer, /^補助額（上限） [\d,]+円/);
    assert.ok(categoriesUsed > 0);
  });

  it("shows the subsidy and the self-pay of the quote's sheet, and columns that add up", async () => {
    const source = await listed();
    const { sheetName } = done(await writeProposal(source, { language: "ja", today: "2026-04-01" }));
    const rows = await cells(sheetName);
    const [amount, selfPay] = [rows[5]?.[0], rows[5]?.[1]];
    assert.match(source.answer, new RegExp(`補助額（上限） ${Number(amount).toLocaleString("en-US")}円`));
    assert.match(source.answer, new RegExp(`自己負担額 ${Number(selfPay).toLocaleString("en-US")}円`));
    const [, total, , , subsidy, own] = rows[10] ?? [];
    assert.deepEqual([Number(total), subsidy, own], [Number(amount) + Number(selfPay), amount, selfPay]);
    const details = rows.slice(11, 25).filter(([name]) => name !== "");
    assert.equal(details.length, source.categoriesUsed);
    for (const column of [1, 4, 5])
      assert.equal(
        details.reduce((sum, row) => sum + Number(row[column]), 0),
        rows[10]?.[column],
      );
  });

  it("follows the quote's sheet", async () => {
    const source = await listed();
    const { sheetName } = done(await writeProposal(source, { language: "ja", today: "2026-04-01" }));
    const before = (await cells(sheetName))[5]?.[0];
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(source.sheetName).getRange("D6").values = [["小規模事業者"]];
      await context.sync();
    });
    assert.ok(Number((await cells(sheetName))[5]?.[0]) > Number(before));
  });

  it("has no cell that shows an error, and is drawn and set up for one A4 page", async () => {
    const { sheetName, decorated, functionsKnown } = await proposal();
    assert.deepEqual([decorated, functionsKnown], [true, true]);
    assert.deepEqual(
      (await cells(sheetName)).flat().filter((value) => typeof value === "string" && value.startsWith("#")),
      [],
    );
  });

  it("is removed with one call, and only after asking where somebody changed it", async () => {
    const { record, sheetName } = await proposal();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).getRange("A3").values = [["別の件名"]];
      await context.sync();
    });
    assert.deepEqual(done(await removeSheet(record, { evenIfChanged: false })), { kind: "changed", sheetName });
    done(await removeSheet(record, { evenIfChanged: true }));
    assert.ok(!(await sheetNames(book)).includes(sheetName));
  });
});
