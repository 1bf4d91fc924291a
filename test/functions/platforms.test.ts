import assert from "node:assert/strict";
import { provideCustomFunctions } from "./customFunctions";

provideCustomFunctions();
const functions = await import("../../src/functions");

/** How a blank cell or an omitted argument reaches a function: desktop, web, omitted, and a formula that gives "". */
const blanks = [0, null, undefined, ""];

type Call = (blank: unknown) => unknown;

const quote = [
  ["SW_CLOUD", 192_000, 24],
  ["SVC_SETUP", 80_000, 6],
];

const calls: Readonly<Record<string, Call>> = {
  "a blank cost": (blank) => functions.amount("インボイス枠", blank, false, 2),
  "a blank isSmall": (blank) => functions.amount("インボイス枠", 1_000_000, blank, 2, 2025),
  "a blank year": (blank) => functions.amount("インボイス枠", 1_000_000, true, 2, blank),
  "a blank minWage": (blank) => functions.amount("通常枠", 1_000_000, true, 2, 2025, blank),
  "processes where they do not matter": (blank) => functions.amount("セキュリティ", 1_000_000, true, blank),
  "a blank cost in AMOUNTS": (blank) =>
    functions.amounts([["通常枠"]], [[blank], [1_000_000]], [[blank]] as unknown[][], [[1]]),
  "blank hardware": (blank) => functions.invoice(1_000_000, 2, true, blank, blank, blank),
  "a blank pc": (blank) => functions.invoice(272_000, 1, true, blank, 300_000, 2025),
  "a blank adminLimit": (blank) => functions.group([[7_222_220]], 6_000_000, 10, 1_200_000, 2025, blank),
  "blank analysisMembers": (blank) => functions.group([[7_222_220]], 9_000_000, 10, 1_200_000, 2025, true, blank),
  "a blank member": (blank) => functions.group([[1_000_000], [blank]], 0, 10, 0, 2025),
  "blank years": (blank) => functions.compare(1_000_000, true, 2, [[blank]]),
  "blank months": (blank) => functions.quote([["SW_CLOUD", 192_000, blank]], "インボイス枠", true, 2),
  "an empty line of a quote": (blank) => functions.quote([...quote, [blank, blank, blank]], "インボイス枠", true, 2),
  "a blank frame of CLOUDCOST": (blank) => functions.cloudCost(10_000, 36, blank),
  "a blank frame of CATEGORIES": (blank) => functions.categories(blank),
  "a blank year of DEADLINES": (blank) => functions.deadlines(blank, blank),
  "a blank year of SOURCES": (blank) => functions.sources(blank),
  "a blank rate of EXCLUDETAX": (blank) => functions.excludeTax(1_000_000, blank),
};

describe("a blank cell", () => {
  for (const [name, call] of Object.entries(calls))
    it(`${name} means the same on the desktop, on the web, and when it is left out`, () => {
      const [desktop, ...others] = blanks.map(call);
      for (const other of others) assert.deepEqual(other, desktop);
    });
});
