import assert from "node:assert/strict";
import { assessQuote, quoteMargins, remark, type QuoteOutcome, type QuoteQuestion } from "../../src/engine";
import type { CategoryCode } from "../../src/rules";
import { mixedText } from "../../src/text";
import { questionOf } from "./ask";
import { codesOf, remarkRow } from "./told";

type Line = readonly [category: CategoryCode, amount: number, months?: number];
type Asked = Partial<QuoteQuestion> & { readonly year?: number };

const questionOn = ({ year = 2025, ...asked }: Asked): QuoteQuestion => ({
  ...questionOf(year, {}),
  limits: true,
  ...asked,
});
const linesOf = (lines: readonly Line[]) =>
  lines.map(([category, amount, months]) => ({ category, amount, months: months ?? null }));

const quote = (asked: Asked, ...lines: readonly Line[]): QuoteOutcome => assessQuote(questionOn(asked), linesOf(lines));

/** What each category brings: its eligible cost, its rates and its subsidy. */
const shares = ({ shares: all }: QuoteOutcome): readonly unknown[] =>
  all.map(({ category, eligible, rates, subsidy }) => [
    category.code,
    mixedText(eligible),
    rates.map(({ numerator, denominator }) => `${String(numerator)}/${String(denominator)}`).join(" "),
    subsidy,
  ]);

const invoice = { frame: "INVOICE", count: 2 } as const;
const cloud: Line = ["SW_CLOUD", 480_000, 24];

describe("a quote", () => {
  it("spreads the subsidy over its categories, with the rates of each", () => {
    const hardware: readonly Line[] = [
      ["HW_PC", 100_000],
      ["HW_POS", 120_000],
    ];
    const whole = quote(invoice, cloud, ...hardware, ["SVC_SETUP", 500_000], ["NG", 5_000]);
    assert.deepEqual(shares(whole), [
      ["SW_CLOUD", "480,000", "3/4 2/3", 347_210],
      ["SVC_SETUP", "500,000", "3/4 2/3", 361_678],
      ["HW_PC", "100,000", "1/2", 50_000],
      ["HW_POS", "120,000", "1/2", 60_000],
      ["NG", "0", "", 0],
    ]);
    assert.deepEqual(codesOf(whole.outcome).conditions, ["registered-tool", "hardware-with-software"]);
    assert.equal(whole.cost, 1_205_000);
    assert.equal(mixedText(whole.eligible), "1,200,000");
  });

  it("has the rates of the frame that is asked", () => {
    assert.deepEqual(shares(quote({}, cloud, ["HW_PC", 9])), [
      ["SW_CLOUD", "480,000", "1/2", 240_000],
      ["HW_PC", "0", "", 0],
    ]);
    assert.deepEqual(shares(quote({ frame: "EDI" }, cloud)), [["SW_CLOUD", "480,000", "2/3", 320_000]]);
    const security = quote({ frame: "SECURITY" }, ["SEC_OTASUKE", 480_000, 24]);
    assert.deepEqual(shares(security), [["SEC_OTASUKE", "480,000", "1/2", 240_000]]);
    assert.deepEqual(codesOf(security.outcome).steps, ["rate of fee", "amount"]);
  });

  it("brings nothing, and has no rates, where something is missing or refused", () => {
    const unknown = quote({ ...invoice, count: null }, ["SW_CLOUD", 1_480_000, 24], ["HW_PC", 9_000]);
    assert.deepEqual(codesOf(unknown.outcome).against, ["functions-needed"]);
    assert.deepEqual(shares(unknown), [
      ["SW_CLOUD", "1,480,000", "", 0],
      ["HW_PC", "9,000", "", 0],
    ]);
    assert.deepEqual(shares(quote({}, ["SVC_SETUP", 100_000])), [["SVC_SETUP", "100,000", "", 0]]);
  });

  it("is refused without software, or without anything eligible, with whatever else stands against the applicant", () => {
    const against = (asked: Asked, ...lines: readonly Line[]): readonly string[] =>
      codesOf(quote(asked, ...lines).outcome).against;
    const misnamed = remark("name-of-another-year" as const);
    assert.deepEqual(codesOf(quote({}, ["SVC_SETUP", 100_000]).outcome), {
      against: ["software-needed"],
      steps: ["refused"],
      conditions: [],
      notes: [],
    });
    assert.deepEqual(against(invoice, ["HW_PC", 100_000]), ["software-needed"]);
    assert.deepEqual(against({}, ["SVC_SETUP", 1]), ["software-needed"]);
    assert.deepEqual(against({ size: "large" }, ["SVC_SETUP", 100_000]), ["large-company", "software-needed"]);
    assert.deepEqual(against({}), ["no-eligible-cost"]);
    assert.deepEqual(against({}, ["NG", 100_000]), ["no-eligible-cost"]);
    assert.deepEqual(against({ frame: "SECURITY" }, cloud), ["no-eligible-cost"]);
    assert.deepEqual(against({ size: "large", misnamed }, ["NG", 100_000]), [
      ...["name-of-another-year", "large-company", "no-eligible-cost"],
    ]);
    const ofA = { year: 2023, tier: "A" } as const;
    assert.deepEqual(against(ofA, ["SVC_SETUP", 100]), ["software-needed"]);
    const ofB = { year: 2023, tier: "B", count: 4 } as const;
    assert.deepEqual(against(ofB, ["SVC_SETUP", 100_000]), ["software-needed"]);
  });

  it("says which of its costs were cut", () => {
    const long: Line = ["SW_CLOUD", 480_000, 36];
    const { outcome } = quote(invoice, long, ["SVC_SETUP", 9_000_000], ["NG", 1]);
    assert.deepEqual(outcome.notes.map(remarkRow), [
      ["months-cut", { limit: 24 }, "クラウド利用料（最大2年分）"],
      ["services-cut", { cap: 2_000_000 }, "２００万円を上限とする"],
    ]);
    assert.deepEqual(codesOf(quote({}, cloud, ["OPT_EXT", 100_000]).outcome).notes, []);
  });

  it("says that the limits of 2025 are off where that changes something", () => {
    const notes = (asked: Asked, ...lines: readonly Line[]): readonly string[] =>
      codesOf(quote({ limits: false, ...asked }, ...lines).outcome).notes;
    assert.deepEqual(notes({}, cloud, ["OPT_SEC", 9_000]), ["limits-off"]);
    assert.deepEqual(notes({}, cloud, ["SVC_SETUP", 9_000]), ["limits-off"]);
    assert.deepEqual(notes({}, cloud, ["OPT_SEC", 9_000], ["NG", 1]), ["limits-off"]);
    assert.deepEqual(notes({}, cloud), []);
    assert.deepEqual(notes({ limits: true }, cloud, ["SVC_SETUP", 9_000]), []);
    assert.deepEqual(notes({ frame: "SECURITY" }, ["SEC_OTASUKE", 480_000], ["OPT_SEC", 9_000]), []);
  });

  it("of several companies points to their own function, and to no other cost", () => {
    const { outcome, shares: all } = quote({ frame: "GROUP" }, cloud);
    assert.deepEqual(codesOf(outcome).against, ["ask-group"]);
    assert.deepEqual(
      all.map(({ rates, subsidy }) => [rates, subsidy]),
      [[[], 0]],
    );
    for (const [asked, ...lines] of [
      [{ frame: "GROUP" }, cloud],
      [{}, ["NG", 1]],
      [{}, ["SVC_SETUP", 100_000]],
    ] as const)
      assert.deepEqual(quoteMargins(questionOn(asked), linesOf(lines)), []);
    assert.notDeepEqual(quoteMargins(questionOn({}), linesOf([["SW_CLOUD", 4_000_000, 24]])), []);
  });
});
