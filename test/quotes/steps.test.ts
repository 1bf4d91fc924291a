import assert from "node:assert/strict";
import { importRange, type Correction, type QuoteLine } from "../../src/quotes";
import { viewOf } from "../../src/quotes/grid/view";
import { monthsInTotal, overMonths } from "../../src/quotes/steps/monthly";
import { withRates } from "../../src/quotes/steps/rates";
import { readSheet, type SheetReading } from "../../src/quotes/steps/sheet";
import { gridOf, type WrittenRow } from "./written";

const sheetOf = (...rows: readonly WrittenRow[]): SheetReading => readSheet(viewOf(gridOf(...rows)));

const header = ["品名", "数量", "単価", "金額"];
const rated = [...header, "税率"];
const ledger = ["会計ソフト", 1, 100_000, 100_000];
const payroll = ["給与ソフト", 1, 50_000, 50_000];
const scanner = ["スキャナー", 1, 30_000, 30_000];
const option = ["【オプション】訪問研修", 1, 50_000, 50_000];
const training = ["【任意】個別研修", 1, 30_000, 30_000];
const total = (amount: number, words = "合計"): WrittenRow => [words, null, null, amount];
const headline = (amount: number): WrittenRow => ["御見積金額", amount];

/** The lines from top to bottom, each with its place where that is not the table. */
const placed = ({ lines }: SheetReading): readonly string[] =>
  [...lines].sort((a, b) => a.row - b.row).map(({ name, place }) => (place === "table" ? name : `${place}: ${name}`));

type Case = readonly [what: string, rows: readonly WrittenRow[], expected: readonly string[]];

describe("quotes: what the total does not count is set aside", () => {
  const cases: readonly Case[] = [
    [
      "a line below the total that has the others",
      [header, ledger, total(100_000), payroll],
      ["会計ソフト", "below: 給与ソフト"],
    ],
    [
      "a line below the total that has the others with tax",
      [header, ledger, total(110_000), payroll],
      ["会計ソフト", "below: 給与ソフト"],
    ],
    [
      "a line below the total that has the others with 8 percent tax",
      [header, ["緑茶", 1, 100_000, 100_000], total(108_000), option],
      ["緑茶", "below: 【オプション】訪問研修"],
    ],
    [
      "no line below the total that has it too",
      [header, ledger, total(150_000), payroll],
      ["会計ソフト", "給与ソフト"],
    ],
    [
      "no line below the total that has it too, with tax",
      [header, ledger, total(165_000), payroll],
      ["会計ソフト", "給与ソフト"],
    ],
    [
      "no line below a total that the last one goes beyond",
      [header, ledger, total(110_000), payroll, total(165_000)],
      ["会計ソフト", "給与ソフト"],
    ],
    [
      "no line below the total that the sum at the head has too",
      [headline(165_000), header, ledger, total(110_000), payroll],
      ["会計ソフト", "給与ソフト"],
    ],
    [
      "a line that the sum at the head does not have, whatever stands at the end",
      [headline(110_000), header, ledger, option, total(165_000)],
      ["会計ソフト", "optional: 【オプション】訪問研修"],
    ],
    [
      "a line that the total does not have, where the sum at the head is not worked out",
      [headline(0), header, ledger, option, total(110_000)],
      ["会計ソフト", "optional: 【オプション】訪問研修"],
    ],
    [
      "a line that one of two sums at the head does not have",
      [headline(110_000), ["お支払金額", 55_000], header, ledger, option],
      ["会計ソフト", "optional: 【オプション】訪問研修"],
    ],
    [
      "a line that the total does not have, where the tax stands below it",
      [header, ledger, option, total(110_000), total(10_000, "うち消費税")],
      ["会計ソフト", "optional: 【オプション】訪問研修"],
    ],
    [
      "a line that the last total with a figure does not have",
      [header, ledger, option, total(110_000), ["税込合計", null, null, "後日"]],
      ["会計ソフト", "optional: 【オプション】訪問研修"],
    ],
    [
      "a line below the total that comes to as much as the tax",
      [header, ledger, total(110_000), ["予備トナー", 1, 10_000, 10_000]],
      ["会計ソフト", "below: 予備トナー"],
    ],
    [
      "what is below オプション, where the total has what is above",
      [header, ledger, total(150_000), payroll, ["オプション"], scanner],
      ["会計ソフト", "給与ソフト", "optional: スキャナー"],
    ],
    [
      "a line called optional",
      [header, ledger, option, payroll, total(150_000)],
      ["会計ソフト", "optional: 【オプション】訪問研修", "給与ソフト"],
    ],
    [
      "no line called optional that the total has",
      [header, ledger, option, total(165_000)],
      ["会計ソフト", "【オプション】訪問研修"],
    ],
    [
      "no line called optional where the total has neither",
      [header, ledger, option, total(220_000)],
      ["会計ソフト", "【オプション】訪問研修"],
    ],
    [
      "no line where no total tells, not even the only one that is called optional",
      [header, option, total(0)],
      ["【オプション】訪問研修"],
    ],
    ["no line where there is no total", [header, ledger, option], ["会計ソフト", "【オプション】訪問研修"]],
    [
      "lines called optional, above the total and below it",
      [header, ledger, option, total(110_000), training],
      ["会計ソフト", "optional: 【オプション】訪問研修", "below: 【任意】個別研修"],
    ],
    [
      "a second table, where the first gives the total",
      [header, ledger, total(110_000), [], header, payroll, scanner],
      ["会計ソフト", "below: 給与ソフト", "below: スキャナー"],
    ],
    [
      "a third table, where the first two give the total",
      [header, ledger, [], header, payroll, total(165_000), [], header, scanner],
      ["会計ソフト", "給与ソフト", "below: スキャナー"],
    ],
    [
      "no second table where the total has both",
      [header, ledger, [], header, payroll, total(165_000)],
      ["会計ソフト", "給与ソフト"],
    ],
    [
      "no second table where the total has the first table in part",
      [header, ledger, payroll, total(110_000), [], header, scanner],
      ["会計ソフト", "給与ソフト", "スキャナー"],
    ],
    [
      "a second table, and what it has below オプション",
      [header, ledger, total(110_000), [], header, payroll, ["オプション"], scanner],
      ["会計ソフト", "below: 給与ソフト", "optional: スキャナー"],
    ],
  ];
  for (const [what, rows, expected] of cases)
    it(what, () => {
      assert.deepEqual(placed(sheetOf(...rows)), expected);
    });

  for (const [name, isOptional] of [
    ["オプション：保守", true],
    ["【オプション】保守", true],
    ["※オプション（保守）", true],
    ["[任意]保守", true],
    ["（任意）保守", true],
    ["《別途》保守", true],
    ["<参考>保守", true],
    ["*参考:保守", true],
    ["【 オプション 】保守", true],
    ["オプションボード", false],
    ["参考書セット", false],
    ["任意継続の手続き", false],
    ["保守（オプション）", true],
    ["オプション 保守", true],
    ["保守オプション", false],
    ["保守", false],
  ] as const)
    it(`${isOptional ? "a line" : "no line"} that is called ${name}`, () => {
      const { lines } = sheetOf(header, ledger, [name, 1, 50_000, 50_000], total(110_000));
      assert.deepEqual(
        lines.map(({ place }) => place),
        ["table", isOptional ? "optional" : "table"],
      );
    });

  for (const [rates, amount, isAside] of [
    [[0.1, 0.1], 150_000, true],
    [[0.1, 0.1], 165_001, true],
    [[0.1, 0.1], 164_999, true],
    [[0.1, 0.1], 165_002, false],
    [[0.1, 0.1], 164_998, false],
    [[0.1, 0.1], 138_000, false],
    [[0.1, 0.08], 164_000, true],
    [[0.1, 0.08], 164_002, true],
    [[0.1, 0.08], 163_998, true],
    [[0.1, 0.08], 164_003, false],
    [[0.1, 0.08], 163_997, false],
    [[0.08, 0.08], 162_000, true],
    [[0.08, 0.08], 165_000, false],
  ] as const)
    it(`${isAside ? "a line" : "no line"} beside 150,000 yen at ${rates.join(" and ")}, of a total of ${String(amount)}`, () => {
      const rows = [
        [...ledger, rates[0]],
        [...payroll, rates[1]],
        [...option, 0.1],
      ];
      assert.equal(sheetOf(rated, ...rows, total(amount)).lines.at(-1)?.place === "optional", isAside);
    });
});

describe("quotes: a line with the sum of the lines below it", () => {
  const suite = ["ソフトウェア一式", null, null, 150_000];
  const devices = ["機器一式", null, null, 30_000];
  const sections = ({ lines }: SheetReading): readonly string[] =>
    lines.map(({ name, section }) => (section === null ? name : `${section}: ${name}`));
  const both = ["ソフトウェア一式: 会計ソフト", "ソフトウェア一式: 給与ソフト"];

  const cases: readonly Case[] = [
    ["is their heading", [suite, ledger, payroll], both],
    ["is their heading where the total counts it once", [suite, ledger, payroll, total(165_000)], both],
    ["is their heading where the subtotal counts it once", [suite, ledger, payroll, total(150_000, "小計")], both],
    ["is the heading of these alone", [suite, ledger, payroll, devices, scanner], [...both, "機器一式: スキャナー"]],
    [
      "is their heading where a discount is among them",
      [["ソフトウェア一式", null, null, 140_000], ledger, payroll, ["お値引き", null, null, -10_000]],
      [...both, "ソフトウェア一式: お値引き"],
    ],
    [
      "is their heading where they have a quantity, or a price, alone",
      [suite, ["会計ソフト", 1, null, 100_000], ["給与ソフト", null, 50_000, 50_000]],
      both,
    ],
    ["is their heading where other lines stand above it", [scanner, suite, ledger, payroll], ["スキャナー", ...both]],
    [
      "is their heading up to the next line without a quantity",
      [suite, ledger, payroll, ["導入作業一式", null, null, 80_000], scanner],
      [...both, "導入作業一式", "スキャナー"],
    ],
    [
      "is their heading up to the next heading",
      [["■ ソフト"], suite, ledger, payroll, ["■ 機器"], scanner, total(198_000)],
      [...both, "機器: スキャナー"],
    ],
    [
      "is a line where the total counts it as well",
      [suite, ledger, payroll, total(300_000)],
      ["ソフトウェア一式", "会計ソフト", "給与ソフト"],
    ],
    [
      "is a line where the subtotal counts it as well",
      [suite, ledger, payroll, total(300_000, "小計"), total(330_000)],
      ["ソフトウェア一式", "会計ソフト", "給与ソフト"],
    ],
    [
      "is a line where the sum is another",
      [["導入作業一式", null, null, 150_001], ledger, payroll],
      ["導入作業一式", "会計ソフト", "給与ソフト"],
    ],
    [
      "is a line where it has a quantity",
      [["導入作業", 1, null, 150_000], ledger, payroll],
      ["導入作業", "会計ソフト", "給与ソフト"],
    ],
    [
      "is a line where it has a price",
      [["導入作業", null, 150_000, 150_000], ledger, payroll],
      ["導入作業", "会計ソフト", "給与ソフト"],
    ],
    [
      "is a line where those below have nothing but their sums",
      [suite, ["会計ソフト一式", null, null, 100_000], ["給与ソフト一式", null, null, 50_000]],
      ["ソフトウェア一式", "会計ソフト一式", "給与ソフト一式"],
    ],
    ["is a line where no other is below", [ledger, suite], ["会計ソフト", "ソフトウェア一式"]],
    [
      "is a line where one below is optional",
      [suite, ledger, ["オプション"], payroll],
      ["ソフトウェア一式", "会計ソフト", "オプション: 給与ソフト"],
    ],
  ];
  for (const [what, rows, expected] of cases)
    it(what, () => {
      assert.deepEqual(sections(sheetOf(header, ...rows)), expected);
    });

  it("stays visible as a heading with its sum", () => {
    assert.deepEqual(sheetOf(header, suite, ledger, payroll).leftOut, [
      { row: 2, sheet: null, type: "heading", text: "ソフトウェア一式", amount: 150_000 },
    ]);
  });
});

describe("quotes: the months of the monthly amounts that the total counts", () => {
  const parted = ["品名", "初期費用", "月額費用", "税率"];
  const cloud = ["会計クラウド", 100_000, 5_000];
  const monthsOf = (...rows: readonly WrittenRow[]): number => {
    const { lines, block, totals } = sheetOf(...rows);
    return monthsInTotal(lines, [...block.headlines, ...totals]);
  };

  for (const [what, totals, months] of [
    ["one, added as they are", [["合計", 105_000]], 1],
    ["one, with tax", [["合計", 115_500]], 1],
    ["one, side by side", [["合計", 100_000, 5_000]], 1],
    ["one, where there is no total", [], 1],
    ["one, where the total is the initial amount alone", [["合計", 100_000]], 1],
    ["one, for a number of months that is not usual", [["合計", 130_000]], 1],
    ["twelve", [["合計", 160_000]], 12],
    ["twelve, with tax", [["合計", 176_000]], 12],
    ["twenty-four", [["合計", 220_000]], 24],
    ["thirty-six", [["合計", 280_000]], 36],
    ["forty-eight", [["合計", 340_000]], 48],
    ["sixty, with tax", [["合計", 440_000]], 60],
    ["twelve, to a yen more", [["合計", 160_001]], 12],
    ["twelve, to a yen less", [["合計", 159_999]], 12],
    ["one, for two yen more", [["合計", 160_002]], 1],
    ["one, for two yen less", [["合計", 159_998]], 1],
    ["twelve, with tax to a yen more", [["合計", 176_001]], 12],
    ["twelve, with tax to a yen less", [["合計", 175_999]], 12],
    ["one, for two yen more with tax", [["合計", 176_002]], 1],
    ["one, for two yen less with tax", [["合計", 175_998]], 1],
    ["twelve of the subtotal, where there is no total", [["小計", 160_000]], 12],
    [
      "twelve of the subtotal, where the total is not worked out",
      [
        ["小計", 160_000],
        ["合計", 0],
      ],
      12,
    ],
    [
      "those of the total rather than of the subtotal",
      [
        ["小計", 220_000],
        ["合計", 176_000],
      ],
      12,
    ],
    ["one where the subtotal is not worked out", [["小計", 0]], 1],
    ["none of the tax", [["消費税", 160_000]], 1],
  ] as const)
    it(`are ${what}`, () => {
      assert.equal(monthsOf(parted, cloud, ...totals), months);
    });

  it("are told by the sum at the head as well", () => {
    assert.equal(monthsOf(["御見積金額", 176_000], parted, cloud), 12);
    assert.equal(monthsOf(["御見積金額", 176_000], ["お支払金額", 14_000], parted, cloud), 12);
  });

  it("are told to a yen for each rate", () => {
    const tea = ["緑茶の定期便", 10_000, 1_000, 0.08];
    const sum = 160_000 + 22_000 + 16_000 + 1_760;
    for (const [more, months] of [
      [2, 12],
      [-2, 12],
      [3, 1],
      [-3, 1],
    ] as const)
      assert.equal(monthsOf(parted, [...cloud, 0.1], tea, ["合計", sum + more]), months, String(more));
  });

  it("are told without what is optional", () => {
    assert.equal(monthsOf(parted, cloud, ["オプション"], ["勤怠クラウド", 10_000, 1_000], ["合計", 176_000]), 12);
  });

  it("multiply the monthly amounts alone", () => {
    const { lines } = sheetOf(parted, cloud);
    const counted = (months: number): readonly (readonly [string, number])[] =>
      overMonths(lines, months).map(({ part, amount }) => [String(part), amount]);
    assert.deepEqual(counted(12), [
      ["initial", 100_000],
      ["monthly", 60_000],
    ]);
    assert.deepEqual(counted(1), [
      ["initial", 100_000],
      ["monthly", 5_000],
    ]);
  });
});

describe("quotes: the tax rate of a line", () => {
  const tea = ["緑茶※", 1, 5_000, 5_000];
  for (const [what, rows, note, expected] of [
    ["is 10 percent where nothing tells", [ledger], false, [10]],
    [
      "is its own",
      [
        [...ledger, 0.1],
        [...payroll, 0.08],
        [...scanner, "非課税"],
      ],
      false,
      [10, 8, 0],
    ],
    ["is its own, whatever rate the tax has", [[...ledger, 0.1], total(8_000, "消費税（8%）")], false, [10]],
    ["is the rate of the tax", [ledger, tea, total(8_400, "消費税（8%）")], false, [8, 8]],
    [
      "is 10 percent where the tax has two rates",
      [ledger, total(10_000, "消費税（10%）"), total(400, "消費税（8%）")],
      false,
      [10],
    ],
    ["is 10 percent where the tax names none", [ledger, total(10_000, "消費税")], false, [10]],
    ["is 10 percent where a subtotal alone names another", [ledger, total(5_000, "8%対象")], false, [10]],
    ["is the reduced one where it is marked, and a remark explains the mark", [ledger, tea], true, [10, 8]],
    [
      "is the reduced one where it is marked, and a subtotal has it",
      [ledger, tea, total(5_000, "8%対象")],
      false,
      [10, 8],
    ],
    ["is not the reduced one where it is marked for something else", [ledger, tea], false, [10, 10]],
    [
      "is not the reduced one where it is marked and the document has another",
      [ledger, tea, total(10_500, "消費税（10%）")],
      false,
      [10, 10],
    ],
    [
      "is 10 percent where the tax has two rates, in any order",
      [ledger, total(400, "消費税（8%）"), total(10_000, "消費税（10%）")],
      false,
      [10],
    ],
    ["is its own where it is marked", [[...tea, 0.1], total(5_000, "8%対象")], true, [10]],
  ] as const)
    it(what, () => {
      const { lines, totals } = sheetOf(rated, ...rows);
      assert.deepEqual(
        withRates(lines, totals, note).map(({ taxRate }) => taxRate),
        expected,
      );
    });
});

async function itemsOf(
  rows: readonly WrittenRow[],
  corrections?: readonly Correction[],
): Promise<readonly QuoteLine[]> {
  const range = { name: null, row: 1, column: 1, values: rows };
  const result = await importRange(range, "Sheet1", corrections === undefined ? {} : { corrections });
  assert.ok("documents" in result);
  return result.documents.flatMap(({ items }) => items);
}

describe("quotes: the category that a person taught", () => {
  const rows = [header, ["会計ソフト", 1, 100_000, 100_000], ["お値引き", null, null, -5_000], ["甲乙丙", 1, 100, 100]];
  const shown = async (...corrections: readonly Correction[]): Promise<readonly unknown[]> =>
    (await itemsOf(rows, corrections)).map(({ category, confidence, runnerUp }) => [category, confidence, runnerUp]);
  const usual = [
    ["SW_LICENSE", 0.7, null],
    ["DISCOUNT", 1, null],
    ["UNKNOWN", 0, null],
  ] as const;

  it("is the dictionary's where nothing was taught", async () => {
    assert.deepEqual(await shown(), usual);
  });
  it("is that of the name, however it is spelled, and the dictionary's is the next best", async () => {
    assert.deepEqual(await shown({ name: "会計 ｿﾌﾄ", category: "SW_CLOUD" }), [
      ["SW_CLOUD", 1, "SW_LICENSE"],
      ...usual.slice(1),
    ]);
  });
  it("is sure where the dictionary says the same", async () => {
    assert.deepEqual(await shown({ name: "会計ソフト", category: "SW_LICENSE" }), [
      ["SW_LICENSE", 1, null],
      ...usual.slice(1),
    ]);
  });
  it("is the last one that was taught", async () => {
    const lessons = [
      { name: "甲乙丙", category: "NG" },
      { name: "甲乙丙", category: "HW_PC" },
    ] as const;
    assert.deepEqual(await shown(...lessons), [...usual.slice(0, 2), ["HW_PC", 1, "UNKNOWN"]]);
  });
  it("is never that of a discount, nor that of another name", async () => {
    const lessons = [
      { name: "お値引き", category: "NG" },
      { name: "会計", category: "NG" },
    ] as const;
    assert.deepEqual(await shown(...lessons), usual);
  });
  it("has the name as its reason", async () => {
    const [line] = await itemsOf(rows, [{ name: "会計ソフト", category: "NG" }]);
    assert.deepEqual(line?.evidence, ["会計ソフト"]);
  });
});

describe("quotes: the months and the purpose of a line", () => {
  it("are those that the total counts for a monthly amount, and for no other", async () => {
    const items = await itemsOf([
      ["品名", "初期費用", "月額費用"],
      ["会計クラウド", 100_000, 5_000],
      ["合計", 176_000],
    ]);
    assert.deepEqual(
      items.map(({ part, amount, period }) => [part, amount, period]),
      [
        ["initial", 100_000, null],
        ["monthly", 5_000, { months: 12, monthly: 5_000 }],
      ],
    );
  });

  it("are those of its words where the total takes it as it is", async () => {
    const items = await itemsOf([
      ["品名", "初期費用", "月額費用"],
      ["会計クラウド（24ヶ月契約）", null, 5_000],
      ["会計クラウド", null, 3_000],
      ["合計", null, 8_000],
    ]);
    assert.deepEqual(
      items.map(({ period }) => period),
      [{ months: 24, monthly: null }, null],
    );
  });

  it("are those of an item alone", async () => {
    const items = await itemsOf([header, ledger, ["会計ソフト値引き", null, null, -5_000]]);
    assert.deepEqual(
      items.map(({ kind, purpose }) => [kind, purpose?.functions]),
      [
        ["item", ["accounting"]],
        ["discount", undefined],
      ],
    );
  });
});
