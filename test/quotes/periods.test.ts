import assert from "node:assert/strict";
import { periodOf, type Period } from "../../src/quotes/steps/periods";
import { compact } from "../../src/quotes/values/text";

type Line = Parameters<typeof periodOf>[0];

const periodIn = (name: string, other: Partial<Line> = {}): Period | null =>
  periodOf({
    ...{ plain: compact(name), spec: null, note: null, qty: null, unit: null, unitPrice: null, months: null },
    ...other,
  });

const byUnit: readonly (readonly [Partial<Line>, Period | null])[] = [
  [
    { qty: 24, unit: "ヶ月", unitPrice: 1_000 },
    { months: 24, monthly: 1_000 },
  ],
  [
    { qty: 2, unit: "年", unitPrice: 12_000 },
    { months: 24, monthly: 1_000 },
  ],
  [
    { qty: 2, unit: "年", unitPrice: 1_000 },
    { months: 24, monthly: null },
  ],
  [
    { qty: 3, unit: "か 月" },
    { months: 3, monthly: null },
  ],
  [
    { qty: 1.5, unit: "年" },
    { months: 18, monthly: null },
  ],
  [{ qty: 1.5, unit: "ヶ月" }, null],
  [{ qty: 0, unit: "ヶ月" }, null],
  [{ qty: -1, unit: "ヶ月" }, null],
  [{ qty: null, unit: "ヶ月" }, null],
  [{ qty: 12, unit: "台" }, null],
  [
    { qty: 24, unit: "ヶ月", months: 12 },
    { months: 24, monthly: null },
  ],
  [{ months: 12 }, { months: 12, monthly: null }],
  [{ months: 120 }, { months: 120, monthly: null }],
  [{ months: 121 }, null],
  [{ months: 0 }, null],
  [{ months: -1 }, null],
  [{ months: 1.5 }, null],
];

const byWords: readonly (readonly [name: string, other: Partial<Line>, months: number | null])[] = [
  ["クラウド利用料12ヶ月", {}, 12],
  ["クラウド利用料 １年分", {}, 12],
  ["クラウド利用料120ヶ月", {}, 120],
  ["クラウド利用料121ヶ月", {}, null],
  ["クラウド利用料10年", {}, 120],
  ["クラウド利用料11年", {}, null],
  ["クラウド利用料0年", {}, null],
  ["訪問研修 2年", {}, null],
  ["基本料", { spec: "保守1年" }, 12],
  ["クラウド", { spec: "24ヶ月契約" }, 24],
  ["クラウド1年", { spec: "24ヶ月契約", note: "3年" }, 12],
  ["クラウド", { spec: "24ヶ月契約", note: "3年" }, 24],
  ["クラウド", { note: "2年契約" }, 24],
  ["訪問研修", { note: "保守2年契約" }, null],
  ["クラウド2025年版", {}, null],
  ["第3年度保守", {}, null],
  ["最低利用期間12ヶ月 利用料", {}, null],
  ["クラウド2025年7月～2027年6月", {}, 24],
  ["クラウド2025/7/1-2026/6/30", {}, 12],
  ["クラウド2025年7月1日から2026年6月30日", {}, 12],
  ["クラウド 2025.10〜2026.09", {}, 12],
  ["クラウド2025年7月～2025年7月", {}, 1],
  ["クラウド2025年7月～2025年6月", {}, null],
  ["クラウド2025年7月～2035年6月", {}, 120],
  ["クラウド2025年7月～2035年7月", {}, null],
  ["クラウド", { spec: "2025年7月", note: "～2026年6月" }, 12],
  ["クラウド", { note: "2025年7月～2026年6月" }, 12],
];

describe("quotes: the months of a line", () => {
  for (const [line, period] of byUnit)
    it(`${JSON.stringify(line)} → ${JSON.stringify(period)}`, () => {
      assert.deepEqual(periodIn("利用料", line), period);
    });

  for (const [name, other, months] of byWords)
    it(`${[name, other.spec, other.note].filter(Boolean).join(" ／ ")} → ${String(months)}`, () => {
      assert.deepEqual(periodIn(name, other), months === null ? null : { months, monthly: null });
    });
});
