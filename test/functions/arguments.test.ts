import assert from "node:assert/strict";
import { newestProgramme } from "../../src/engine";
import { argumentText, bilingual, type Accepted } from "../../src/text";
import { isCellError, provideCustomFunctions } from "./customFunctions";

provideCustomFunctions();
const functions = await import("../../src/functions");

interface Parameter {
  readonly name: string;
  /** Null for a range, whose errors name a place in it. */
  readonly accepted: Accepted | null;
  readonly good: unknown;
}

const of = (name: string, accepted: Accepted | null, good: unknown): Parameter => ({ name, accepted, good });

const frame = of("frame", "frame", "通常枠");
const cost = of("cost", "cost", 1_000_000);
const isSmall = of("isSmall", "size", false);
const processes = of("processes", "count", 1);
const year = of("year", "year", 2025);
const minWage = of("minWage", "flag", false);
const lines = of("lines", null, [["SW_CLOUD", 1_000_000]]);
const question = [frame, cost, isSmall, processes, year, minWage];

const group = [
  of("baseSubsidies", "yen", [[1_000_000]]),
  of("analysisCost", "cost", 300_000),
  of("members", "members", 10),
  of("adminCost", "cost", 200_000),
  year,
  of("adminLimit", "flag", true),
  of("analysisMembers", "members", 5),
];

type Name = Exclude<keyof typeof functions, "evidenceOf">;

/** What each function takes, in its order. */
const parameters: Readonly<Record<Name, readonly Parameter[]>> = {
  amount: question,
  selfPay: question,
  rate: question,
  check: question,
  explain: question,
  cost: [frame, of("target", "yen", 500_000), isSmall, processes, year, minWage],
  amounts: question.map(({ name, good }) => of(name === "processes" ? name : `${name}s`, null, [[good]])),
  compare: [cost, isSmall, processes, of("years", null, [[2025]]), minWage],
  invoice: [
    of("software", "cost", 1_000_000),
    of("functions", "count", 2),
    isSmall,
    of("pc", "cost", 100_000),
    of("register", "cost", 200_000),
    year,
  ],
  edi: [
    of("fee", "cost", 1_000_000),
    of("size", "size", false),
    of("smeAccounts", "accounts", 3),
    of("allAccounts", "accounts", 10),
    year,
  ],
  group,
  groupTable: group,
  quote: [lines, frame, isSmall, processes, year, minWage],
  quoteTable: [lines, frame, isSmall, processes, year, minWage],
  best: [lines, isSmall, processes, of("functions", "count", 2), year, minWage],
  cloudCost: [of("monthlyFee", "cost", 10_000), of("months", "months", 24), frame, year],
  excludeTax: [of("amount", "yen", 110_000), of("ratePercent", "tax-rate", 10)],
  size: [of("industry", "industry", "小売業"), of("capital", "yen", 10_000_000), of("employees", "people", 5)],
  minWage: [of("qualifying", "people", 3), of("employees", "people", 10), of("months", "months", 3), year],
  frames: [year],
  categories: [frame, year],
  processes: [],
  industries: [],
  rules: [frame, year],
  changes: [of("fromYear", "year", 2024), of("toYear", "year", 2025)],
  deadlines: [year, frame],
  sources: [year],
  version: [],
};

const call = (name: Name, args: readonly unknown[]): unknown =>
  (functions[name] as (...given: readonly unknown[]) => unknown)(...args);

/** What a cell tells: the message of an error, or the text that stands for it. */
function told(name: Name, args: readonly unknown[]): string {
  try {
    return JSON.stringify(call(name, args));
  } catch (error) {
    assert.ok(isCellError(error));
    assert.equal(error.code, "#VALUE!");
    return error.message;
  }
}

const sentence = (argument: string, given: string, accepted: Accepted, params = {}): string =>
  bilingual(argumentText(argument, given, accepted, { newest: newestProgramme().year, ...params }));

/** Good arguments with one of them exchanged. */
const given = (name: Name, argument: string, value: unknown): readonly unknown[] =>
  parameters[name].map((parameter) => (parameter.name === argument ? value : parameter.good));

function assertTold(name: Name, argument: string, value: unknown, expected: string): void {
  const text = told(name, given(name, argument, value));
  assert.ok(text.includes(expected), text);
}

describe("every argument of every function", () => {
  for (const name of Object.keys(parameters) as Name[])
    for (const { name: argument, accepted } of parameters[name])
      if (accepted !== null)
        it(`${name}: ${argument} is named, with what it accepts`, () => {
          assertTold(name, argument, "謎", sentence(argument, "謎", accepted));
        });
});

describe("arguments that do not go together", () => {
  const accounts = (sme: unknown, all: unknown): string => told("edi", [1_000_000, false, sme, all, 2025]);

  it("are both accounts of EDI, or one of them", () => {
    assert.equal(accounts(null, 10), sentence("smeAccounts", "", "accounts-both"));
    assert.equal(accounts(3, null), sentence("allAccounts", "", "accounts-both"));
    assert.equal(accounts(0, 0), sentence("allAccounts", "0", "accounts-positive"));
    assert.equal(accounts(11, 10), sentence("smeAccounts", "11", "accounts-within", { all: 10 }));
    assert.equal(accounts(10, 10), accounts(null, null));
  });

  it("are more qualifying people than employees, a tax rate that there is not, and no number of people", () => {
    assertTold("minWage", "qualifying", 11, sentence("qualifying", "11", "employees-within"));
    assertTold("excludeTax", "ratePercent", 5, sentence("ratePercent", "5", "tax-rate"));
    assertTold("size", "employees", null, sentence("employees", "", "people"));
  });

  it("are columns of AMOUNTS with different sizes", () => {
    for (const { name } of parameters.amounts.slice(2)) {
      const args = parameters.amounts.map((parameter) =>
        parameter.name === "costs" ? [[1], [2]] : parameter.name === name ? [[1], [1], [1]] : parameter.good,
      );
      assert.equal(told("amounts", args), sentence(name, "3×1", "columns"));
    }
    assert.equal(
      told("amounts", [[["通常枠", "通常枠"]], [[1], [2]], [[false]], [[1]]]),
      sentence("costs", "2×1", "columns"),
    );
    assert.equal(
      told("amounts", [[["通常枠"]], [[1, 2]], [[false]], [[1, 1, 1]]]),
      sentence("processes", "1×3", "columns"),
    );
  });

  it("are two cells where one belongs", () => {
    for (const [cells, size] of [
      [[[1], [2]], "2×1"],
      [[[1, 2]], "1×2"],
      [[], "0×0"],
    ] as const)
      assertTold("amount", "cost", cells, sentence("cost", size, "one-cell"));
    assert.equal(told("amount", given("amount", "cost", [[1_000_000]])), "500000");
  });

  it("are lines of a quote in no block of two or three columns", () => {
    assertTold("quote", "lines", null, sentence("lines", "0×0", "lines"));
    assertTold("quote", "lines", "SW_CLOUD", sentence("lines", "1×1", "lines"));
  });
});

describe("a year of COMPARE", () => {
  it("is named where it is none", () => {
    assertTold("compare", "years", [[2025, "謎"]], sentence("years", "謎", "year"));
  });
});
