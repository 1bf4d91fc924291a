import assert from "node:assert/strict";
import {
  importedQuotes,
  removeSheet,
  writeProposal,
  type ProposalConditions,
  type ProposalOptions,
  type QuoteSource,
  type WrittenSheet,
} from "../../../src/workbook";
import type { Workbench } from "../../../workbench/node";
import { closeBook, done, openBook, sheetNames, write } from "../book";
import { line, quote } from "../quotes";

describe("writing a proposal", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
  });
  afterEach(() => {
    closeBook(book);
  });

  const cells = (sheet: string, address?: string): Promise<unknown[][]> =>
    book.Excel.run(async (context) => {
      const whole = context.workbook.worksheets.getItem(sheet);
      const range = (address === undefined ? whole.getUsedRange() : whole.getRange(address)).load("values");
      await context.sync();
      return range.values as unknown[][];
    });

  const set = (sheet: string, address: string, value: unknown): Promise<void> =>
    book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });

  const imported = async (change: Parameters<typeof quote>[0] = {}): Promise<QuoteSource> => {
    await write(quote(change));
    const [first] = done(await importedQuotes()).quotes;
    assert.ok(first);
    return first;
  };

  const proposal = async (
    { tableName }: QuoteSource,
    conditions: ProposalConditions = {},
    language: ProposalOptions["language"] = "ja",
  ): Promise<WrittenSheet> => done(await writeProposal({ tableName, conditions }, { language, today: "2026-04-01" }));

  const figures = async (sheet: string): Promise<readonly unknown[]> => {
    const [row = []] = await cells(sheet, "A7:F7");
    return [row[0], row[1], row[4]];
  };

  /** How many bars the chart has when the page is written. */
  const chartHeight = (sheet: string): Promise<number> =>
    book.Excel.run(async (context) => {
      const series = context.workbook.worksheets.getItem(sheet).charts.getItemAt(0).series.getItemAt(0);
      const values = series.getDimensionValues("Values");
      await context.sync();
      return values.value.length;
    });

  it("shows cost, subsidy and self-pay, and columns that add up to them", async () => {
    const source = await imported();
    const { sheetName } = await proposal(source);
    assert.deepEqual(await figures(sheetName), [484_000, 304_000, 180_000]);
    const rows = await cells(sheetName, "A13:F17");
    assert.deepEqual(
      rows.map(([name]) => name),
      [
        "クラウド利用料",
        "導入設定・マニュアル作成・導入研修",
        "PC・タブレット・プリンター・スキャナー・複合機",
        "合計",
        "",
      ],
    );
    for (const column of [1, 2, 4, 5])
      assert.equal(
        rows.slice(0, 3).reduce((sum, row) => sum + Number(row[column]), 0),
        rows[3]?.[column],
      );
    assert.deepEqual([rows[3]?.[1], rows[3]?.[4], rows[3]?.[5]], [484_000, 304_000, 180_000]);
  });

  it("has a row for each category that costs something, excluded ones too, and for no other", async () => {
    const [software, , hardware] = quote().lines;
    const excluded = (cost: number): ReturnType<typeof line> =>
      line({ row: 20, name: "出張費", category: "NG", months: null, cost, original: cost });
    assert.ok(hardware);
    const source = await imported({
      lines: [software, line({ row: 15, name: "値引済", cost: 0, category: "SVC_SETUP" }), hardware, excluded(0)],
    });
    const { sheetName } = await proposal(source);
    const names = async (): Promise<readonly unknown[]> =>
      (await cells(sheetName, "A13:A18")).flat().filter((name) => name !== "");
    const pc = "PC・タブレット・プリンター・スキャナー・複合機";
    assert.deepEqual(await names(), ["クラウド利用料", pc, "合計"]);
    assert.doesNotMatch((await cells(sheetName, "A1:A60")).flat().join("\n"), /対象外/);
    assert.equal(await chartHeight(sheetName), 2);
    await set(source.sheetName, "D19", 30_000);
    assert.deepEqual(await names(), ["クラウド利用料", pc, "対象外", "合計"]);
    assert.deepEqual((await cells(sheetName, "A15:F15"))[0]?.slice(0, 3), ["対象外", 30_000, 0]);
    assert.deepEqual((await figures(sheetName))[0], 434_000);
  });

  it("shows which colour of the chart is the subsidy and which the own share", async () => {
    const { sheetName } = await proposal(await imported());
    const legend = await book.Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem(sheetName).charts.getItemAt(0);
      chart.legend.load("visible,position");
      await context.sync();
      return [chart.legend.visible, chart.legend.position];
    });
    assert.deepEqual(legend, [true, "Bottom"]);
  });

  it("follows the conditions and the lines on the quote's sheet", async () => {
    const source = await imported();
    const { sheetName } = await proposal(source);
    await set(source.sheetName, "D6", "小規模事業者");
    assert.deepEqual(await figures(sheetName), [484_000, 317_600, 166_400]);
    await set(source.sheetName, "D16", 0);
    assert.deepEqual((await figures(sheetName))[0], 292_000);
  });

  it("takes conditions of its own, with the frame that is best for them", async () => {
    const source = await imported();
    const { sheetName } = await proposal(source, { year: 2025, size: "small", processes: 4 });
    assert.deepEqual(await figures(sheetName), [484_000, 317_600, 166_400]);
    assert.equal((await cells(sheetName, "I4"))[0]?.[0], "インボイス枠（インボイス対応類型）");
    const normal = await proposal(source, { year: 2025, frame: "NORMAL" });
    assert.deepEqual(await figures(normal.sheetName), [484_000, 136_000, 348_000]);
    await set(normal.sheetName, "I8", "はい");
    assert.deepEqual(await figures(normal.sheetName), [484_000, 181_333, 302_667]);
  });

  it("says that 電子取引類型 is calculated with all accounts given away, and says it of no other frame", async () => {
    const source = await imported();
    const shown = async (conditions: ProposalConditions): Promise<string> =>
      JSON.stringify(await cells((await proposal(source, conditions)).sheetName));
    assert.match(await shown({ frame: "EDI" }), /アカウントはすべて中小企業・小規模事業者等に供与/);
    assert.doesNotMatch(await shown({ frame: "INVOICE" }), /アカウント/);
  });

  it("says what is provisional, what the grant asks for and what was cut, in one language", async () => {
    const long = line({ months: 36, cost: 360_000, original: 360_000 });
    const source = await imported({ lines: [long] });
    const words = async (language: "ja" | "en"): Promise<string> => {
      const rows = await cells((await proposal(source, {}, language)).sheetName, "A1:F60");
      return rows.flat().join("\n");
    };
    const japanese = await words("ja");
    assert.match(japanese, /2026年度の制度は暫定です/);
    assert.match(
      japanese,
      /事務局に登録されたITツールであること。\nクラウド利用料：契約期間のうち24か月分までを対象にしました。/,
    );
    assert.match(japanese, /資料に締切の記載はありません/);
    assert.doesNotMatch(japanese, /[a-z]{3}.* [a-z]{3}/);
    const english = await words("en");
    assert.match(english, /Frame: Invoice frame \(invoice type\)/);
    assert.match(
      english,
      /registered with the secretariat\.\nCloud service fee: Only 24 months of the contract count\./,
    );
    const others = english.split("\n").filter((each) => /[ぁ-ん]/.test(each) && !/お見積|御見積|補助金/.test(each));
    assert.deepEqual(others, []);
  });

  it("prints the documented dates and the documents of its year", async () => {
    const { sheetName } = await proposal(await imported(), { year: 2023, frame: "NORMAL" });
    const words = (await cells(sheetName, "A1:A60")).flat().join("\n");
    assert.match(words, /申請受付開始：2023\/3\/28\n2次締切：2023\/6\/2\n3次締切：2023\/7\/10\n4次締切：2023\/7\/31/);
    assert.match(words, /令和4年度第2次補正/);
    assert.doesNotMatch(words, /暫定/);
  });

  it("has no cell that shows an error, is one A4 page wide and has no grid", async () => {
    const { sheetName, decorated, functionsKnown } = await proposal(await imported());
    assert.deepEqual([decorated, functionsKnown], [true, true]);
    const all = (await cells(sheetName)).flat();
    assert.deepEqual(
      all.filter((value) => typeof value === "string" && value.startsWith("#")),
      [],
    );
    const page = await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName).load("showGridlines");
      const layout = sheet.pageLayout.load("paperSize,zoom");
      const area = layout.getPrintArea().load("address");
      await context.sync();
      return { grid: sheet.showGridlines, paper: layout.paperSize, zoom: layout.zoom, area: area.address };
    });
    assert.deepEqual([page.grid, page.paper, page.zoom.horizontalFitToPages], [false, "A4", 1]);
    assert.match(page.area, /!A1:F\d+$/);
  });

  it("is removed with one call, and only after asking where somebody changed it", async () => {
    const { record, sheetName } = await proposal(await imported());
    await set(sheetName, "I5", "小規模事業者");
    await set(sheetName, "A4", "別の件名");
    assert.deepEqual(done(await removeSheet(record, { evenIfChanged: false })), { kind: "changed", sheetName });
    done(await removeSheet(record, { evenIfChanged: true }));
    assert.ok(!(await sheetNames(book)).includes(sheetName));
  });

  it("tells a quote whose columns were renamed, or whose table has another name, from one that can be used", async () => {
    const { tableName, sheetName } = await imported();
    await set(sheetName, "D15", "金額");
    const renamed = done(await importedQuotes());
    assert.deepEqual([renamed.quotes, renamed.lost.map((each) => each.sheetName)], [[], [sheetName]]);
    const outcome = await writeProposal({ tableName, conditions: {} }, { language: "ja", today: "2026-04-01" });
    assert.equal(outcome.kind === "failed" && outcome.code, "sheet-missing");
    await book.Excel.run(async (context) => {
      context.workbook.tables.getItem(tableName).name = "別の名前";
      await context.sync();
    });
    assert.deepEqual(
      done(await importedQuotes()).lost.map((each) => each.sheetName),
      [null],
    );
  });
});
