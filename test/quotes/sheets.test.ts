import assert from "node:assert/strict";
import { importRange, type ColumnMapping, type RememberedMapping } from "../../src/quotes";
import { cellOf } from "../../src/quotes/grid/cell";
import { gridOfRange, type RangeData } from "../../src/quotes/grid/range";
import { viewOf, type View } from "../../src/quotes/grid/view";
import { footOf } from "../../src/quotes/steps/foot";
import { findHeaders } from "../../src/quotes/steps/header";
import { headersOf } from "../../src/quotes/steps/mapping";
import { readSheet, type SheetReading } from "../../src/quotes/steps/sheet";
import { splitQuotes } from "../../src/quotes/steps/split";
import { readTables, type Tables } from "../../src/quotes/steps/tables";
import { taxHintOf, type TaxHint } from "../../src/quotes/steps/taxHint";
import { gridOf, rowsOf, type WrittenRow } from "./written";

const view = (...rows: readonly WrittenRow[]): View => viewOf(gridOf(...rows));

const header = ["品名", "数量", "単価", "金額"];
const short = ["品名", "金額"];
const ledger = ["会計ソフト", 1, 100_000, 100_000];
const payroll = ["給与ソフト", 1, 50_000, 50_000];
const scanner = ["スキャナー", 1, 30_000, 30_000];
const total = (amount: number, words = "合計"): WrittenRow => [words, null, null, amount];

type Rows = readonly WrittenRow[];

describe("quotes: the words that tell whether tax is within the amounts", () => {
  const hintOf = (...rows: readonly WrittenRow[]): TaxHint => {
    const seen = view(...rows);
    return taxHintOf(seen, findHeaders(seen.rows));
  };

  for (const [columns, hint] of [
    [["品名", "数量", "単価", "金額（税込）"], "inclusive"],
    [["品名", "数量", "単価（税込）", "金額"], "inclusive"],
    [["品名", "数量", "単価（税抜）", "金額（税抜）"], "exclusive"],
    [["品名", "数量", "単価", "金額 （税 別）"], "exclusive"],
    [["品名", "メーカー希望小売価格（税込）", "単価", "金額"], null],
    [["品名", "数量", "単価（税込）", "合計"], "inclusive"],
    [["品名", "数量", "単価", "合計（税込）"], "inclusive"],
    [["品名", "数量", "単価（税抜）", "金額（税込）"], "inclusive"],
    [["品名", "初期費用（税込）", "月額費用（税込）"], "inclusive"],
    [["品名", "標準価格（税込）", "数量", "単価", "金額"], null],
    [["品名", "数量", "単価", "金額"], null],
  ] as const)
    it(`stand in the header: ${columns.join("｜")} → ${String(hint)}`, () => {
      assert.equal(hintOf(columns, ledger), hint);
    });

  it("stand in the header of a second table as well", () => {
    assert.equal(hintOf(header, ledger, [], ["品名", "数量", "金額（税込）"], ["保守", 1, 5_000]), "inclusive");
  });

  it("stand in the header rather than in a remark", () => {
    assert.equal(hintOf(["※価格は税抜です"], ["品名", "数量", "金額（税込）"], ["保守", 1, 5_000]), "inclusive");
  });

  for (const [remark, hint] of [
    ["税込", "inclusive"],
    ["（税抜）", "exclusive"],
    ["※税込表示", "inclusive"],
    ["＊税別", "exclusive"],
    ["・外税", "exclusive"],
    ["内税", "inclusive"],
    ["※表示価格は税抜です", "exclusive"],
    ["表示金額は全て税込です", "inclusive"],
    ["記載の価格は、いずれも税込です", "inclusive"],
    ["上記金額：税抜", "exclusive"],
    ["本見積は消費税を含みます", "inclusive"],
    ["本見積の金額は消費税を含みません", "exclusive"],
    ["単価は税別", "exclusive"],
    ["※ 金額は 税 込 です", "inclusive"],
    ["保守は税込", "inclusive"],
    ["年間保守サポートの料金は税込", null],
    ["金額はお振込の際に別途ご連絡する税込の額です", null],
    ["※税込。納品後三十日以内に指定の銀行口座へお振り込みください", "inclusive"],
    ["※税込。納品後三十日以内に指定の銀行口座までお振り込みください", null],
    ["消費税は別紙の通り", null],
    ["免税", null],
  ] as const)
    it(`stand in a remark: ${remark} → ${String(hint)}`, () => {
      assert.equal(hintOf([remark], header, ledger), hint);
      assert.equal(hintOf(header, ledger, [], [5, remark]), hint);
    });

  it("are the first of two", () => {
    assert.equal(hintOf(["税抜"], ["税込"], header, ledger), "exclusive");
    assert.equal(hintOf(["外税", "内税"], header, ledger), "exclusive");
  });

  for (const row of [
    ["合計（税込）", 110_000],
    ["税込", "合計", 110_000],
    ["税込総額", 110_000],
    ["御見積金額", 110_000, "税込"],
    ["ご請求金額", 110_000, "（税込）"],
    ["合 計", 110_000, "税込"],
  ] as const)
    it(`are not those of a total: ${row.join("｜")}`, () => {
      assert.equal(hintOf(row, header, ledger), null);
      assert.equal(hintOf(row, header, ledger, ["税抜"]), "exclusive");
    });
});

describe("quotes: several quotes below each other on one sheet", () => {
  /** The sheet rows from where to where each of the quotes is read. */
  const quotesIn = (...rows: Rows): readonly string[] =>
    splitQuotes(view(...rows)).map((each) => [each.rows[0]?.row, each.rows.at(-1)?.row].join("–"));
  const title = ["御見積書"];
  const number = (written: string): WrittenRow => ["見積番号", written];
  const first: Rows = [title, number("M-001"), header, ledger, total(100_000)];
  const second: Rows = [title, number("M-002"), header, payroll, total(50_000)];
  const third: Rows = [title, number("M-003"), header, scanner, total(30_000)];

  const cases: readonly (readonly [what: string, rows: Rows, expected: readonly string[]])[] = [
    ["are one where there is one table", first, ["1–5"]],
    ["are one where there is none", [title, number("M-001"), ["別紙の通り"]], ["1–3"]],
    ["begin at their titles where the numbers differ", [...first, ...second], ["1–5", "6–10"]],
    ["begin at their titles, not at what stands before", [...first, ["以上"], ...second], ["1–6", "7–11"]],
    ["begin where another number stands below the title", [...first, number("M-001"), ...second], ["1–6", "7–11"]],
    [
      "are one without numbers, where the head of the next page has the total",
      [title, header, ledger, title, ["御見積金額", 150_000], header, payroll, total(150_000)],
      ["1–8"],
    ],
    ["are three", [...first, ...second, ...third], ["1–5", "6–10", "11–15"]],
    ["are one where the number is the same again: its next page", [...first, ...first], ["1–10"]],
    ["are two where the second has a next page", [...first, ...second, ...second], ["1–5", "6–15"]],
    ["are two where the first has a next page", [...first, ...first, ...second], ["1–10", "11–15"]],
    ["are two where the second alone has a number", [title, header, ledger, ...second], ["1–3", "4–8"]],
    [
      "are one where no title stands between the tables",
      [...first, number("M-002"), header, payroll, total(50_000)],
      ["1–9"],
    ],
    [
      "begin at another title",
      [...first, ["ご請求書"], number("S-001"), header, ledger, total(100_000)],
      ["1–5", "6–10"],
    ],
    [
      "begin at a title beside other words",
      [...first, ["御 見 積 書", null, "株式会社見本", "電話", "担当", "印", "控"], number("M-002"), header, payroll],
      ["1–5", "6–9"],
    ],
    [
      "do not begin at a title among the fields of a form",
      [...first, ["御見積書", "部", "課", "係", "印", "控", "写"], number("M-002"), header, payroll],
      ["1–9"],
    ],
    [
      "do not begin at a sentence that names a title",
      [
        ...first,
        ["先日は見積書作成ご依頼の件につきまして、誠にありがとうございました。"],
        number("M-002"),
        header,
        payroll,
      ],
      ["1–9"],
    ],
    [
      "are two without numbers, where each has its total",
      [title, header, ledger, total(100_000), title, header, payroll, total(50_000)],
      ["1–4", "5–8"],
    ],
    [
      "are two where the first alone has a number, and each its total",
      [...first, title, header, payroll, total(50_000)],
      ["1–5", "6–9"],
    ],
    [
      "are one without numbers, where the first has no total: its next page",
      [title, header, ledger, title, header, payroll, total(150_000)],
      ["1–7"],
    ],
    [
      "are one without numbers, where the second has no total",
      [title, header, ledger, total(100_000), title, header, payroll],
      ["1–7"],
    ],
    [
      "are one without numbers, where the first has a subtotal alone",
      [title, header, ledger, total(100_000, "小計"), title, header, payroll, total(150_000)],
      ["1–8"],
    ],
  ];
  for (const [what, rows, expected] of cases)
    it(what, () => {
      assert.deepEqual(quotesIn(...rows), expected);
    });

  it("become a document each", async () => {
    const values = [...first, ...second];
    const result = await importRange({ name: null, row: 1, column: 1, values }, "Sheet1");
    assert.ok("documents" in result);
    assert.deepEqual(
      result.documents.map(({ number: of, items }) => [of, ...items.map(({ name }) => name)]),
      [
        ["M-001", "会計ソフト"],
        ["M-002", "給与ソフト"],
      ],
    );
  });
});

describe("quotes: several tables of one quote", () => {
  const read = (...rows: Rows): Tables => {
    const grid = rowsOf(...rows);
    return readTables(grid, findHeaders(grid), "見積書", 1);
  };
  const told = ({ lines }: Tables): readonly string[] =>
    lines.map(({ table, place, section, name }) => [table, place, `${section ?? "–"}:`, name].join(" "));

  for (const [what, rows, expected] of [
    [
      "are read each by its own columns",
      [header, ledger, [], short, ["保守", 5_000]],
      ["0 table –: 会計ソフト", "1 table –: 保守"],
    ],
    [
      "go on with the section where the header is repeated",
      [header, ["■ ソフトウェア"], ledger, [], header, payroll],
      ["0 table ソフトウェア: 会計ソフト", "1 table ソフトウェア: 給与ソフト"],
    ],
    [
      "go on with the section from page to page",
      [header, ["■ ソフトウェア"], ledger, [], header, payroll, [], header, scanner],
      ["0 table ソフトウェア: 会計ソフト", "1 table ソフトウェア: 給与ソフト", "2 table ソフトウェア: スキャナー"],
    ],
    [
      "begin without a section where the columns are others",
      [header, ["■ ソフトウェア"], ledger, [], short, ["保守", 5_000]],
      ["0 table ソフトウェア: 会計ソフト", "1 table –: 保守"],
    ],
    [
      "begin without a section where a total was the last",
      [header, ["■ ソフトウェア"], ledger, total(100_000), [], short, ["保守", 5_000]],
      ["0 table ソフトウェア: 会計ソフト", "1 table –: 保守"],
    ],
    [
      "have the heading that stands right above them",
      [header, ledger, [], ["■ 保守"], short, ["保守", 5_000]],
      ["0 table –: 会計ソフト", "1 table 保守: 保守"],
    ],
    [
      "have the heading that stands right above them where no line is above it",
      [header, ["■ 保守"], short, ["保守", 5_000]],
      ["1 table 保守: 保守"],
    ],
    [
      "are optional where the table above ends with what is optional",
      [header, ledger, ["オプション"], payroll, [], short, ["保守", 5_000]],
      ["0 table –: 会計ソフト", "0 optional オプション: 給与ソフト", "1 optional –: 保守"],
    ],
    [
      "are optional where the words stand right above them",
      [header, ledger, [], ["【オプション】"], short, ["保守", 5_000]],
      ["0 table –: 会計ソフト", "1 optional 【オプション】: 保守"],
    ],
    [
      "are not below the total of another",
      [header, ledger, total(100_000), payroll, [], header, scanner],
      ["0 table –: 会計ソフト", "0 below –: 給与ソフト", "1 table –: スキャナー"],
    ],
  ] as const)
    it(what, () => {
      assert.deepEqual(told(read(...rows)), expected);
    });

  it("give all their totals and all rows that are no lines", () => {
    const { totals, leftOut } = read(header, ledger, total(100_000), [], short, ["保守", 5_000], ["合計", 5_000]);
    assert.deepEqual(
      totals.map(({ row, amount }) => [row, amount]),
      [
        [3, 100_000],
        [7, 5_000],
      ],
    );
    assert.deepEqual(
      leftOut.map(({ row, type, sheet }) => [row, type, sheet]),
      [
        [3, "total", "見積書"],
        [7, "total", "見積書"],
      ],
    );
  });
});

describe("quotes: the columns that are set by hand", () => {
  const roles = (...set: readonly (readonly [number, ColumnMapping["columns"][number]["role"]])[]) =>
    set.map(([column, role]) => ({ column, role }));
  const words: Rows = [
    ["なまえ", "こすう", "おかね"],
    ["会計ソフト", 2, 300_000],
    ["導入設定", 1, 50_000],
  ];
  const byHand = { headerRow: 1, columns: roles([1, "name"], [2, "qty"], [3, "amount"]) };
  const told = ({ lines }: SheetReading): readonly (readonly unknown[])[] =>
    lines.map(({ name, qty, amount }) => [name, qty, amount]);
  const readBy = (columns: ColumnMapping, ...rows: Rows): readonly (readonly unknown[])[] => {
    const seen = view(...rows);
    return told(readSheet(seen, headersOf(seen, { columns }).headers));
  };
  const both = [
    ["会計ソフト", 2, 300_000],
    ["導入設定", 1, 50_000],
  ];

  for (const [what, columns, rows, expected] of [
    ["are read below the header", byHand, words, both],
    ["are read in any order", { ...byHand, columns: [...byHand.columns].reverse() }, words, both],
    ["are read below a header that stands lower", { ...byHand, headerRow: 3 }, [["見積"], [1, 2, 3], ...words], both],
    ["are read below a blank row as well", { ...byHand, headerRow: 2 }, [["見積"], [], ...words.slice(1)], both],
    ["are read without a header", { ...byHand, headerRow: 0 }, words.slice(1), both],
    ["are none below the last row", { ...byHand, headerRow: 3 }, words, []],
    [
      "reach to the next one",
      { ...byHand, columns: roles([1, "name"], [3, "amount"]) },
      [
        ["なまえ", null, "おかね"],
        ["会計ソフト", "永続版", 300_000],
      ],
      [["会計ソフト 永続版", null, 300_000]],
    ],
    [
      "reach one beyond the last one",
      byHand,
      [words[0] ?? [], ["会計ソフト", 2, "￥", 300_000], ["導入設定", 1, "￥", null, 50_000]],
      [["会計ソフト", 2, 300_000]],
    ],
    [
      "are read rather than the header words",
      { ...byHand, columns: roles([1, "name"], [2, "qty"], [3, "internal"], [4, "amount"]) },
      [
        ["品名", "数量", "金額", "おかね"],
        ["会計ソフト", 2, 100, 300_000],
      ],
      [["会計ソフト", 2, 300_000]],
    ],
  ] as const)
    it(what, () => {
      assert.deepEqual(readBy(columns, ...rows), expected);
    });

  it("leave the rows up to the header to the block", () => {
    const seen = view(["株式会社見本 御中"], [], ...words, ["T1234567890123"]);
    const { headers } = headersOf(seen, { columns: { ...byHand, headerRow: 3 } });
    assert.deepEqual(
      headers.map(({ first, body }) => [first, body]),
      [[1, 2]],
    );
  });

  for (const [name, sheet, isMeant] of [
    ["見積", "見積", true],
    ["内訳", "見積", false],
    ["見積", undefined, false],
    [null, undefined, true],
    [null, null, true],
    [null, "見積", false],
  ] as const)
    it(`are meant for ${sheet ?? "the only sheet"}, ${isMeant ? "and" : "not"} for ${name ?? "a sheet without a name"}`, () => {
      const seen = viewOf(gridOfRange({ name, row: 1, column: 1, values: words }));
      const { headers, remembered } = headersOf(seen, {
        columns: sheet === undefined ? byHand : { ...byHand, sheet },
      });
      assert.deepEqual([headers.length, remembered], [isMeant ? 1 : 0, false]);
    });

  const layout = (offsets: RememberedMapping["columns"]): RememberedMapping => ({
    layout: "なまえ|こすう|おかね",
    columns: offsets,
  });
  const known = layout([
    { offset: 0, role: "name" },
    { offset: 1, role: "qty" },
    { offset: 2, role: "amount" },
  ]);

  for (const [what, rows, mappings, places, remembered] of [
    ["are remembered for these words", words, [known], ["0–1"], true],
    ["are remembered for each table with these words", [...words, [], ...words], [known], ["0–1", "3–4"], true],
    [
      "are remembered before other tables and after them",
      [header, ledger, ...words, header, ledger],
      [known],
      ["0–1", "2–3", "5–6"],
      true,
    ],
    ["are remembered right below other words", [header, ...words], [known], ["0–1", "1–2"], true],
    ["are not remembered for other words", [header, ledger], [known], ["0–1"], false],
    ["are not remembered where nothing was", words, [], [], false],
    [
      "are remembered for words that could be read as well",
      [header, ledger],
      [{ ...known, layout: header.join("|") }],
      ["0–1"],
      true,
    ],
    [
      "are remembered for words in the second row of a header",
      [["品名", "価格"], [null, "単価", "金額"], ledger],
      [{ ...known, layout: "単価|金額" }],
      ["1–2"],
      true,
    ],
  ] as const)
    it(what, () => {
      const seen = view(...rows);
      const found = headersOf(seen, { mappings });
      assert.deepEqual(
        found.headers.map(({ first, body }) => [first, body].join("–")),
        places,
      );
      assert.equal(found.remembered, remembered);
    });

  it("are found from the first word on, wherever it stands", () => {
    const seen = view(...words.map((row) => [null, null, ...row]));
    assert.deepEqual(told(readSheet(seen, headersOf(seen, { mappings: [known] }).headers)), both);
  });
});

describe("quotes: what stands below the tables", () => {
  const footIn = (...rows: Rows): readonly number[] => {
    const { rows: seen } = view(...rows);
    return footOf(seen, findHeaders(seen)).map(({ row }) => row);
  };
  const table: Rows = [header, ledger, total(100_000)];
  for (const [what, rows, expected] of [
    ["is a company below a blank row", [...table, [], ["株式会社見本"]], [5]],
    ["is a company and its number", [...table, [], ["有限会社みほん商店"], ["登録番号", "T1234567890123"]], [5, 6]],
    ["is a number alone", [...table, [], [null, null, "Ｔ１２３４５６７８９０１２３"]], [5]],
    ["is a company after other words", [...table, [], ["よろしくお願いいたします"], ["合同会社見本"]], [6]],
    ["is a company behind other figures", [...table, [], total(110_000, "税込合計"), [], ["株式会社見本"]], [7]],
    ["is a company two rows below", [...table, [], [], [], ["株式会社見本"]], [7]],
    ["is no company right below the total", [...table, ["株式会社見本"]], []],
    ["is a company with 様 in its name", [...table, [], ["株式会社様式美"]], [5]],
    ["is no customer", [...table, [], ["株式会社見本 様"], ["有限会社みほん商店 御中"]], []],
    ["is no company among other words", [...table, [], ["株式会社見本", "東京都", "担当"]], []],
    ["is no item that is named after a company", [...table, [], ["株式会社見本向けの設定", null, null, 50_000]], []],
    ["is no model number", [...table, [], ["型番はT100です"]], []],
    [
      "is not what the table has of companies",
      [header, ["有限会社みほん商店の連携", null, null, 50_000], [], ["株式会社見本"]],
      [4],
    ],
    ["is no other text", [...table, [], ["よろしくお願いいたします"]], []],
    [
      "is none left of the table",
      [[null, null, null, ...header], [null, null, null, ...ledger], [], ["株式会社見本"]],
      [],
    ],
    ["may begin a column left of the table", [[null, ...header], [null, ...ledger], [], ["株式会社見本"]], [4]],
    ["is none of a table without lines", [header, [], ["株式会社見本"]], []],
    ["is that of the last table", [...table, [], ["株式会社見本"], [], header, payroll, [], ["合同会社みほん"]], [10]],
    ["is none without a table", [["御見積書"], [], ["株式会社見本"]], []],
  ] as const)
    it(what, () => {
      assert.deepEqual(footIn(...rows), expected);
    });
});

describe("quotes: a sheet as a whole", () => {
  const sheetOf = (...rows: Rows): SheetReading => readSheet(view(...rows));

  it("has its vendor at the foot, or at the head", () => {
    const foot: Rows = [[], ["有限会社みほん商店"], ["登録番号：T1234567890123"]];
    const { block } = sheetOf(["株式会社見本 御中"], [], header, ledger, ...foot);
    assert.deepEqual(
      [block.customer, block.vendor, block.registrationNumber],
      ["株式会社見本", "有限会社みほん商店", "T1234567890123"],
    );
    assert.equal(
      sheetOf(["株式会社見本 御中"], ["合同会社みほん"], header, ledger, ...foot).block.vendor,
      "合同会社みほん",
    );
  });

  it("is all block where it has no table", () => {
    const { block, lines, headers } = sheetOf(
      ["御見積書"],
      ["見積番号", "M-001"],
      ["有限会社みほん商店"],
      ["御見積金額", 110_000],
    );
    assert.deepEqual([block.kind, block.number, block.vendor], ["quote", "M-001", "有限会社みほん商店"]);
    assert.deepEqual([block.headlines.map(({ amount }) => amount), lines, headers], [[110_000], [], []]);
  });

  it("takes no field of the block from the table", () => {
    const { block } = sheetOf(["御見積書"], header, ["見積番号", 1, 5_000, 5_000], ["件名", "会計システム"]);
    assert.deepEqual([block.number, block.subject], [null, null]);
  });

  it("is in thousands of yen as a whole", () => {
    const { lines, totals, block, scale } = sheetOf(
      ["御見積金額", 110],
      ["単位：千円"],
      header,
      ["会計ソフト", 1, 100, 100],
      total(110),
    );
    assert.deepEqual(
      [lines[0]?.amount, lines[0]?.unitPrice, totals[0]?.amount, block.headlines[0]?.amount, scale.factor],
      [100_000, 100_000, 110_000, 110_000, 1_000],
    );
  });

  it("shows hidden rows and headings with sums among what was left out", () => {
    const range: RangeData = {
      name: "見積書",
      row: 1,
      column: 1,
      values: [header, ["仕入先", " 社外秘 ", null, 80_000], ["一式", null, null, 100_000], ledger, ["以下余白"]],
      hiddenRows: [2],
    };
    assert.deepEqual(readSheet(viewOf(gridOfRange(range))).leftOut, [
      { row: 2, sheet: "見積書", type: "hidden", text: "仕入先 社外秘 80000", amount: null },
      { row: 5, sheet: "見積書", type: "note", text: "以下余白", amount: null },
      { row: 3, sheet: "見積書", type: "heading", text: "一式", amount: 100_000 },
    ]);
  });

  it("says whether tax is within its amounts", () => {
    assert.equal(sheetOf(header, ledger).taxHint, null);
    assert.equal(sheetOf(["※価格は税込です"], header, ledger).taxHint, "inclusive");
  });

  it("says whether a formula has no value, in whichever table", () => {
    const unvaluedIn = (row: number | null): boolean => {
      const grid = gridOf(header, ledger, payroll, [], short, ["保守", 5_000]);
      const rows = grid.rows.map((each) => ({
        ...each,
        cells: each.cells.map((cell) =>
          each.row === row && cell.column === 4
            ? cellOf({ ...cell, value: null, formula: "B2*C2", unvalued: true })
            : cell,
        ),
      }));
      return readSheet(viewOf({ ...grid, rows })).unvalued;
    };
    assert.deepEqual([null, 2, 3].map(unvaluedIn), [false, true, true]);
  });
});
