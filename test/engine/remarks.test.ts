import assert from "node:assert/strict";
import type { Question } from "../../src/engine";
import { assessInvoice, invoiceQuestion } from "../../src/engine/invoice";
import { ask, programmeOf } from "./ask";
import { remarkRow, type RemarkRow } from "./told";

const told = (year: number, asked: Partial<Question>): readonly RemarkRow[] => {
  const { conditions, notes } = ask(year, asked);
  return [...conditions, ...notes].map(remarkRow);
};

const tool: RemarkRow = ["registered-tool", {}, null];
const wagePlan = (exempt: 0 | 1): RemarkRow => [
  "wage-plan",
  { from: 1_500_000, percent: 1.5, margin: 30, exempt },
  "１５０万円以上の補助金を申請しようとする者",
];
const rounding = "補助額の１円未満は切り捨てとする";
const below = "補助額5万円～150万円未満";
const normalCap = { cap: 1_499_999, raw: 2_000_000, unused: 1_000_002 };
const morePlaces = { from: 4, most: 4_500_000, least: 1_500_000 };
const invoiceCap: readonly RemarkRow[] = [
  ["capped", { cap: 500_000, raw: 722_222, unused: 333_333 }, "1機能の場合は、補助額50万円以下の申請が可能"],
  [
    "more-functions",
    { from: 2, most: 3_500_000, least: 500_001 },
    "2 機能以上有する場合は、補助額350万円以下の申請が可能",
  ],
];

const cases: readonly (readonly [title: string, year: number, asked: Partial<Question>, told: readonly RemarkRow[]])[] =
  [
    ["an amount within everything", 2025, {}, [tool]],
    [
      "a cap that more processes raise",
      2025,
      { cost: 4_000_000 },
      [tool, ["capped", normalCap, below], ["more-processes", morePlaces, "ITツールの業務プロセスが4つ以上"]],
    ],
    [
      "the last cap",
      2025,
      { cost: 12_000_000, count: 4 },
      [
        ...[tool, wagePlan(0)],
        ["capped", { cap: 4_500_000, raw: 6_000_000, unused: 3_000_000 }, "補助額150万円～450万円以下"],
      ],
    ],
    [
      "a small business, free of the wage plan",
      2025,
      { cost: 4_000_000, count: 4, size: "small" },
      [tool, wagePlan(1)],
    ],
    ["an amount one yen below the wage plan", 2025, { cost: 2_999_998, count: 4 }, [tool]],
    ["an amount that needs the wage plan", 2025, { cost: 3_000_000, count: 4 }, [tool, wagePlan(0)]],
    [
      "an applicant near the minimum wage",
      2025,
      { minimumWage: true },
      [
        tool,
        [
          "minimum-wage-evidence",
          {
            ...{ months: 3, percent: 30, employees: "地域別最低賃金＋50円以内で雇用している従業員" },
            employeesEn: "employees paid at most the regional minimum wage plus 50 yen",
          },
          "従業員が全従業員の30%以上",
        ],
      ],
    ],
    ["a cap that more functions raise", 2025, { frame: "INVOICE" }, [tool, ...invoiceCap]],
    [
      "the minimum wage where it changes nothing",
      2025,
      { frame: "INVOICE", minimumWage: true },
      [tool, ...invoiceCap, ["minimum-wage-without-effect", {}, null]],
    ],
    ["an amount that just meets its cap", 2025, { frame: "INVOICE", cost: 5_166_667, count: 2 }, [tool]],
    ["the edge of the first band", 2025, { frame: "INVOICE", cost: 625_000, size: "small", count: 2 }, [tool]],
    [
      "one yen beyond that edge",
      2025,
      { frame: "INVOICE", cost: 625_001, size: "small", count: 2 },
      [tool, ["official-small-edge", { edge: 625_000 }, null]],
    ],
    ["electronic trading", 2025, { frame: "EDI" }, [tool, ["recipients-free", {}, null]]],
    [
      "electronic trading at its cap",
      2025,
      { frame: "EDI", cost: 9_000_000 },
      [
        ...[tool, ["recipients-free", {}, null] as const],
        ["capped", { cap: 3_500_000, raw: 6_000_000, unused: 3_750_000 }, "補助額 350万円以下"],
      ],
    ],
    ["security", 2025, { frame: "SECURITY" }, [["otasuke-list", {}, null]]],
    [
      "a tier that was named",
      2023,
      { cost: 6_000_000, tier: "A" },
      [tool, ["capped", { cap: 1_499_999, raw: 3_000_000, unused: 3_000_002 }, "5万円 ～ 150万円未満"]],
    ],
    [
      "a figure whose source has a note",
      2024,
      { cost: 4_000_000 },
      [
        tool,
        ["capped", normalCap, "1～3まで：5万円～150万円"],
        ["more-processes", morePlaces, "4以上：150万円～450万円"],
        ["citation", {}, "1～3まで：5万円～150万円"],
      ],
    ],
    [
      "a year that may change, and a rule of another year",
      2026,
      { frame: "INVOICE", count: 2, cost: 1_000_001 },
      [tool, ["provisional", { year: 2026 }, "※内容は変更となる可能性があります"], ["carried-over", {}, rounding]],
    ],
    ["something missing", 2025, { cost: 4_000_000, count: null }, []],
  ];

describe("what is said beside an amount", () => {
  for (const [title, year, asked, expected] of cases)
    it(title, () => {
      assert.deepEqual(told(year, asked), expected);
    });

  it("is said once, though several lines have it", () => {
    const question = invoiceQuestion(programmeOf(2026), "medium", 2, 1_000_001);
    const { notes } = assessInvoice(question, { pc: 100_001, register: 100_001 });
    assert.deepEqual(
      notes.map(({ code, source }) => [code, source?.figure]),
      [
        ["provisional", "※内容は変更となる可能性があります"],
        ["carried-over", rounding],
      ],
    );
  });
});
