import assert from "node:assert/strict";
import { gridOfRange } from "../../src/quotes/grid/range";
import { cellOf } from "../../src/quotes/grid/cell";
import type { Grid } from "../../src/quotes/grid/types";
import type { QuoteDocument } from "../../src/quotes";
import { documentsOf } from "../../src/quotes/steps/documents";
import { gridOf, type WrittenRow } from "./written";

const documentsIn = (...grids: readonly Grid[]): readonly QuoteDocument[] => documentsOf(grids).documents;

function onlyOf(...grids: readonly Grid[]): QuoteDocument {
  const documents = documentsIn(...grids);
  const [document] = documents;
  assert.ok(document && documents.length === 1, `${String(documents.length)} documents`);
  return document;
}

const linesOf = ({ items }: QuoteDocument): readonly string[] =>
  items.map(({ name, amount }) => `${name} ${String(amount)}`);

/** The documents with their numbers and lines: "S-1: 会計ソフト 300000, 初期設定 50000". */
const quotesIn = (...grids: readonly Grid[]): readonly string[] =>
  documentsIn(...grids).map((document) => `${document.number ?? "–"}: ${linesOf(document).join(", ")}`);

const leftOutOf = ({ leftOut }: QuoteDocument): readonly string[] =>
  leftOut.map(({ row, sheet, type, text }) => `${sheet === null ? "" : `${sheet} `}${String(row)} ${type} ${text}`);

const checksOf = ({ reconciliation }: QuoteDocument): readonly string[] =>
  reconciliation.checks.map(({ total, stated, difference }) => `${total} ${String(stated)} ${String(difference)}`);

/** Rows of one quote each, or several lines of one: which documents come out. */
const divided: readonly (readonly [what: string, rows: readonly WrittenRow[], quotes: readonly string[]])[] = [
  [
    "has a quote for each number",
    [
      ["見積番号", "品名", "数量", "単価", "金額"],
      ["S-1", "会計ソフト", 1, 300_000, 300_000],
      ["S-1", "初期設定", 1, 50_000, 50_000],
      ["S-2", "勤怠クラウド利用料", 12, 6_000, 72_000],
    ],
    ["S-1: 会計ソフト 300000, 初期設定 50000", "S-2: 勤怠クラウド利用料 72000"],
  ],
  [
    "goes on with the quote above where a row repeats nothing of it",
    [
      ["見積番号", "見積日", "取引先名", "品名", "金額"],
      ["S-1", "2025/9/1", "株式会社見本", "会計ソフト", 300_000],
      [null, null, null, "初期設定", 50_000],
      ["S-2", "2025/9/2", "見本食堂", "操作研修", 40_000],
      [null, null, null, "操作マニュアル作成", 30_000],
    ],
    ["S-1: 会計ソフト 300000, 初期設定 50000", "S-2: 操作研修 40000, 操作マニュアル作成 30000"],
  ],
  [
    "brings the rows of a quote together that stand apart",
    [
      ["見積番号", "品名", "金額"],
      ["S-1", "会計ソフト", 300_000],
      ["S-2", "操作研修", 40_000],
      ["S-1", "初期設定", 50_000],
      [null, "データ移行", 60_000],
    ],
    ["S-1: 会計ソフト 300000, 初期設定 50000, データ移行 60000", "S-2: 操作研修 40000"],
  ],
  [
    "without numbers has a quote for each customer",
    [
      ["取引先名", "品名", "金額"],
      ["株式会社見本", "会計ソフト", 300_000],
      ["見本食堂", "操作研修", 40_000],
      ["見本食堂", "データ移行", 60_000],
    ],
    ["–: 会計ソフト 300000", "–: 操作研修 40000, データ移行 60000"],
  ],
  [
    "without numbers has a quote for each day",
    [
      ["見積日", "品名", "金額"],
      ["2025/9/1", "会計ソフト", 300_000],
      ["2025/9/1", "初期設定", 50_000],
      ["2025/9/2", "操作研修", 40_000],
    ],
    ["–: 会計ソフト 300000, 初期設定 50000", "–: 操作研修 40000"],
  ],
  [
    "has two quotes for one customer on two days, and for two customers on one day",
    [
      ["見積日", "取引先名", "品名", "金額"],
      ["2025/9/1", "株式会社見本", "会計ソフト", 300_000],
      ["2025/9/2", "株式会社見本", "初期設定", 50_000],
      ["2025/9/2", "見本食堂", "操作研修", 40_000],
    ],
    ["–: 会計ソフト 300000", "–: 初期設定 50000", "–: 操作研修 40000"],
  ],
  [
    "is one quote where the day stands in its first row alone",
    [
      ["見積番号", "見積日", "品名", "金額"],
      ["S-1", "2025/9/1", "会計ソフト", 300_000],
      ["S-1", null, "初期設定", 50_000],
    ],
    ["S-1: 会計ソフト 300000, 初期設定 50000"],
  ],
  [
    "is one quote where its lines have a day of work or a number each",
    [
      ["御見積書", null, "見積番号", "S-42"],
      ["株式会社見本 御中", null, "見積日", "2025/9/1"],
      ["管理番号", "日付", "品名", "金額"],
      ["A-1", "2025/10/1", "訪問研修", 40_000],
      ["A-2", "2025/10/8", "訪問研修（2回目）", 30_000],
    ],
    ["S-42: 訪問研修 40000, 訪問研修（2回目） 30000"],
  ],
  [
    "is one quote where its number stands above and its lines have a day each",
    [
      ["見積番号：S-43", null, null],
      ["日付", "品名", "金額"],
      ["2025/10/1", "訪問研修", 40_000],
      ["2025/10/8", "訪問研修（2回目）", 30_000],
    ],
    ["S-43: 訪問研修 40000, 訪問研修（2回目） 30000"],
  ],
  [
    "is one quote where its customer stands above and its lines have a day each",
    [
      ["株式会社見本 御中", null, null],
      ["日付", "品名", "金額"],
      ["2025/10/1", "訪問研修", 40_000],
      ["2025/10/8", "訪問研修（2回目）", 30_000],
    ],
    ["–: 訪問研修 40000, 訪問研修（2回目） 30000"],
  ],
  [
    "keeps a number and a customer apart that read the same when run together",
    [
      ["見積番号", "取引先名", "品名", "金額"],
      ["S-1", "1商店", "会計ソフト", 300_000],
      ["S-11", "商店", "操作研修", 40_000],
    ],
    ["S-1: 会計ソフト 300000", "S-11: 操作研修 40000"],
  ],
  [
    "is one quote where its rows tell the vendor, the subject and the validity alone",
    [
      ["発行元", "案件名", "有効期限", "品名", "金額"],
      ["有限会社みほん商店", "会計の件", "2025/9/30", "会計ソフト", 300_000],
      ["株式会社見本システム", "勤怠の件", "2025/10/31", "勤怠ソフト", 200_000],
    ],
    ["–: 会計ソフト 300000, 勤怠ソフト 200000"],
  ],
  [
    "has no quote where a row has no price",
    [
      ["見積番号", "品名", "金額"],
      ["S-1", "会計ソフト", 300_000],
      ["S-2", "導入の相談", "別途"],
      ["S-3", "操作研修", 40_000],
    ],
    ["S-1: 会計ソフト 300000", "S-3: 操作研修 40000"],
  ],
  [
    "is one quote with the number above it where the column of dates is left blank",
    [
      ["見積番号：S-40", null, null],
      ["日付", "品名", "金額"],
      [null, "会計ソフト", 300_000],
      [null, "初期設定", 50_000],
    ],
    ["S-40: 会計ソフト 300000, 初期設定 50000"],
  ],
  [
    "is one quote where a second table has other columns",
    [
      ["見積番号：S-41", null, null],
      ["日付", "品名", "金額"],
      ["2025/9/1", "訪問研修", 40_000],
      ["2025/9/8", "訪問研修（2回目）", 30_000],
      [null, "小計", 70_000],
      ["品名", "数量", "金額"],
      ["会計ソフト", 1, 300_000],
      ["勤怠ソフト", 1, 200_000],
    ],
    ["S-41: 訪問研修 40000, 訪問研修（2回目） 30000, 会計ソフト 300000, 勤怠ソフト 200000"],
  ],
];

const full = ["見積番号", "見積日", "有効期限", "取引先名", "発行元", "案件名", "品名", "金額"] as const;

type Told = Pick<QuoteDocument, "number" | "issueDate" | "validUntil" | "customer" | "vendor" | "subject">;

const toldBy = ({ number, issueDate, validUntil, customer, vendor, subject }: QuoteDocument): Told => ({
  ...{ number, issueDate, validUntil, customer, vendor, subject },
});

/** One field of a record as it is written, and as the document has it. */
const fields: readonly (readonly [column: (typeof full)[number], written: string, field: keyof Told, read: string])[] =
  [
    ["見積番号", "S-51", "number", "S-51"],
    ["見積番号", "Ｓ－５１", "number", "S-51"],
    ["見積日", "2025年9月1日", "issueDate", "2025-09-01"],
    ["見積日", "令和7年9月1日", "issueDate", "2025-09-01"],
    ["有効期限", "2025/9/30", "validUntil", "2025-09-30"],
    ["取引先名", "株式会社見本", "customer", "株式会社見本"],
    ["取引先名", " 株式会社見本 ", "customer", "株式会社見本"],
    ["取引先名", "株式会社見本御中", "customer", "株式会社見本"],
    ["取引先名", "株式会社見本 御中", "customer", "株式会社見本"],
    ["取引先名", "株式会社見本　　御中", "customer", "株式会社見本"],
    ["取引先名", "見本 花子 様", "customer", "見本 花子"],
    ["取引先名", "見本 太郎 殿", "customer", "見本 太郎"],
    ["取引先名", "様似見本店", "customer", "様似見本店"],
    ["取引先名", "見本様式印刷", "customer", "見本様式印刷"],
    ["発行元", "有限会社みほん商店", "vendor", "有限会社みほん商店"],
    ["案件名", "販売管理システム導入の件", "subject", "販売管理システム導入の件"],
  ];

const above: readonly WrittenRow[] = [
  ["御見積書", null, null, "見積番号", "S-60"],
  ["株式会社見本 御中", null, null, "見積日", "2025/8/1"],
  ["件名：会計の件", null, null, "有効期限", "2025/8/31"],
  ["発行元", "有限会社みほん商店"],
  ["御見積金額（税込）", 385_000],
];

describe("quotes: a list with a line per record", () => {
  for (const [what, rows, quotes] of divided)
    it(what, () => {
      assert.deepEqual(quotesIn(gridOf(...rows)), quotes);
    });

  it("says several documents of a list where there are several", () => {
    const [, rows] = divided[0] ?? ["", []];
    assert.deepEqual(documentsOf([gridOf(...rows)]).warnings, ["multiple_documents"]);
    assert.deepEqual(documentsOf([gridOf(...rows.slice(0, 3))]).warnings, []);
  });

  for (const [column, written, field, read] of fields)
    it(`has ${field} from ${column}: ${JSON.stringify(written)}`, () => {
      const row = full.map((name) => (name === column ? written : name === "品名" ? "会計ソフト" : null));
      const document = onlyOf(gridOf([...full], [...row.slice(0, -1), 300_000]));
      assert.deepEqual(toldBy(document), {
        ...{ number: null, issueDate: null, validUntil: null, customer: null, vendor: null, subject: null },
        [field]: read,
      });
    });

  it("has its dates where they are numbers with the format of a date", () => {
    const values = [
      ["見積番号", "見積日", "有効期限", "品名", "金額"],
      ["S-52", 45_901, 45_930, "会計ソフト", 300_000],
    ];
    const formats = values.map((row, at) =>
      row.map((_, column) => (at === 1 && (column === 1 || column === 2) ? "yyyy/m/d" : "0")),
    );
    const { issueDate, validUntil } = onlyOf(gridOfRange({ name: null, row: 1, column: 1, values, formats }));
    assert.deepEqual([issueDate, validUntil], ["2025-09-01", "2025-09-30"]);
  });

  it("reads each quote from its own first record", () => {
    const documents = documentsIn(
      gridOf(
        [...full],
        ["S-53", "2025/9/1", "2025/9/30", "株式会社見本", "有限会社みほん商店", "会計の件", "会計ソフト", 300_000],
        [null, null, null, null, null, "会計の件（追加）", "初期設定", 50_000],
        ["S-54", "2025/9/2", "2025/10/2", "見本食堂 様", "株式会社見本システム", "研修の件", "操作研修", 40_000],
      ),
    );
    assert.deepEqual(documents.map(toldBy), [
      {
        ...{ number: "S-53", issueDate: "2025-09-01", validUntil: "2025-09-30" },
        ...{ customer: "株式会社見本", vendor: "有限会社みほん商店", subject: "会計の件" },
      },
      {
        ...{ number: "S-54", issueDate: "2025-09-02", validUntil: "2025-10-02" },
        ...{ customer: "見本食堂", vendor: "株式会社見本システム", subject: "研修の件" },
      },
    ]);
  });

  it("takes what stands above the list where the records do not tell it", () => {
    const row = full.map((column) => (column === "品名" ? "会計ソフト" : null));
    const document = onlyOf(gridOf(...above, [...full], [...row.slice(0, -1), 350_000]));
    assert.deepEqual(toldBy(document), {
      ...{ number: "S-60", issueDate: "2025-08-01", validUntil: "2025-08-31" },
      ...{ customer: "株式会社見本", vendor: "有限会社みほん商店", subject: "会計の件" },
    });
    assert.deepEqual(checksOf(document), ["headline 385000 0"]);
  });

  it("is the quote that stands above it where that names number, customer and day", () => {
    const document = onlyOf(
      gridOf(
        ...above,
        [...full],
        ["S-61", "2025/9/1", "2025/9/30", "見本食堂", "株式会社見本システム", "研修の件", "操作研修", 40_000],
        ["S-62", "2025/9/2", "2025/9/30", "見本食堂", "株式会社見本システム", "研修の件", "操作研修", 30_000],
      ),
    );
    assert.deepEqual(toldBy(document), {
      ...{ number: "S-60", issueDate: "2025-08-01", validUntil: "2025-08-31" },
      ...{ customer: "株式会社見本", vendor: "有限会社みほん商店", subject: "会計の件" },
    });
    assert.deepEqual(linesOf(document), ["操作研修 40000", "操作研修 30000"]);
  });

  it("has its sums in the unit of the sheet", () => {
    const [first] = documentsIn(
      gridOf(
        ["見積一覧（単位：千円）"],
        ["見積番号", "品名", "金額", "見積合計"],
        ["S-70", "会計ソフト", 100, 110],
        ["S-71", "操作研修", 40, 44],
      ),
    );
    assert.ok(first);
    assert.deepEqual(checksOf(first), ["headline 110000 0"]);
  });

  it("leaves out no row silently where a quote of the list has no price", () => {
    const [first] = documentsIn(
      gridOf(
        ["見積番号", "品名", "金額"],
        ["S-1", "会計ソフト", 300_000],
        ["S-2", "導入の相談", "別途"],
        ["S-3", "操作研修", 40_000],
      ),
    );
    assert.ok(first);
    assert.deepEqual(leftOutOf(first), ["3 optional S-2 導入の相談 別途"]);
  });

  for (const [title, kind] of [
    ["見積一覧", "quote"],
    ["御見積書", "quote"],
    ["請求書", "invoice"],
    ["注文書", "order"],
    ["納品書", "delivery"],
  ] as const)
    it(`is ${kind} under the title ${title}`, () => {
      const rows = [["見積番号", "品名", "金額"], ...["S-1", "S-2"].map((number) => [number, "会計ソフト", 300_000])];
      assert.deepEqual(
        documentsIn(gridOf([title], ...rows)).map((document) => document.kind),
        [kind, kind],
      );
    });

  it("checks each quote against the total that its records repeat", () => {
    const documents = documentsIn(
      gridOf(
        ["見積番号", "品名", "金額", "見積合計"],
        ["S-1", "会計ソフト", 300_000, 385_000],
        ["S-1", "初期設定", 50_000, 385_000],
        ["S-2", "操作研修", 40_000, "44,000円"],
        ["S-3", "データ移行", 60_000, 70_000],
        ["S-4", "操作マニュアル作成", 30_000, null],
      ),
    );
    assert.deepEqual(documents.map(checksOf), [
      ["headline 385000 0"],
      ["headline 44000 0"],
      ["headline 70000 4000"],
      [],
    ]);
    assert.deepEqual(
      documents.map(({ reconciliation, total, taxMode }) => [reconciliation.reconciled, total, taxMode]),
      [
        [true, 385_000, "exclusive"],
        [true, 44_000, "exclusive"],
        [false, 66_000, "exclusive"],
        [false, 33_000, "exclusive"],
      ],
    );
    assert.deepEqual(
      documents.map(({ warnings }) =>
        ["not_reconciled", "no_total", "stale_or_missing_total"].filter((code) => warnings.includes(code)),
      ),
      [[], [], ["not_reconciled"], ["no_total"]],
    );
  });

  it("gives each quote its own totals and its own rows that are no lines", () => {
    const [first, second] = documentsIn(
      gridOf(
        ["見積番号", "品名", "金額"],
        ["S-1", "会計ソフト", 300_000],
        ["S-1", "初期設定", 50_000],
        ["S-1", "小計", 350_000],
        ["S-1", "消費税（10%）", 35_000],
        ["S-2", "操作研修", 40_000],
        ["S-2", "次回分の保守", "別途"],
        [null, "小計", 40_000],
        [null, "消費税（10%）", 4_000],
      ),
    );
    assert.ok(first && second);
    assert.deepEqual(checksOf(first), ["subtotal 350000 0", "tax 35000 0"]);
    assert.deepEqual(leftOutOf(first), ["4 subtotal S-1 小計 350000", "5 tax S-1 消費税（10%） 35000"]);
    assert.deepEqual(checksOf(second), ["subtotal 40000 0", "tax 4000 0"]);
    assert.deepEqual(leftOutOf(second), [
      "7 optional S-2 次回分の保守 別途",
      "8 subtotal 小計 40000",
      "9 tax 消費税（10%） 4000",
    ]);
  });

  it("has neither totals nor rows left out where all of them are lines", () => {
    const [first, second] = documentsIn(
      gridOf(
        ["見積番号", "品名", "金額"],
        ["S-1", "会計ソフト", 300_000],
        ["S-2", "操作研修", 40_000],
        ["S-2", "小計", 40_000],
      ),
    );
    assert.ok(first && second);
    assert.deepEqual([checksOf(first), leftOutOf(first)], [[], []]);
    assert.deepEqual([checksOf(second), leftOutOf(second)], [["subtotal 40000 0"], ["4 subtotal S-2 小計 40000"]]);
  });
});

const named = (name: string, ...rows: readonly WrittenRow[]): Grid => ({ ...gridOf(...rows), name });

const header: WrittenRow = ["品名", "数量", "単価", "金額"];
const line = (name: string, amount: number): WrittenRow => [name, 1, amount, amount];

const head = (number: string): readonly WrittenRow[] => [
  ["御見積書", null, "見積番号", number],
  ["株式会社見本 御中", null, "見積日", "2025/9/1"],
];

const cover = (number: string, ...rows: readonly WrittenRow[]): Grid => named("表紙", ...head(number), header, ...rows);

const details = (...rows: readonly WrittenRow[]): Grid => named("内訳", header, ...rows);

const software = line("会計ソフト", 300_000);
const setup = line("初期設定", 140_000);
const whole = line("会計システム導入一式", 440_000);

/** Sheets of one file: which quotes they are, and whether one of them only sums up the others. */
const together: readonly (readonly [
  what: string,
  sheets: readonly Grid[],
  quotes: readonly string[],
  sums: boolean,
])[] = [
  [
    "is the details where the cover sums them up in one line",
    [cover("S-1", whole), details(software, setup)],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    true,
  ],
  [
    "is the details where the sheet that sums them up stands behind them",
    [details(software, setup), cover("S-1", whole)],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    true,
  ],
  [
    "is the details of all sheets where the cover has a line for each of them",
    [
      cover("S-1", line("ソフトウェア", 500_000), line("作業費", 140_000)),
      named("ソフトウェア", header, software, line("勤怠ソフト", 200_000)),
      named("作業費", header, setup),
    ],
    ["S-1: 会計ソフト 300000, 勤怠ソフト 200000, 初期設定 140000"],
    true,
  ],
  [
    "is the details of all sheets where none of them names a quote",
    [
      named("集計", header, line("ソフトウェア", 500_000), line("作業費", 140_000)),
      named("ソフトウェア", header, software, line("勤怠ソフト", 200_000)),
      named("作業費", header, setup),
    ],
    ["–: 会計ソフト 300000, 勤怠ソフト 200000, 初期設定 140000"],
    true,
  ],
  [
    "is the lines of the details where the cover has the same ones",
    [cover("S-1", whole), details(whole)],
    ["S-1: 会計システム導入一式 440000"],
    true,
  ],
  [
    "is the details where they repeat the customer of the cover",
    [cover("S-1", whole), named("内訳", ["株式会社見本 御中"], header, software, setup)],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    true,
  ],
  [
    "is the details where they stand before the cover and name the same quote",
    [named("内訳", ...head("S-1"), header, software, setup), cover("S-1", whole)],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    true,
  ],
  [
    "is the details, and the quote of another sheet",
    [cover("S-1", whole), details(software, setup), named("別件", ...head("S-2"), header, line("勤怠ソフト", 200_000))],
    ["S-1: 会計ソフト 300000, 初期設定 140000", "S-2: 勤怠ソフト 200000"],
    true,
  ],
  [
    "is all lines of the details where they have a day each",
    [
      cover("S-1", line("訪問研修", 70_000), line("作業費", 140_000)),
      named("訪問研修", ["日付", "品名", "金額"], ["2025/10/1", "訪問研修", 70_000]),
      named("作業費", header, line("初期設定", 100_000), line("データ移行", 40_000)),
    ],
    ["S-1: 訪問研修 70000, 初期設定 100000, データ移行 40000"],
    true,
  ],
  [
    "is the details where they repeat the number of the cover",
    [cover("S-1", whole), named("内訳", ...head("S-1"), header, software, setup)],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    true,
  ],
  [
    "is the details where cover and details differ in the name of their one line",
    [cover("S-1", line("会計システム導入一式", 300_000)), named("内訳", ...head("S-1"), header, software)],
    ["S-1: 会計ソフト 300000"],
    true,
  ],
  [
    "is the details where cover and details share one of their lines",
    [cover("S-1", software, line("作業費", 140_000)), named("内訳", ...head("S-1"), header, software, setup)],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    true,
  ],
  [
    "is the details where the cover has the same names and the same sum, but other amounts",
    [
      cover("S-1", line("会計ソフト", 340_000), line("初期設定", 100_000)),
      named("内訳", ...head("S-1"), header, software, setup),
    ],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    true,
  ],
  [
    "is the details where the cover has their first lines and not what cancels out below",
    [
      cover("S-1", software, setup),
      named("内訳", ...head("S-1"), header, software, setup, line("操作研修", 40_000), line("研修値引", -40_000)),
    ],
    ["S-1: 会計ソフト 300000, 初期設定 140000, 操作研修 40000, 研修値引 -40000"],
    true,
  ],
  [
    "counts no options of the details into what the cover sums up",
    [cover("S-1", whole), details(software, setup, ["オプション"], line("増設メモリ", 20_000))],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    true,
  ],
  [
    "counts no options of the cover into its sum",
    [cover("S-1", whole, ["オプション"], line("増設メモリ", 20_000)), details(software, setup)],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    true,
  ],
  [
    "has the same lines once where they stand on two sheets that name no quote",
    [named("集計", header, software, setup), details(software, setup)],
    ["–: 会計ソフト 300000, 初期設定 140000"],
    true,
  ],
  [
    "is two quotes where the sheets name two numbers",
    [cover("S-1", whole), named("内訳", ...head("S-2"), header, software, setup)],
    ["S-1: 会計システム導入一式 440000", "S-2: 会計ソフト 300000, 初期設定 140000"],
    false,
  ],
  [
    "is two quotes where the sheets name two numbers and no customer",
    [named("甲", ["見積番号", "S-1"], header, whole), named("乙", ["見積番号", "S-2"], header, software, setup)],
    ["S-1: 会計システム導入一式 440000", "S-2: 会計ソフト 300000, 初期設定 140000"],
    false,
  ],
  [
    "is two quotes where the sheets without numbers name two customers",
    [named("見本", ["株式会社見本 御中"], header, whole), named("見本食堂", ["見本食堂 様"], header, software, setup)],
    ["–: 会計システム導入一式 440000", "–: 会計ソフト 300000, 初期設定 140000"],
    false,
  ],
  [
    "is two quotes where a sheet with a number does not have the sum of the other",
    [cover("S-1", line("会計システム導入一式", 439_999)), details(software, setup)],
    ["S-1: 会計システム導入一式 439999", "–: 会計ソフト 300000, 初期設定 140000"],
    false,
  ],
  [
    "is one quote where a discount takes all of it",
    [details(software, line("特別値引", -300_000))],
    ["–: 会計ソフト 300000, 特別値引 -300000"],
    false,
  ],
  [
    "has number and customer from a cover without a table",
    [named("表紙", ...head("S-1")), details(software, setup)],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    false,
  ],
  [
    "is one quote of all sheets under a cover without a table",
    [
      named("表紙", ...head("S-1")),
      named("ソフトウェア", header, software),
      named("作業費", header, setup),
      named("振込先", ["振込先：みほん銀行"]),
    ],
    ["S-1: 会計ソフト 300000, 初期設定 140000"],
    false,
  ],
  [
    "is two quotes behind a letter that names neither a number nor a customer",
    [named("送付状", ["送付状"], ["下記のとおりお送りします。"]), details(software), details(setup)],
    ["–: 会計ソフト 300000", "–: 初期設定 140000"],
    false,
  ],
  [
    "has nothing from the request for it",
    [named("依頼", ["見積依頼書", null, "見積番号", "R-1"], ["株式会社見本 御中"]), details(software)],
    ["–: 会計ソフト 300000"],
    false,
  ],
  [
    "has no number from a form that is not filled in",
    [named("様式", ...head("S-99"), header), details(software)],
    ["–: 会計ソフト 300000"],
    false,
  ],
  [
    "is two quotes where a sheet names another number than the cover without a table",
    [named("表紙", ...head("S-1")), details(software), named("別件", ...head("S-2"), header, setup)],
    ["–: 会計ソフト 300000", "S-2: 初期設定 140000"],
    false,
  ],
];

/** The same sheet with one cell whose formula has no value in the file. */
function withoutValue(grid: Grid, { row, column }: { row: number; column: number }): Grid {
  return {
    ...grid,
    rows: grid.rows.map((each) => ({
      ...each,
      cells: each.cells.map((cell) =>
        each.row === row && cell.column === column
          ? cellOf({ ...cell, value: null, formula: "B2*C2", unvalued: true })
          : cell,
      ),
    })),
  };
}

const company: readonly WrittenRow[] = [
  ["発行元", "有限会社みほん商店"],
  ["登録番号", "T1234567890123"],
];

describe("quotes: several sheets of one file", () => {
  for (const [what, sheets, quotes, sums] of together)
    it(what, () => {
      assert.deepEqual(quotesIn(...sheets), quotes);
      assert.equal(documentsOf(sheets).warnings.includes("summary_sheet_skipped"), sums);
    });

  it("is checked against the sums of the cover where the details state none", () => {
    const sums: readonly WrittenRow[] = [
      ["消費税", null, null, 44_000],
      ["合計", null, null, 484_000],
    ];
    assert.deepEqual(checksOf(onlyOf(cover("S-1", whole, ...sums), details(software, setup))), [
      ...["tax 44000 0", "total 484000 0"],
    ]);
  });

  it("loses no quote where a cover and its details stand beside another one", () => {
    const quotes = quotesIn(
      cover("S-1", whole),
      details(software, setup),
      named("別件", ...head("S-2"), header, line("操作研修", 40_000)),
    );
    assert.ok(quotes.includes("S-2: 操作研修 40000"), quotes.join(" / "));
  });

  it("counts two copies of a quote once and says so", () => {
    const copies = [cover("S-1", software, setup), named("控", ...head("S-1"), header, software, setup)];
    assert.deepEqual(quotesIn(...copies), ["S-1: 会計ソフト 300000, 初期設定 140000"]);
    assert.deepEqual(documentsOf(copies).warnings, ["duplicate_document"]);
  });

  for (const [what, number] of [
    ["nothing", null],
    ["their number alone", "S-1"],
  ] as const)
    it(`completes details that tell ${what} from the cover`, () => {
      const { kind, registrationNumber, ...document } = onlyOf(
        named(
          "表紙",
          ["請求書", null, "見積番号", "S-1"],
          ["株式会社見本 御中", null, "見積日", "2025/9/1"],
          ["件名：会計の件", null, "有効期限", "2025/9/30"],
          ...company,
          header,
          whole,
        ),
        named("内訳", ...(number === null ? [] : [["見積番号", number]]), header, software, setup),
      );
      assert.deepEqual(toldBy({ kind, registrationNumber, ...document }), {
        ...{ number: "S-1", issueDate: "2025-09-01", validUntil: "2025-09-30" },
        ...{ customer: "株式会社見本", vendor: "有限会社みほん商店", subject: "会計の件" },
      });
      assert.deepEqual([kind, registrationNumber], ["invoice", "T1234567890123"]);
    });

  it("leaves what the details tell of themselves", () => {
    const document = onlyOf(
      named(
        "表紙",
        ["請求書", null, "見積番号", "S-1"],
        ["株式会社見本 御中", null, "見積日", "2025/9/1"],
        ["件名：会計の件", null, "有効期限", "2025/9/30"],
        ...company,
        header,
        whole,
      ),
      named(
        "内訳",
        ["御見積書", null, "見積番号", "S-1"],
        ["株式会社見本 本社 御中", null, "見積日", "2025/9/2"],
        ["件名：会計の件（内訳）", null, "有効期限", "2025/10/2"],
        ["発行元", "有限会社みほん商店 東店"],
        ["登録番号", "T3210987654321"],
        header,
        software,
        setup,
      ),
    );
    assert.deepEqual(toldBy(document), {
      ...{ number: "S-1", issueDate: "2025-09-02", validUntil: "2025-10-02" },
      ...{ customer: "株式会社見本 本社", vendor: "有限会社みほん商店 東店", subject: "会計の件（内訳）" },
    });
    assert.deepEqual([document.kind, document.registrationNumber], ["quote", "T3210987654321"]);
  });

  it("checks the details against what they and the cover state", () => {
    const document = onlyOf(
      named("表紙", ...head("S-1"), ["御見積金額（税込）", 484_000], header, whole, ["合計", null, null, 484_000]),
      named("内訳", ["見積金額（税抜）", 440_000], header, software, setup, ["小計", null, null, 440_000]),
    );
    assert.deepEqual(checksOf(document), ["subtotal 440000 0", "headline 440000 0", "headline 484000 0"]);
    assert.equal(document.reconciliation.reconciled, true);
  });

  it("checks several sheets of details against the totals of the cover", () => {
    const sheets = [
      cover("S-1", line("ソフトウェア", 300_000), line("作業費", 140_000), ["小計", null, null, 440_000]),
      named("ソフトウェア", header, software, ["小計", null, null, 300_000]),
      named("作業費", header, setup, ["※ 交通費を含みます"], ["小計", null, null, 140_000]),
    ];
    const document = onlyOf(...sheets);
    assert.deepEqual(checksOf(document), ["subtotal 440000 0"]);
    assert.deepEqual(
      document.items.map(({ sheet, row, name }) => [sheet, row, name]),
      [
        ["ソフトウェア", 2, "会計ソフト"],
        ["作業費", 2, "初期設定"],
      ],
    );
    assert.deepEqual(
      [...leftOutOf(document)].sort(),
      [
        "表紙 6 subtotal 小計 440000",
        "ソフトウェア 3 subtotal 小計 300000",
        "作業費 3 note ※ 交通費を含みます",
        "作業費 4 subtotal 小計 140000",
      ].sort(),
    );
  });

  for (const [what, at, isWarned] of [
    ["the first sheet of details", 1, true],
    ["the second sheet of details", 2, true],
    ["no sheet", 3, false],
  ] as const)
    it(`warns of a formula without a value where ${what} has one`, () => {
      const sheets = [
        cover("S-1", line("ソフトウェア", 300_000), line("作業費", 140_000)),
        named("ソフトウェア", header, software),
        named("作業費", header, setup),
      ].map((grid, index) => (index === at ? withoutValue(grid, { row: 2, column: 4 }) : grid));
      assert.equal(onlyOf(...sheets).warnings.includes("formula_without_value"), isWarned);
    });
});
