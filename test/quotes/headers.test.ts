import assert from "node:assert/strict";
import { candidatesOf, columnsOf, isHeaderWord, labelOf, type Column } from "../../src/quotes/steps/columns";
import { findHeaders } from "../../src/quotes/steps/header";
import type { GridRow } from "../../src/quotes/grid/types";
import { merged, rowsOf, type WrittenRow } from "./written";

type Place = Parameters<typeof merged>[1];

/** The rows with several merged cells. */
const joined = (rows: readonly GridRow[], ...places: readonly Place[]): readonly GridRow[] =>
  places.reduce((all, place) => merged(all, place), rows);

/** The columns under one row of labels. */
const columnsUnder = (labels: WrittenRow): readonly Column[] =>
  columnsOf(rowsOf(labels).flatMap(({ cells }) => cells.map((cell) => ({ cell, label: labelOf(cell), parent: null }))));

/** Where the headers stand and where the rows below them begin, counted from 0. */
const placesOf = (rows: readonly GridRow[]): readonly (readonly [first: number, body: number])[] =>
  findHeaders(rows).map(({ first, body }) => [first, body]);

const extents = (columns: readonly Column[]): readonly (readonly [string, Column["role"], number, number])[] =>
  columns.map(({ label, role, from, to }) => [label, role, from, to]);

const meanings = [
  ["品名", ["name"]],
  ["品名：", ["name"]],
  ["※備考", ["note"]],
  ["金額（税抜）", ["amount"]],
  ["契約期間(月)", ["months"]],
  ["(税込)", []],
  ["品名を入力", ["name"]],
  ["金額欄", ["amount"]],
  ["ご契約期間", ["months"]],
  ["御品名", ["name"]],
  ["お名前", []],
  ["件名", ["name", "subject"]],
  ["ITEM NAME", ["name"]],
  ["品名／型番", ["name"]],
  ["機器名・型番", ["spec"]],
  ["品名・型番・仕様・メーカー・備考", ["name"]],
  ["品名・型番・仕様・メーカー・備考等", []],
  ["記載の内容・金額は予告なく変わる場合があります", []],
] as const;

const headerWords = [
  ["数量", true],
  ["数量2", true],
  ["金額(12)", true],
  ["２", false],
  ["担当2", false],
  ["備考2月分", false],
] as const;

const assigned = [
  ["the best word for a name is the name, one before it a section", ["項目", "品名", "金額"], "section name amount"],
  ["a second name after the first tells more of it", ["品名", "内容", "金額"], "name spec amount"],
  ["the better word is the name, if it comes first", ["項目", "内容", "金額"], "name spec amount"],
  ["the better word is the name, if it comes last", ["内容", "項目", "金額"], "section name amount"],
  ["of three names the best is the name", ["内訳", "品目", "摘要", "金額"], "section name spec amount"],
  ["件名 names the items where nothing else does", ["件名", "金額"], "name amount"],
  ["件名 is the subject beside 品名", ["件名", "品名", "金額"], "subject name amount"],
  ["the best word for an amount is the amount", ["品名", "小計", "金額", "合計"], "name internal amount internal"],
  ["the price that is offered is the price", ["品名", "単価", "ご提供単価", "金額"], "name internal unitPrice amount"],
  ["価格 beside 金額 is the price of one", ["品名", "数量", "価格", "金額"], "name qty unitPrice amount"],
  [
    "提供価格 beside 金額 is the price of one",
    ["品名", "定価", "ご提供価格", "金額"],
    "name listPrice unitPrice amount",
  ],
  ["価格 beside 単価 and 金額 is none", ["品名", "価格", "単価", "金額"], "name internal unitPrice amount"],
  ["what the vendor pays is no price", ["品名", "仕入価格", "金額"], "name internal amount"],
  ["a guess is no price", ["品名", "想定価格", "金額"], "name internal amount"],
  ["小計 beside 金額 is no price", ["品名", "金額", "小計"], "name amount internal"],
  ["a column of unknown meaning is a note", ["品名", "弊社使用欄", "金額"], "name note amount"],
  ["two of a kind keep their meaning", ["品名", "数量", "人数", "金額"], "name qty qty amount"],
  ["月額 beside 金額 is the price of one", ["品名", "月額", "数量", "金額"], "name unitPrice qty amount"],
  ["月額 beside 単価 and 金額 is none", ["品名", "単価", "月額", "金額"], "name unitPrice internal amount"],
  [
    "合計金額 beside a number of a quote is its total",
    ["見積番号", "品名", "金額", "合計金額"],
    "number name amount documentTotal",
  ],
  [
    "総額 beside a date is the total of a quote",
    ["見積日", "品名", "金額", "総額"],
    "issueDate name amount documentTotal",
  ],
  ["合計 alone is the amount of the item", ["見積番号", "品名", "合計"], "number name amount"],
  ["合計金額 without number and date is no total", ["品名", "金額", "合計金額"], "name amount internal"],
  ["原価 is no total", ["見積番号", "品名", "原価", "金額"], "number name internal amount"],
] as const;

const parts = [
  [
    ["品名", "初期費用"],
    [null, "initial"],
  ],
  [
    ["品名", "月額費用"],
    [null, "monthly"],
  ],
  [
    ["品名", "金額"],
    [null, null],
  ],
] as const;

const single = [
  ["names a thing and its price", rowsOf(["品名", "金額"]), [[0, 1]]],
  ["is above a row with a single cell", rowsOf(["品名", "金額"], ["会計ソフト"]), [[0, 1]]],
  ["is none without a price", rowsOf(["品名", "数量", "備考"]), []],
  ["is none without a name", rowsOf(["数量", "単価", "金額"]), []],
  ["is none in a single cell", rowsOf(["品名・金額"], ["会計ソフト"]), []],
  ["is no item, whatever its name is", rowsOf(["品名", "内容", "金額"], ["サービス", "初期費用", 30_000]), [[0, 1]]],
  [
    "is no item with a number as text",
    rowsOf(["品名", "内容", "金額"], ["サービス", "初期費用", "30,000円"]),
    [[0, 1]],
  ],
  [
    "comes again for the next table",
    rowsOf(["品名", "金額"], ["会計ソフト", 100_000], ["品名", "金額"], ["研修", 30_000]),
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [
    "comes again right below an empty table",
    rowsOf(["品名", "数量", "金額"], ["品名", "数量", "金額"], ["研修", 1, 30_000]),
    [
      [0, 1],
      [1, 2],
    ],
  ],
  ["is there with many spaces", rowsOf(["品名", `金額${" ".repeat(30)}`]), [[0, 1]]],
  ["is there with a remark", rowsOf(["品名", "金額（税抜き・年額・保守費用含む・端数切り捨て）"]), [[0, 1]]],
  ["is there beside columns of the vendor's own", rowsOf(["品名", "弊社欄", "貴社欄", "金額"]), [[0, 1]]],
  ["is no row with a few of the words", rowsOf(["サービス", "料金", "○", "○", "×", "○", "○"]), []],
  ["is no line of two addressees", rowsOf(["宛先", "株式会社見本", "有限会社みほん商店"]), []],
  [
    "is no item in words alone",
    rowsOf(
      ["品名", "数量", "単価", "金額"],
      ["会計ソフト", 1, 100_000, 100_000],
      ["保守", "サービス", "費用", "別途ご相談"],
    ),
    [[0, 1]],
  ],
  ["is no row with a box to tick", rowsOf(["品名", "金額"], ["備考", true], ["金額", false]), [[0, 1]]],
] as const;

const twoRows = [
  [
    "a label over several columns",
    joined(rowsOf(["No", "お見積内容"], [null, "品名", "数量", "金額"]), { row: 1, column: 2, columns: 3 }),
    [[0, 2]],
  ],
  [
    "a single label over two columns",
    joined(rowsOf(["初期費用"], ["品名", "金額"]), { row: 1, column: 1, columns: 2 }),
    [[0, 2]],
  ],
  [
    "labels that are not merged",
    rowsOf(["品名", "初期費用", null, "月額費用"], [null, "単価", "金額", "金額"]),
    [[0, 2]],
  ],
  [
    "a blank row between them",
    joined(rowsOf(["品名", "費用"], [], [null, "初期費用", "月額費用"]), { row: 1, column: 2, columns: 2, height: 2 }),
    [[0, 2]],
  ],
  [
    "the parts above it, each over a table's columns",
    rowsOf([null, "初期費用", null, "月額費用"], ["品名", "単価", "金額", "単価", "金額"]),
    [[0, 2]],
  ],
  [
    "a column with a label of the vendor's own",
    joined(rowsOf(["品名", "費用"], [null, "初期費用", "月額費用", "税抜表示"]), { row: 1, column: 2, columns: 3 }),
    [[0, 2]],
  ],
] as const;

const oneRow = [
  [
    "a merged field of the block stands above it",
    joined(rowsOf(["件名", "会計ソフト導入"], ["品名", "数量", "単価", "金額"]), { row: 1, column: 2, columns: 3 }),
    [[1, 2]],
  ],
  [
    "a merged date of the block stands above it",
    joined(rowsOf(["有効期限", "発行から1か月"], [], ["品名", "数量", "単価", "金額"]), {
      row: 1,
      column: 2,
      columns: 3,
    }),
    [[1, 2]],
  ],
  [
    "the customer stands above it",
    joined(rowsOf(["株式会社見本 御中"], ["品名", "数量", "金額"]), { row: 1, column: 1, columns: 3 }),
    [[1, 2]],
  ],
  ["a short subject stands above it", rowsOf(["件名", "会計ソフト導入"], ["品名", "数量", "金額"]), [[1, 2]]],
  [
    "a long subject stands above it",
    joined(rowsOf(["件名", "基幹システムの入替に伴う周辺機器とソフトウェアの導入"], ["品名", "数量", "金額"]), {
      row: 1,
      column: 2,
      columns: 2,
    }),
    [[1, 2]],
  ],
  [
    "the subject stands well above it",
    joined(rowsOf(["件名", "会計ソフト"], [], [], ["品名", "数量", "金額"]), { row: 1, column: 2, columns: 2 }),
    [[1, 2]],
  ],
  [
    "a heading stands below it",
    joined(rowsOf(["品名", null, "金額"], ["サービス"], ["研修", "1回", 30_000]), { row: 1, column: 1, columns: 2 }),
    [[0, 1]],
  ],
  [
    "a heading of two words stands below it",
    joined(rowsOf(["品名", null, "金額"], ["サービス", "基本プラン"]), { row: 1, column: 1, columns: 2 }),
    [[0, 1]],
  ],
  [
    "an item stands below it that is named as headers are",
    joined(rowsOf(["品名", null, "金額"], ["サービス", "初期費用", "30,000"]), { row: 1, column: 1, columns: 2 }),
    [[0, 1]],
  ],
  [
    "an item without a price stands below it",
    joined(rowsOf(["品名", null, null, "金額"], ["研修", "サービス", "費用", "別途ご相談", "弊社にて", "来月以降"]), {
      row: 1,
      column: 1,
      columns: 3,
    }),
    [[0, 1]],
  ],
] as const;

const noTable = [
  [
    "an addressee above a date and a number",
    joined(rowsOf(["宛先", "有限会社みほん商店"], ["発行日", "見積番号"]), { row: 1, column: 2, columns: 2 }),
  ],
  ["labels of the block", rowsOf(["件名", "納期"], ["有効期限", "お支払条件"])],
  ["nothing", rowsOf()],
] as const;

const pair = { row: 1, columns: 2 };
const tall = { row: 1, height: 2 };

const parents = [
  [
    "merged labels",
    joined(
      rowsOf(["品名", "初期費用", null, "月額費用", null, "備考"], [null, "単価", "金額", "単価", "金額"]),
      { ...tall, column: 1 },
      { ...pair, column: 2 },
      { ...pair, column: 4 },
      { ...tall, column: 6 },
    ),
    [
      ["品名", "name", null],
      ["単価", "unitPrice", "initial"],
      ["金額", "amount", "initial"],
      ["単価", "unitPrice", "monthly"],
      ["金額", "amount", "monthly"],
      ["備考", "note", null],
    ],
  ],
  [
    "labels in the first column of each",
    rowsOf(["品名", "導入費", null, "ランニング", null, "備考"], [null, "数量", "金額", "数量", "金額"]),
    [
      ["品名", "name", null],
      ["数量", "qty", "initial"],
      ["金額", "amount", "initial"],
      ["数量", "qty", "monthly"],
      ["金額", "amount", "monthly"],
      ["備考", "note", null],
    ],
  ],
  [
    "a merged label that ends before the last column",
    joined(
      rowsOf(["品名", "初期費用"], [null, "単価", "金額", "備考"]),
      { ...tall, column: 1 },
      { ...pair, column: 2 },
    ),
    [
      ["品名", "name", null],
      ["単価", "unitPrice", "initial"],
      ["金額", "amount", "initial"],
      ["備考", "note", null],
    ],
  ],
  [
    "a tall label beside a lower one",
    joined(
      rowsOf(["品名", null, "費用"], [null, "数量", "初期費用", "月額費用"]),
      { ...tall, column: 1 },
      { ...pair, column: 3 },
    ),
    [
      ["品名", "name", null],
      ["数量", "qty", null],
      ["初期費用", "initialAmount", null],
      ["月額費用", "monthlyAmount", null],
    ],
  ],
  [
    "one label over the whole table",
    joined(rowsOf(["導入費用"], ["品名", "数量", "金額"]), { row: 1, column: 1, columns: 3 }),
    [
      ["品名", "name", "initial"],
      ["数量", "qty", "initial"],
      ["金額", "amount", "initial"],
    ],
  ],
] as const;

const comparisons = [
  [
    "a column each, with one for both between them",
    rowsOf(["品名", "A社", "備考", "B社"]),
    {
      A社: [
        ["品名", "name", 1, 1],
        ["金額", "amount", 2, 2],
        ["備考", "note", 3, 3],
      ],
      B社: [
        ["品名", "name", 1, 1],
        ["備考", "note", 3, 3],
        ["金額", "amount", 4, 5],
      ],
    },
  ],
  [
    "a column each",
    rowsOf(["品名", "株式会社見本", "有限会社みほん商店", "備考"]),
    {
      株式会社見本: [
        ["品名", "name", 1, 1],
        ["金額", "amount", 2, 2],
        ["備考", "note", 4, 5],
      ],
      有限会社みほん商店: [
        ["品名", "name", 1, 1],
        ["金額", "amount", 3, 3],
        ["備考", "note", 4, 5],
      ],
    },
  ],
  [
    "several columns each",
    joined(
      rowsOf(
        ["品名", "A社", null, null, "みほん社", null, null, "備考"],
        [null, "数量", "単価", "金額", "数量", "単価", "金額"],
      ),
      { ...tall, column: 1 },
      { row: 1, column: 2, columns: 3 },
      { row: 1, column: 5, columns: 3 },
      { ...tall, column: 8 },
    ),
    {
      A社: [
        ["品名", "name", 1, 1],
        ["数量", "qty", 2, 2],
        ["単価", "unitPrice", 3, 3],
        ["金額", "amount", 4, 4],
        ["備考", "note", 8, 9],
      ],
      みほん社: [
        ["品名", "name", 1, 1],
        ["数量", "qty", 5, 5],
        ["単価", "unitPrice", 6, 6],
        ["金額", "amount", 7, 7],
        ["備考", "note", 8, 9],
      ],
    },
  ],
  [
    "a wide column each",
    joined(rowsOf(["品名", "甲社", null, "乙社"]), { ...pair, column: 2 }, { ...pair, column: 4 }),
    {
      甲社: [
        ["品名", "name", 1, 1],
        ["金額", "amount", 2, 3],
      ],
      乙社: [
        ["品名", "name", 1, 1],
        ["金額", "amount", 4, 6],
      ],
    },
  ],
] as const;

const noComparisons = [
  ["the makers' own numbers", rowsOf(["品名", "A社品番", "B社品番", "金額"])],
  ["the numbers of two firms", rowsOf(["品名", "見本社品番", "参考社品番", "金額"])],
  ["who does the work", rowsOf(["作業内容", "御社", "弊社", "金額"])],
  [
    "a single vendor",
    joined(rowsOf(["品名", "株式会社見本"], [null, "数量", "単価", "金額"]), { row: 1, column: 2, columns: 3 }),
  ],
] as const;

describe("quotes: what the text of a header means", () => {
  for (const [label, roles] of meanings)
    it(`${label} → ${roles.join(" or ") || "nothing"}`, () => {
      assert.deepEqual(
        candidatesOf(label).map(({ role }) => role),
        roles,
      );
    });

  for (const [label, is] of headerWords)
    it(`${label} → ${is ? "a word of headers" : "none"}`, () => {
      assert.equal(isHeaderWord(label), is);
    });
});

describe("quotes: the roles of columns", () => {
  for (const [what, labels, roles] of assigned)
    it(`${what} (${labels.join(" | ")})`, () => {
      assert.equal(
        columnsUnder(labels)
          .map(({ role }) => role)
          .join(" "),
        roles,
      );
    });

  for (const [labels, expected] of parts)
    it(`${labels.join(" | ")} has an amount of ${expected[1] ?? "no part"}`, () => {
      const columns = columnsUnder(labels);
      assert.deepEqual(
        columns.map(({ part }) => part),
        expected,
      );
      assert.deepEqual(
        columns.map(({ role }) => role),
        ["name", "amount"],
      );
    });

  it("keeps 初期費用 and 月額費用 beside each other apart", () => {
    assert.deepEqual(
      columnsUnder(["品名", "初期費用", "月額費用"]).map(({ role, part }) => [role, part]),
      [
        ["name", null],
        ["initialAmount", null],
        ["monthlyAmount", null],
      ],
    );
  });

  it("has one amount where 初期費用 stands beside 金額", () => {
    assert.deepEqual(
      columnsUnder(["品名", "初期費用", "金額"])
        .filter(({ role }) => role === "amount")
        .map(({ label }) => label),
      ["金額"],
    );
  });

  it("reaches to the next column, and one beyond the last", () => {
    assert.deepEqual(extents(columnsUnder(["　品名 ", null, "数量", "金額\n"])), [
      ["品名", "name", 1, 2],
      ["数量", "qty", 3, 3],
      ["金額", "amount", 4, 5],
    ]);
  });

  for (const total of ["合計金額（税込）", "お見積金額", "御見積合計", "総額"])
    it(`has the total of its document in a record: ${total}`, () => {
      const columns = columnsUnder(["見積番号", "品名", "金額", total]);
      assert.deepEqual(
        columns.map(({ role }) => role),
        ["number", "name", "amount", "documentTotal"],
      );
    });

  it("counts the items of a record that are numbered", () => {
    assert.deepEqual(
      columnsUnder(["見積番号", "品名1", "金額_1", "品名(10)", "金額-10", "備考2月分"]).map(({ role, group }) => [
        role,
        group,
      ]),
      [
        ["number", 0],
        ["name", 1],
        ["amount", 1],
        ["name", 10],
        ["amount", 10],
        ["note", 0],
      ],
    );
  });
});

describe("quotes: the header of a table", () => {
  for (const [what, rows, places] of single)
    it(what, () => {
      assert.deepEqual(placesOf(rows), places);
    });

  for (const [what, rows, places] of twoRows)
    it(`has two rows with ${what}`, () => {
      assert.deepEqual(placesOf(rows), places);
    });

  for (const [what, rows, places] of oneRow)
    it(`has one row where ${what}`, () => {
      assert.deepEqual(placesOf(rows), places);
    });

  for (const [what, rows] of noTable)
    it(`is none in ${what}`, () => {
      assert.deepEqual(placesOf(rows), []);
    });
});

describe("quotes: the parts of a header of two rows", () => {
  for (const [what, rows, expected] of parents)
    it(`are under ${what}`, () => {
      assert.deepEqual(
        findHeaders(rows).map(({ columns }) => columns.map(({ label, role, part }) => [label, role, part])),
        [expected],
      );
    });
});

describe("quotes: a comparison of vendors", () => {
  for (const [what, rows, expected] of comparisons)
    it(`has ${what}`, () => {
      const [header] = findHeaders(rows);
      const vendors = header?.vendors ?? [];
      assert.deepEqual(Object.fromEntries(vendors.map(({ name, columns }) => [name, extents(columns)])), expected);
      assert.deepEqual(header?.columns, vendors[0]?.columns);
    });

  for (const [what, rows] of noComparisons)
    it(`is not ${what}`, () => {
      assert.deepEqual(
        findHeaders(rows).map(({ vendors }) => vendors),
        [[]],
      );
    });
});
