import assert from "node:assert/strict";
import { gridOfRange } from "../../src/quotes/grid/range";
import type { CellValue } from "../../src/quotes/grid/types";
import { readBlock, type Block } from "../../src/quotes/steps/block";
import { gridOf, type WrittenRow } from "./written";

const read = (rows: readonly WrittenRow[], scale = 1): Block => {
  const grid = gridOf(...rows);
  return readBlock(grid, grid.rows, scale);
};

type Case = readonly [what: string, rows: readonly WrittenRow[], expected: string | null];

const number: readonly Case[] = [
  ["to the right of its label", [["見積番号", "Q-014"]], "Q-014"],
  ["to the right across blank cells", [["下記の通り", null, "No.", null, "Q-014"]], "Q-014"],
  ["in the label's own cell", [["見積番号：Q-014"]], "Q-014"],
  ["behind a label without a colon", [["見積番号Q-014"]], "Q-014"],
  ["behind a label of Latin letters", [["見積書No A-1"]], "A-1"],
  ["behind several colons", [["見積番号:： Q-014"]], "Q-014"],
  ["on the line below, in the same cell", [["見積番号\nQ-014"]], "Q-014"],
  ["two lines below, in the same cell", [["見積番号\n\nQ-014"]], "Q-014"],
  ["below a line of blanks, in the same cell", [["見積番号\n　\nQ-014"]], "Q-014"],
  ["beside a date in the same cell", [["見積番号：Q-014　発行日：2025年4月1日"]], "Q-014"],
  [
    "under its label where labels stand side by side",
    [["御見積書"], ["見積番号", "発行日"], ["Q-014", "2025年4月1日"]],
    "Q-014",
  ],
  [
    "under its own label, not under another",
    [["御見積書"], ["発行日", "見積番号", "有効期限"], ["2025年4月1日", "Q-014", "30日"]],
    "Q-014",
  ],
  ["under its label across a blank row", [["見積番号", "発行日"], [], ["Q-014"]], "Q-014"],
  ["not two blank rows below", [["見積番号", "発行日"], [], [], ["Q-014"]], null],
  ["not under another label", [["発行日", "見積番号"], ["Q-014"]], null],
  ["a number of the sheet", [["見積番号", 20250014]], "20250014"],
  ["written in full width", [["見積番号：Ｑ－０１４"]], "Q-014"],
  ["behind a label in brackets", [["【見積番号】Q-014"]], "Q-014"],
  ["behind a bullet and brackets", [["■【見積番号】Q-014"]], "Q-014"],
  ["beside a label in brackets", [["【見積番号】", "Q-014"]], "Q-014"],
  ["kept with its brackets", [["見積番号：Q-014（改1）"]], "Q-014(改1)"],
  ["kept with its colon", [["見積番号：2025:014"]], "2025:014"],
  ["eight digits that could be a date", [["見積番号：20250401"]], "20250401"],
  ["letters with a date", [["見積番号：Q-2025/4/1"]], "Q-2025/4/1"],
  ["of a year", [["見積番号：2025年度-014"]], "2025年度-014"],
  ["the next one where a date stands in its place", [["番号", "2025年4月1日"], ["見積番号：Q-014"]], "Q-014"],
  ["not a date", [["番号", "2025年4月1日"]], null],
  ["not without a digit", [["見積番号：別途ご連絡"]], null],
  ["words with a digit where the label says 見積", [["見積番号：営業部第12号"]], "営業部第12号"],
  ["not a department behind No.", [["No.営業部2課"]], null],
  ["not a department behind No", [["No 第一営業部2課"]], null],
  ["not a department behind No and a colon", [["No：みほん営業部2課"]], null],
  ["not a department beside 番号", [["番号", "みほん営業部2課"]], null],
  ["a single character and digits behind No.", [["No.見2025-014"]], "見2025-014"],
  ["digits before a department behind No.", [["No.25営業部014"]], "25営業部014"],
  ["at most 40 characters", [[`見積番号：${"1".repeat(40)}`]], "1".repeat(40)],
  ["not 41 characters", [[`見積番号：${"1".repeat(41)}`]], null],
];

const subject: readonly Case[] = [
  ["to the right of its label", [["件名", "販売管理システム 導入一式"]], "販売管理システム 導入一式"],
  ["in the label's own cell", [["件名：販売管理システム 導入一式"]], "販売管理システム 導入一式"],
  ["behind a label and a blank", [["件名 販売管理システム"]], "販売管理システム"],
  ["behind a label and wide blanks", [["件名　　販売管理システム"]], "販売管理システム"],
  ["behind a label in brackets and a blank", [["【件名】 販売管理システム"]], "販売管理システム"],
  ["beside a label in brackets", [["【件名】", "販売管理システム"]], "販売管理システム"],
  ["right behind a label in brackets", [["【件名】販売管理システム"]], "販売管理システム"],
  [
    "kept with its colon",
    [["件名　第二営業所販売管理システム導入一式：その2"]],
    "第二営業所販売管理システム導入一式：その2",
  ],
  ["beside another field in the same cell", [["件名：販売管理　発行日：2025年4月1日"]], "販売管理"],
  ["beside a cell of two fields", [["見積番号：Q-014\n件名", "販売管理"]], "販売管理"],
  ["on one line", [["件名", "販売管理\r導入一式"]], "販売管理 導入一式"],
  ["on one line in the label's own cell", [["件名：販売管理\r導入一式"]], "販売管理 導入一式"],
  ["below where another label stands beside it", [["件名", "納期："], ["販売管理"]], "販売管理"],
  ["under a label of a later row", [["御見積書"], ["件名"], ["販売管理"]], "販売管理"],
  ["the next one where the first is blank", [["件名", "　"], ["案件名：販売管理"]], "販売管理"],
  ["not a word that only begins like a label", [["案件管理システム"]], null],
  ["not such a word with a blank at its end", [["案件管理システム　"]], null],
  ["in a cell of at most 80 characters", [[`件名：${"見".repeat(77)}`]], "見".repeat(77)],
  ["not in a cell of 81 characters", [[`件名：${"見".repeat(78)}`]], null],
  ["on a line of a text of at most 400 characters", [[`件名：販売管理\n${"見".repeat(392)}`]], "販売管理"],
  ["not on a line of a longer remark", [[`件名：販売管理\n${"見".repeat(393)}`]], null],
];

const issueDate: readonly Case[] = [
  ["to the right of its label", [["発行日", "2025年4月1日"]], "2025-04-01"],
  ["in the label's own cell", [["発行日：令和7年4月1日"]], "2025-04-01"],
  ["beside the number in the same cell", [["見積番号：Q-014 発行日：2025/4/1"]], "2025-04-01"],
  [
    "under its label where labels stand side by side",
    [
      ["見積番号", "発行日"],
      ["Q-014", "2025年4月1日"],
    ],
    "2025-04-01",
  ],
  [
    "the next one where the first has none",
    [
      ["納品日", "別途"],
      ["作成日", "2025年4月1日"],
    ],
    "2025-04-01",
  ],
  ["that of its label before one that stands alone", [["2025年3月1日"], ["発行日", "2025年4月1日"]], "2025-04-01"],
  ["a date that stands alone", [[2025], [null, "令和7年4月1日"]], "2025-04-01"],
  ["not a date within a remark", [["2025年4月1日より価格を改定します"]], null],
];

const validUntil: readonly Case[] = [
  ["a date to the right of its label", [["有効期限", "2025年4月30日"]], "2025-04-30"],
  ["a date in the label's own cell", [["見積有効期限：2025年4月30日"]], "2025-04-30"],
  ["a span from the date of issue", [["発行日：2025年4月1日"], ["有効期限：発行後30日"]], "2025-05-01"],
  [
    "a span to the right of its label",
    [
      ["発行日", "2025年4月1日"],
      ["有効期限", "1ヶ月"],
    ],
    "2025-05-01",
  ],
  [
    "the next one where the first is open",
    [["発行日：2025年4月1日"], ["有効期間", "別途"], ["有効期限", "2週間"]],
    "2025-04-15",
  ],
  ["not known from a span alone", [["有効期限：30日"]], null],
];

const customer: readonly Case[] = [
  ["in one cell with 御中", [["株式会社見本　御中"]], "株式会社見本"],
  ["in one cell with 様", [["見本商店 佐藤 様"]], "見本商店 佐藤"],
  ["that of 御中 before that of 様", [["佐藤 様"], ["株式会社見本 御中"]], "株式会社見本"],
  ["left of 御中", [["株式会社見本", null, "御中"]], "株式会社見本"],
  ["the nearest left of 御中", [["〒100-0001", "株式会社見本", "御中"]], "株式会社見本"],
  ["above 御中", [["株式会社見本"], ["御中"]], "株式会社見本"],
  ["on the line above 御中", [["株式会社見本\n御中"]], "株式会社見本"],
  ["not the label left of 御中", [["お客様名", "御中"]], null],
  ["not a number left of 御中", [[12345, "御中"]], null],
  ["not known from 御中 alone", [["御中"]], null],
  ["not a word with 御中 in it", [["御中元ギフト販売管理"]], null],
  ["not a word with 様 in it", [["仕様書一式"]], null],
  ["not the person in charge", [["担当様"]], null],
  ["not the person in charge by name", [["担当者 佐藤様"]], null],
  ["below its label, whose last letter is 様", [["お客様"], ["株式会社見本"]], "株式会社見本"],
  ["without its postal code", [["〒150-0002 見本商店 御中"]], "見本商店"],
  ["at most 60 characters with 御中", [[`${"見".repeat(58)}御中`]], "見".repeat(58)],
  ["not a remark of 61 characters", [[`${"見".repeat(59)}御中`]], null],
  ["without the label of the cell", [["宛先：株式会社見本 御中"]], "株式会社見本"],
  ["without the label お客様", [["お客様：株式会社見本 様"]], "株式会社見本"],
  ["without the label and a blank before its colon", [["宛先 ： 株式会社見本 御中"]], "株式会社見本"],
  ["with a remark in brackets", [["株式会社見本（宛名：本社）御中"]], "株式会社見本（宛名：本社）"],
  ["to the right of its label", [["お客様名", "株式会社見本 本社"]], "株式会社見本 本社"],
  ["in the label's own cell", [["得意先：株式会社見本"]], "株式会社見本"],
  ["not known from an empty field", [["得意先", "　"]], null],
];

const vendor: readonly Case[] = [
  ["to the right of its label", [["株式会社見本工業"], ["発行者", "みほん商店"]], "みほん商店"],
  ["a company", [["御見積書"], [null, null, "有限会社みほん商店"]], "有限会社みほん商店"],
  ["on a line of its address", [["〒100-0001\n有限会社みほん商店\nTEL 03-1234-5678"]], "有限会社みほん商店"],
  ["not the customer", [["株式会社見本 御中"]], null],
  ["not the customer left of 御中", [["株式会社見本", "御中"]], null],
  ["not the customer named again", [["株式会社見本 御中"], ["株式会社見本"]], null],
  ["another company than the customer", [["株式会社見本 御中", "有限会社みほん商店"]], "有限会社みほん商店"],
  ["at most 40 characters", [[`株式会社${"見".repeat(36)}`]], `株式会社${"見".repeat(36)}`],
  ["not a remark of 41 characters", [[`株式会社${"見".repeat(37)}`]], null],
  ["above its registration number", [["みほん商店"], ["登録番号：T1234567890123"]], "みほん商店"],
  ["above its postal code", [["みほん商店"], ["〒100-0001"]], "みほん商店"],
  ["above its telephone", [["みほん商店"], ["TEL 03-1234-5678"]], "みほん商店"],
  ["above its address and telephone", [["みほん商店"], ["東京都千代田区1-2"], ["TEL 03-1234-5678"]], "みほん商店"],
  ["the topmost name", [["みほん商店"], ["システム事業部"], ["TEL 03-1234-5678"]], "みほん商店"],
  ["above across a blank row", [["みほん商店"], [], ["TEL 03-1234-5678"]], "みほん商店"],
  ["not two blank rows above", [["みほん商店"], [], [], ["TEL 03-1234-5678"]], null],
  ["not known from a telephone in the first row", [["TEL 03-1234-5678"], ["ご検討ください"]], null],
  ["on the first line of a cell with its telephone", [["みほん商店\nTEL 03-1234-5678"]], "みほん商店"],
  [
    "in the column of the telephone",
    [
      ["下記をご確認ください", "みほん商店", "販売管理"],
      [null, "TEL 03-1234-5678", null],
    ],
    "みほん商店",
  ],
  [
    "above the registration number, not above the customer's postal code",
    [
      ["見本太郎 様", "みほん商店"],
      ["〒150-0002", "登録番号：T1234567890123"],
    ],
    "みほん商店",
  ],
  ["below the customer in the same column", [["見本屋 御中"], ["みほん商店"], ["TEL 03-1234-5678"]], "みほん商店"],
  [
    "not by a customer whose name looks like a telephone",
    [
      ["Hotel見本 御中", "みほん商店"],
      [null, "TEL 03-1234-5678"],
    ],
    "みほん商店",
  ],
  ["not the number above it", [[20250014], ["みほん商店"], ["TEL 03-1234-5678"]], "みほん商店"],
  ["not the blank above it", [["　"], ["みほん商店"], ["TEL 03-1234-5678"]], "みほん商店"],
];

/** What may stand above the vendor's name in its column, and is no name. */
const contacts = [
  "東京都千代田区1-2",
  "北海道みほん郡見本町",
  "03-1234-5678",
  "090-1234-5678",
  "mihon@example.jp",
  "https://example.jp",
  "みほんビル",
  "本館5階",
  "振込先：みほん銀行",
  "No 014",
  "2025年4月1日",
] as const;

/** Names that hold a character of an address, and are names. */
const names = ["TEKNO工房", "みほん村田商店", "京都みほん商店", "みほん道場", "みほん階段工房"] as const;

const kinds: readonly (readonly [text: string, kind: Block["kind"]])[] = [
  ["御見積書", "quote"],
  ["御　見　積　書", "quote"],
  ["請求書", "invoice"],
  ["注文書", "order"],
  ["納品書", "delivery"],
  ["見積依頼書", "request"],
  [`見積依頼書（${"見".repeat(23)}）`, "request"],
  [`見積依頼書（${"見".repeat(24)}）`, "unknown"],
  ["みほん商店", "unknown"],
];

const headline = (label: string, amount: number | null, other: Partial<Block["headlines"][number]> = {}): object => ({
  ...{ type: "headline", label, amount, rate: null, row: 1, calculated: false, taxHint: null, inner: false },
  ...other,
});

const headlines: readonly (readonly [what: string, rows: readonly WrittenRow[], expected: readonly object[]])[] = [
  ["to the right of its label", [["御見積金額", 110_000]], [headline("御見積金額", 110_000)]],
  ["as a text", [["合計金額", "¥110,000-"]], [headline("合計金額", 110_000)]],
  ["in the label's own cell", [["合計金額：¥110,000"]], [headline("合計金額:¥110,000", 110_000)]],
  [
    "behind a word of the label's own cell",
    [["御見積金額 税込 ¥110,000"]],
    [headline("御見積金額税込¥110,000", 110_000, { taxHint: "inclusive" })],
  ],
  [
    "behind a label in brackets with its rate",
    [["【合計金額】（10%税込）：¥110,000"]],
    [headline("【合計金額】(10%税込):¥110,000", 110_000, { taxHint: "inclusive" })],
  ],
  ["below zero", [["合計金額：▲110,000円"]], [headline("合計金額:▲110,000円", -110_000)]],
  [
    "with the tax in its label",
    [["合計金額（税抜）", 100_000]],
    [headline("合計金額(税抜)", 100_000, { taxHint: "exclusive" })],
  ],
  [
    "with the tax in its value",
    [["合計金額", "110,000円（税込）"]],
    [headline("合計金額", 110_000, { taxHint: "inclusive" })],
  ],
  [
    "with the tax beside it",
    [["合計金額", 110_000, "（税込）"]],
    [headline("合計金額", 110_000, { taxHint: "inclusive" })],
  ],
  ["in its row", [["御見積書"], ["合計金額", 110_000]], [headline("合計金額", 110_000, { row: 2 })]],
  [
    "each of several",
    [["御見積金額", 110_000], ["合計金額：¥110,000"]],
    [headline("御見積金額", 110_000), headline("合計金額:¥110,000", 110_000, { row: 2 })],
  ],
  ["not a word", [["合計金額", "別途"]], []],
];

const cases = [
  ["the number", "number", number],
  ["the subject", "subject", subject],
  ["the date of issue", "issueDate", issueDate],
  ["the last day of an offer", "validUntil", validUntil],
  ["the customer", "customer", customer],
  ["the vendor", "vendor", vendor],
] as const;

for (const [name, field, table] of cases)
  describe(`quotes: ${name} in the block around the tables`, () => {
    for (const [what, rows, expected] of table)
      it(`is ${what}`, () => {
        assert.equal(read(rows)[field], expected);
      });
  });

describe("quotes: the vendor's name in the column of its telephone", () => {
  for (const contact of contacts)
    it(`is not ${contact}`, () => {
      assert.equal(read([[contact], ["みほん商店"], ["TEL 03-1234-5678"]]).vendor, "みほん商店");
    });

  for (const name of names)
    it(`may be ${name}`, () => {
      assert.equal(read([[name], ["TEL 03-1234-5678"]]).vendor, name);
    });
});

describe("quotes: what the block around the tables is", () => {
  for (const [text, kind] of kinds)
    it(`${text.slice(0, 12)} → ${kind}`, () => {
      assert.equal(read([[2025], [null, text]]).kind, kind);
    });

  it("is told by its first title", () => {
    assert.equal(read([["みほん商店"], ["納品書"], ["請求書"]]).kind, "delivery");
  });
});

describe("quotes: the registration number in the block around the tables", () => {
  for (const [what, rows, expected] of [
    ["in a text", [["みほん商店"], ["登録番号：Ｔ1234567890123"]], "T1234567890123"],
    ["the first of several", [["T1234567890123"], ["T9876543210987"]], "T1234567890123"],
    ["not one of twelve digits", [["登録番号：T123456789012"]], null],
  ] as const)
    it(`is ${what}`, () => {
      assert.equal(read(rows).registrationNumber, expected);
    });
});

describe("quotes: an amount in the block around the tables", () => {
  for (const [what, rows, expected] of headlines)
    it(`is ${what}`, () => {
      assert.deepEqual(read(rows).headlines, expected);
    });

  it("is in yen where the sheet is in thousands", () => {
    assert.deepEqual(read([["合計金額", 110.5]], 1000).headlines, [headline("合計金額", 110_500)]);
  });

  it("is noted where its formula has no value", () => {
    const grid = gridOf(["合計金額", "=SUM(D5:D9)"]);
    const rows = grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.column === 2
          ? { ...cell, value: null, plain: "", number: null, formula: "SUM(D5:D9)", unvalued: true }
          : cell,
      ),
    }));
    assert.deepEqual(readBlock(grid, rows, 1).headlines, [headline("合計金額", null, { calculated: true })]);
  });
});

describe("quotes: the dates of a sheet in the block around the tables", () => {
  const datesIn = (values: readonly CellValue[], formats: readonly string[]): readonly (string | null)[] => {
    const grid = gridOfRange({ name: null, row: 1, column: 1, values: [values], formats: [formats] });
    const { issueDate: issued, validUntil: until } = readBlock(grid, grid.rows, 1);
    return [issued, until];
  };

  for (const [what, values, formats, expected] of [
    ["beside their labels", ["発行日", 45748, "有効期限", 45777], [1, 3], ["2025-04-01", "2025-04-30"]],
    ["alone", [1000, 45748], [1], ["2025-04-01", null]],
    ["not a number without a date's format", ["発行日", 45748], [], [null, null]],
  ] as const)
    it(`are ${what}`, () => {
      const asDates: readonly number[] = formats;
      assert.deepEqual(
        datesIn(
          values,
          values.map((_, at) => (asDates.includes(at) ? "yyyy/m/d" : "General")),
        ),
        expected,
      );
    });
});
