import assert from "node:assert/strict";
import { cellOf } from "../../src/quotes/grid/cell";
import type { GridRow } from "../../src/quotes/grid/types";
import type { DraftLine } from "../../src/quotes/steps/draft";
import { findHeaders } from "../../src/quotes/steps/header";
import { readTables, type Tables } from "../../src/quotes/steps/tables";
import type { LeftOutRow } from "../../src/quotes/types";
import { merged, rowsOf, type WrittenRow } from "./written";

const tablesOf = (rows: readonly GridRow[], scale = 1): Tables => readTables(rows, findHeaders(rows), "見積書", scale);

const read = (...rows: readonly WrittenRow[]): Tables => tablesOf(rowsOf(...rows));

const ofLine = ({ place, kind, section, name, spec, amount }: DraftLine): string =>
  [
    place === "table" ? kind : place,
    ...(section === null ? [] : [`${section}:`]),
    spec === null ? name : `${name} <${spec}>`,
    amount,
  ].join(" ");

const ofLeftOut = ({ type, amount }: LeftOutRow): string => (amount === null ? type : `${type} ${String(amount)}`);

/** What became of the rows, from top to bottom. */
const told = ({ lines, leftOut }: Tables): readonly string[] =>
  [
    ...lines.map((line) => ({ row: line.row, text: ofLine(line) })),
    ...leftOut.map((left) => ({ row: left.row, text: ofLeftOut(left) })),
  ]
    .sort((a, b) => a.row - b.row)
    .map(({ text }) => text);

/** The same rows with a formula in one cell that has no value in the file. */
const withoutValue = (rows: readonly GridRow[], row: number, column: number): readonly GridRow[] => {
  const place = { row, column, columns: 1, rows: 1, format: null };
  const cell = cellOf({ ...place, value: null, formula: "D9*E9", unvalued: true });
  return rows.map((each) => {
    if (each.row !== row) return each;
    const others = each.cells.filter((other) => other.column !== column);
    return { ...each, cells: [...others, cell].sort((a, b) => a.column - b.column) };
  });
};

const header = ["品名", "数量", "単価", "金額", "備考"];
const ledger = ["会計ソフト", 1, 100_000, 100_000];
const payroll = ["給与ソフト", 1, 50_000, 50_000];
const laptop = ["ノートパソコン", 2, 80_000, 160_000];
const readLedger = "item 会計ソフト 100000";
const readPayroll = "item 給与ソフト 50000";

type Case = readonly [what: string, rows: readonly WrittenRow[], expected: readonly string[]];

const check = (cases: readonly Case[], columns: WrittenRow = header): void => {
  for (const [what, rows, expected] of cases)
    it(what, () => {
      assert.deepEqual(told(read(columns, ...rows)), expected);
    });
};

describe("quotes: a row of a table that is no item", () => {
  it("stays visible with its place, its text and its amount", () => {
    const { leftOut } = read(header, ledger, ["（次頁へ続く）", null, null, 100_000], ["■ 機器", null, null, " "]);
    assert.deepEqual(leftOut, [
      { row: 3, sheet: "見積書", type: "carried", text: "（次頁へ続く） 100000", amount: 100_000 },
      { row: 4, sheet: "見積書", type: "heading", text: "■ 機器", amount: null },
    ]);
  });

  it("is not shown where it has no text", () => {
    const rows = withoutValue(rowsOf(header, ledger, ["備考"], ["納期は1か月後です", " "], ["", "-"]), 5, 2);
    assert.deepEqual(told(tablesOf(rows)), [readLedger, "note", "note"]);
  });

  check([
    [
      "carries a sum from page to page",
      [ledger, ["【次頁へ続く】", null, null, 100_000], ["前頁より繰越", null, null, 100_000], payroll],
      [readLedger, "carried 100000", "carried 100000", readPayroll],
    ],
    ["says that the rest is blank", [ledger, ["以下余白"]], [readLedger, "note"]],
    ["is not told by a remark of an item", [[...ledger, "以上"]], [readLedger]],
    [
      "repeats the head of the page",
      [["■ソフトウェア"], ledger, ["株式会社見本 御中"], payroll, ["件名：会計システム導入"], laptop, ["御見積書"]],
      [
        "heading",
        "item ソフトウェア: 会計ソフト 100000",
        "note",
        "item ソフトウェア: 給与ソフト 50000",
        "note",
        "item ソフトウェア: ノートパソコン 160000",
        "note",
      ],
    ],
    [
      "has a heading that begins as the head of a page does",
      [["お客様向け研修"], ledger, [], ["見積番号の採番設定"], payroll],
      ["heading", "item お客様向け研修: 会計ソフト 100000", "heading", "item 見積番号の採番設定: 給与ソフト 50000"],
    ],
    [
      "says in words what it costs",
      [ledger, ["現地作業", null, null, "別途お見積"], ["交通費", 1, null, "実費"], ["初期設定", 1, null, "サービス"]],
      [readLedger, "optional", "optional", "zero"],
    ],
    ["has a quantity and no price", [ledger, ["初期設定", 1]], [readLedger, "zero"]],
    ["has a price and no quantity", [ledger, ["初期設定", null, 50_000]], [readLedger, "unread"]],
    ["has a price, a quantity and no name", [ledger, [null, 2, 50_000]], [readLedger, "unread"]],
    [
      "says in words what it costs, without a name",
      [ledger, [null, null, null, "別途お見積"]],
      [readLedger, "optional"],
    ],
    ["is a remark above the first item", [["※価格は税抜です"], ledger], ["note", readLedger]],
    ["costs nothing", [ledger, ["初期設定", 1, 0, 0]], [readLedger, "zero 0"]],
    ["has an amount and nothing that it is for", [ledger, [null, null, null, 30_000]], [readLedger, "unread 30000"]],
  ]);

  check(
    [
      ["has nothing but its number", [[1, ...ledger], [2], [3]], [readLedger]],
      [
        "has nothing but its number and the 0 of a formula",
        [
          [1, ...ledger],
          [2, null, null, null, 0],
        ],
        [readLedger],
      ],
    ],
    ["No", ...header],
  );
});

describe("quotes: notes in a table", () => {
  check([
    [
      "end where an item stands below them",
      [ledger, ["備考"], ["納期は1か月後です"], payroll],
      [readLedger, "note", "note", readPayroll],
    ],
    [
      "end below the total without an item of the table",
      [ledger, ["合計", null, null, 100_000], ["備考"], payroll],
      [readLedger, "total 100000", "note", "below 給与ソフト 50000"],
    ],
    [
      "go on to its end",
      [ledger, ["備考"], ["納品は発注の1か月後です"], ["■お支払い"], ["保守は年額です", null, null, 120_000]],
      [readLedger, "note", "note", "note", "note"],
    ],
    [
      "begin where words stand beside their title",
      [ledger, ["支払条件", null, "月末締め", "翌月末払い"], ["■その他"]],
      [readLedger, "note", "note"],
    ],
    [
      "begin where one number stands beside their title",
      [ledger, ["お支払条件", 30], ["■その他"]],
      [readLedger, "note", "note"],
    ],
    [
      "do not begin with an item that is called so",
      [["条件設定作業", 1, 30_000, 30_000], payroll],
      ["item 条件設定作業 30000", readPayroll],
    ],
  ]);
});

describe("quotes: a total in a table", () => {
  it("is told with its label and amount", () => {
    const { totals } = read(header, ledger, ["小計", null, null, 100_000], ["消費税", null, null, 10_000]);
    assert.deepEqual(
      totals.map(({ type, label, amount, row }) => [type, label, amount, row]),
      [
        ["subtotal", "小計", 100_000, 3],
        ["tax", "消費税", 10_000, 4],
      ],
    );
  });

  check([
    [
      "ends the section where it is its sum",
      [["■ソフトウェア"], ledger, ["小計", null, null, 100_000], payroll],
      ["heading", "item ソフトウェア: 会計ソフト 100000", "subtotal 100000", readPayroll],
    ],
    [
      "has everything after it stand below",
      [ledger, ["合計", null, null, 100_000], payroll, ["納期は発注の1か月後です"], ["■お支払い"]],
      [readLedger, "total 100000", "below 給与ソフト 50000", "note", "note"],
    ],
    [
      "has nothing stand below that follows it where it is at the top",
      [["合計", null, null, 150_000], ledger, payroll],
      ["total 150000", readLedger, readPayroll],
    ],
    [
      "has nothing stand below that follows a tax",
      [ledger, ["消費税", null, null, 10_000], payroll],
      [readLedger, "tax 10000", readPayroll],
    ],
    [
      "is called after the lines that it sums up",
      [ledger, laptop, payroll, ["機器等計", null, null, 210_000]],
      [readLedger, "item ノートパソコン 160000", readPayroll, "subtotal 210000"],
    ],
    [
      "is none where an item is called so and sums nothing up",
      [ledger, ["店舗別売上合計", 1, 80_000, 80_000]],
      [readLedger, "item 店舗別売上合計 80000"],
    ],
    ["is none where only the note of an item says so", [[...ledger, "課税対象"]], [readLedger]],
    ["may have a quantity and a price", [ledger, ["合計", 1, 100_000, 100_000]], [readLedger, "total 100000"]],
    [
      "may stand beside the name of what it sums up",
      [ledger, ["ソフトウェア", "小計", 100_000, 100_000]],
      [readLedger, "subtotal 100000"],
    ],
    [
      "may stand beside the number of what it sums up",
      [ledger, ["ソフトウェア", 1, "小計", 100_000]],
      [readLedger, "subtotal 100000"],
    ],
  ]);
});

describe("quotes: what is below オプション", () => {
  check([
    [
      "is not of the sum",
      [ledger, ["オプション"], payroll, ["合計", null, null, 100_000]],
      [readLedger, "heading", "optional オプション: 給与ソフト 50000", "total 100000"],
    ],
  ]);
});

describe("quotes: a numbered heading in a table", () => {
  check([
    [
      "stands right below an item, with its number in brackets or a circle",
      [ledger, ["（1）ハードウェア"], laptop, ["②設定"], payroll],
      [readLedger, "heading", "item ハードウェア: ノートパソコン 160000", "heading", "item 設定: 給与ソフト 50000"],
    ],
    ["has its number taken off in full width", [["１．機器"], laptop], ["heading", "item 機器: ノートパソコン 160000"]],
  ]);
});

describe("quotes: a heading in a table", () => {
  for (const mark of [
    "■機器",
    "【機器】",
    "<機器>",
    "1. 機器",
    "10. 機器",
    "１．機器",
    "1)機器",
    "2 機器",
    "A. 機器",
    "III. 機器",
  ])
    it(`is told by its mark: ${mark}`, () => {
      const [, first, second] = told(read(header, ledger, [mark], laptop));
      assert.equal(first, "heading");
      assert.match(String(second), /^item .*機器: ノートパソコン 160000$/);
    });

  for (const [heading, section] of [
    ["■機器", "機器"],
    ["■ 機器", "機器"],
    ["【機器】", "機器"],
    ["【 機器 】", "機器"],
    ["(1) 機器", "機器"],
    ["1.機器", "機器"],
    ["1. 機器", "機器"],
    ["12．　機器", "機器"],
    ["Ver.2.0 更新作業", "Ver.2.0 更新作業"],
    ["2年目", "2年目"],
  ] as const)
    it(`names the section without its mark: ${heading}`, () => {
      assert.deepEqual(
        read(header, [heading], laptop).lines.map((line) => line.section),
        [section],
      );
    });

  check([
    [
      "needs no mark where another one came before",
      [["ソフトウェア"], ledger, ["ハードウェア"], laptop],
      ["heading", "item ソフトウェア: 会計ソフト 100000", "heading", "item ハードウェア: ノートパソコン 160000"],
    ],
    [
      "needs no mark after a blank row",
      [ledger, [], ["ハードウェア"], laptop],
      [readLedger, "heading", "item ハードウェア: ノートパソコン 160000"],
    ],
    [
      "may be indented, Latin or in two words after a blank row",
      [ledger, [], ["　ハードウェア"], laptop, [], ["HARDWARE"], laptop],
      [
        readLedger,
        "heading",
        "item ハードウェア: ノートパソコン 160000",
        "heading",
        "item HARDWARE: ノートパソコン 160000",
      ],
    ],
    [
      "may be called as a column may be",
      [["【ソフトウェア】"], ledger, ["サービス"], payroll, ["ハードウェア"], laptop],
      [
        "heading",
        "item ソフトウェア: 会計ソフト 100000",
        "heading",
        "item サービス: 給与ソフト 50000",
        "heading",
        "item ハードウェア: ノートパソコン 160000",
      ],
    ],
    ...["WindowsPC関連", "保守サポートPLUS", "設置・設定作業", "サーバー 関連機器"].map((name): Case => [
      `is no detail of the item above it: ${name}`,
      [["ソフトウェア"], ledger, [name], laptop],
      ["heading", "item ソフトウェア: 会計ソフト 100000", "heading", `item ${name}: ノートパソコン 160000`],
    ]),
  ]);

  check(
    [
      [
        "is told by its number",
        [
          [1, ...ledger],
          [2, "ハードウェア"],
          [3, ...laptop],
        ],
        [readLedger, "heading", "item ハードウェア: ノートパソコン 160000"],
      ],
    ],
    ["No", ...header],
  );

  check(
    [
      [
        "may stand left of the names",
        [["1.", "ソフトウェア"], [null, null, ...ledger], ["ハードウェア"], [null, null, ...laptop]],
        ["heading", "item ソフトウェア: 会計ソフト 100000", "heading", "item ハードウェア: ノートパソコン 160000"],
      ],
    ],
    [null, null, ...header],
  );

  check(
    [
      [
        "may be a column of its own, named once",
        [
          ["ソフトウェア", ...ledger],
          [null, ...payroll],
          ["ハードウェア", ...laptop],
        ],
        [
          "item ソフトウェア: 会計ソフト 100000",
          "item ソフトウェア: 給与ソフト 50000",
          "item ハードウェア: ノートパソコン 160000",
        ],
      ],
    ],
    ["大分類", ...header],
  );
});

describe("quotes: a detail below an item", () => {
  check([
    [
      "is text in a table without headings",
      [ledger, ["永続版"], ["導入支援つき(A)"], ["2年目以降10台まで"], payroll],
      ["item 会計ソフト <永続版\n導入支援つき(A)\n2年目以降10台まで> 100000", "note", "note", "note", readPayroll],
    ],
    ...["AB-1234", "※5ライセンス", "・5ライセンス", "（5ライセンス）", "└5ライセンス"].map((text): Case => [
      `is told by how it is written: ${text}`,
      [["■ソフトウェア"], ledger, [text], payroll],
      ["heading", `item ソフトウェア: 会計ソフト <${text}> 100000`, "note", "item ソフトウェア: 給与ソフト 50000"],
    ]),
    [
      "is told by being indented",
      [["■ソフトウェア"], ledger, ["　永続版"], payroll, ["  5ライセンス"]],
      [
        "heading",
        "item ソフトウェア: 会計ソフト <永続版> 100000",
        "note",
        "item ソフトウェア: 給与ソフト <5ライセンス> 50000",
        "note",
      ],
    ],
    [
      "stands below each item where the header has a second row for it",
      [["仕様"], ["■ソフトウェア"], ledger, ["永続版"], ["ハードウェア"], laptop, ["15.6型"], [], ["作業"], payroll],
      [
        "heading",
        "heading",
        "item ソフトウェア: 会計ソフト <永続版> 100000",
        "note",
        "heading",
        "item ハードウェア: ノートパソコン <15.6型> 160000",
        "note",
        "heading",
        "item 作業: 給与ソフト 50000",
      ],
    ],
  ]);

  it("follows the specification that stands beside the item", () => {
    const { lines } = read(["品名", "規格", "金額"], ["会計ソフト", "永続版", 100_000], ["5ライセンス"]);
    assert.deepEqual(
      lines.map(({ spec }) => spec),
      ["永続版\n5ライセンス"],
    );
  });
});

describe("quotes: the amount of an item", () => {
  check([
    ["is the quantity times the price where it is blank", [["会計ソフト", 3, 5_000]], ["item 会計ソフト 15000"]],
    ["is blank where it is a space", [["会計ソフト", 3, 5_000, " "]], ["item 会計ソフト 15000"]],
    ["is as it is stated", [["会計ソフト", 3, 5_000, 14_000]], ["item 会計ソフト 14000"]],
    ["is none where a word stands in its place", [["現地作業", 1, 50_000, "別途お見積"]], ["optional"]],
  ]);

  it("is not its price alone", () => {
    assert.deepEqual(read(header, ledger, ["追加ライセンス", null, 5_000]).lines.length, 1);
  });

  check(
    [
      ["is its price where the table has no amounts", [["会計ソフト", null, 5_000]], ["item 会計ソフト 5000"]],
      ["is the price so many times", [["会計ソフト", 3, 5_000]], ["item 会計ソフト 15000"]],
    ],
    ["品名", "数量", "単価"],
  );

  for (const [what, row, unvalued, amounts] of [
    ["can be worked out of the price", ["給与ソフト", 2, 5_000], true, [100_000, 10_000]],
    ["is of a row with no price", ["■ハードウェア"], false, [100_000]],
  ] as const)
    it(`has no value in the file, and ${what}`, () => {
      const tables = tablesOf(withoutValue(rowsOf(header, ledger, row), 3, 4));
      assert.equal(tables.unvalued, unvalued);
      assert.deepEqual(
        tables.lines.map(({ amount }) => amount),
        amounts,
      );
    });

  it("has a value in every row", () => {
    assert.equal(read(header, ledger, payroll).unvalued, false);
  });

  it("is in thousands where the quote says so, and so are the prices", () => {
    const rows = rowsOf(
      ["品名", "定価", "数量", "単価", "金額"],
      ["会計ソフト", 120, 2, 100, 200],
      ["給与ソフト", null, 1, 50, 50],
    );
    assert.deepEqual(
      tablesOf(rows, 1000).lines.map(({ listPrice, unitPrice, amount }) => [listPrice, unitPrice, amount]),
      [
        [120_000, 100_000, 200_000],
        [null, 50_000, 50_000],
      ],
    );
  });
});

describe("quotes: the name of an item", () => {
  for (const [written, name] of [
    ["会計ソフト※", "会計ソフト"],
    ["会計ソフト※1", "会計ソフト"],
    ["会計ソフト*2", "会計ソフト"],
    ["机※", "机"],
    ["40*30cmラック※1", "40*30cmラック"],
    ["└初期設定", "初期設定"],
    ["アングル┗型", "アングル┗型"],
  ] as const)
    it(`is without footnote and branch: ${written}`, () => {
      assert.deepEqual(
        read(header, [written, 1, 5_000, 5_000]).lines.map((line) => line.name),
        [name],
      );
    });

  check(
    [
      [
        "stands in the column of the numbers",
        [
          ["研修", null, "半日", 1, 30_000, 30_000],
          ["1-2 研修", null, null, 1, 30_000, 30_000],
        ],
        ["item 研修 <半日> 30000", "item 1-2 研修 30000"],
      ],
      [
        "is its specification where nothing else names it",
        [["10", null, "半日研修", 1, 30_000, 30_000, "現地"]],
        ["item 半日研修 30000"],
      ],
      [
        "is its note where nothing else names it",
        [
          ["10", null, null, 1, 30_000, 30_000, "設置費"],
          ["(2)", null, null, 1, 20_000, 20_000, "出張費"],
        ],
        ["item 設置費 30000", "item 出張費 20000"],
      ],
    ],
    ["No", "品名", "規格", "数量", "単価", "金額", "備考"],
  );

  check(
    [
      [
        "stands left of its column",
        [["初期", "導入支援", null, "半日", 1, 30_000, 30_000]],
        ["item 初期 導入支援 <半日> 30000"],
      ],
    ],
    [null, null, "品名", "規格", "数量", "単価", "金額"],
  );
});

describe("quotes: an item", () => {
  check([
    ["is a discount by its name", [ledger, ["お値引き", null, null, 5_000]], [readLedger, "discount お値引き -5000"]],
    [
      "is a discount also with a quantity",
      [ledger, ["お値引き", 1, 5_000, 5_000]],
      [readLedger, "discount お値引き -5000"],
    ],
    ["is none for a word within its name", [["値引き管理機能", 1, 80_000, 80_000]], ["item 値引き管理機能 80000"]],
    [
      "is a discount also with its share",
      [ledger, ["特別値引 5%", 1, 5_000, 5_000]],
      [readLedger, "discount 特別値引 5% -5000"],
    ],
    ["may carry a remark that names a total", [["会計ソフト", null, null, 100_000, "課税対象"]], [readLedger]],
    ["is a discount by its amount", [ledger, ["調整", null, null, -5_000]], [readLedger, "discount 調整 -5000"]],
    [
      "is no discount where its price is what one leaves",
      [
        ["会計ソフト（値引後価格）", null, null, 80_000],
        ["会計ソフト（値引き後）", null, null, 80_000],
      ],
      ["item 会計ソフト（値引後価格） 80000", "item 会計ソフト（値引き後） 80000"],
    ],
  ]);

  it("may say in its column of tax rates what could be a total", () => {
    const { lines } = read(["品名", "金額", "税率"], ["会計ソフト", 100_000, "10%対象"], ["緑茶", 5_000, "8%対象"]);
    assert.deepEqual(
      lines.map(({ name, amount, taxRate }) => [name, amount, taxRate]),
      [
        ["会計ソフト", 100_000, 10],
        ["緑茶", 5_000, 8],
      ],
    );
  });

  it("has a discount taken off once, also where that has a quantity", () => {
    const { lines } = read(header, ledger, ["お値引き", 1, -5_000, -5_000]);
    assert.deepEqual(
      lines.map(({ amount }) => amount),
      [100_000, -5_000],
    );
  });

  for (const [name, note, marked] of [
    ["緑茶※", null, true],
    ["緑茶＊", null, true],
    ["※緑茶", null, true],
    ["緑茶（軽）", null, true],
    ["緑茶(軽)", null, true],
    ["緑茶", "軽減税率対象", true],
    ["緑茶", "8%", true],
    ["緑茶", null, false],
    ["緑茶", "10本入り", false],
    ["40*30cmラック", null, false],
    ["棚板（※別紙参照）", null, false],
    ["軽トラック", null, false],
    ["運搬車（軽トラック）", null, false],
    ["棚（幅広・軽）", null, false],
  ] as const)
    it(`is ${marked ? "" : "not "}marked for the reduced rate: ${[name, note ?? ""].join(" ").trim()}`, () => {
      assert.deepEqual(
        read(header, [name, 1, 5_000, 5_000, note]).lines.map((line) => [line.marked, line.note]),
        [[marked, note]],
      );
    });

  for (const [written, taxRate] of [
    ["○", 8],
    ["軽減", 8],
    ["対象", 8],
    ["対象外", null],
    ["－", null],
    [null, null],
  ] as const)
    it(`has the rate that its column of the reduced rate says: ${written ?? "blank"}`, () => {
      assert.deepEqual(
        read(["品名", "金額", "軽減税率"], ["緑茶", 5_000, written]).lines.map((line) => line.taxRate),
        [taxRate],
      );
    });
});

describe("quotes: several amounts in one row", () => {
  check(
    [
      [
        "are one line where 金額 is what they come to",
        [["会計クラウド", 50_000, 120_000, 170_000]],
        ["item 会計クラウド 170000"],
      ],
    ],
    ["品名", "初期費用", "年額", "金額"],
  );
  const parts = (tables: Tables): readonly (readonly [string, number, DraftLine["part"]])[] =>
    tables.lines.map(({ name, amount, part }) => [name, amount, part]);
  const rows = merged(
    merged(
      rowsOf(
        [null, null, "項目", "備考", "初期費用", null, null, "月額費用"],
        [null, null, null, null, "数量", "単価", "金額", "数量", "単価", "金額"],
        ["1.", "ソフトウェア"],
        [null, null, "会計ソフト", null, 1, 100_000, 100_000, 2, 5_000, 10_000],
        [null, null, "保守", null, null, null, null, 3, 6_000],
        ["■作業"],
        [null, null, null, "出張費", null, null, 20_000],
      ),
      { row: 1, column: 5, columns: 3 },
    ),
    { row: 1, column: 8, columns: 3 },
  );

  it("are one line each, and a heading stays one", () => {
    assert.deepEqual(parts(tablesOf(rows)), [
      ["会計ソフト", 100_000, "initial"],
      ["会計ソフト", 10_000, "monthly"],
      ["保守", 18_000, "monthly"],
      ["出張費", 20_000, "initial"],
    ]);
    assert.deepEqual(told(tablesOf(rows)), [
      "heading",
      "item ソフトウェア: 会計ソフト 100000",
      "item ソフトウェア: 会計ソフト 10000",
      "item ソフトウェア: 保守 18000",
      "heading",
      "item 作業: 出張費 20000",
    ]);
  });

  it("stand in one column each", () => {
    assert.deepEqual(
      parts(read(["品名", "初期費用", "月額費用"], ["会計ソフト", 100_000, 5_000], ["保守", null, 3_000])),
      [
        ["会計ソフト", 100_000, "initial"],
        ["会計ソフト", 5_000, "monthly"],
        ["保守", 3_000, "monthly"],
      ],
    );
  });

  it("are what each of two tables is headed by", () => {
    const tables = rowsOf(
      ["初期費用"],
      ["品名", "数量", "金額"],
      ["会計ソフト", 1, 100_000],
      ["月額費用"],
      ["品名", "数量", "金額"],
      ["保守", 1, 3_000],
    );
    const headed = merged(merged(tables, { row: 1, column: 1, columns: 3 }), { row: 4, column: 1, columns: 3 });
    assert.deepEqual(parts(tablesOf(headed)), [
      ["会計ソフト", 100_000, "initial"],
      ["保守", 3_000, "monthly"],
    ]);
  });

  it("are one after another in a wide row", () => {
    assert.deepEqual(
      parts(read(["品名1", "金額1", "品名2", "金額2"], ["会計ソフト", 100_000, "保守", 3_000], ["研修", 30_000])),
      [
        ["会計ソフト", 100_000, null],
        ["保守", 3_000, null],
        ["研修", 30_000, null],
      ],
    );
  });
});
