import assert from "node:assert/strict";
import {
  assess,
  costFor,
  frameNamed,
  newestProgramme,
  programmeNamed,
  programmeOf,
  sizeNamed,
  type Outcome,
  type Question,
} from "../../src/engine";
import type { Programme, Size } from "../../src/rules";
import { readTable, type Argument, type GoldenCase } from "../golden/read";

/** Rows whose arguments the engine takes as they stand; texts for numbers are the business of the functions. */
const isPlain = ({ outcome, args: [, cost, size, count] }: GoldenCase): boolean =>
  outcome !== "input error" &&
  [cost, count].every((number) => typeof (number ?? 0) === "number") &&
  (typeof size !== "string" || sizeNamed(size) !== null);

const programmeIn = (year: Argument | undefined): Programme | null => {
  if (year === null || year === undefined) return newestProgramme();
  return typeof year === "number" ? programmeOf(year) : programmeNamed(String(year));
};

const sizeIn = (size: Argument | undefined): Size | null => {
  if (typeof size === "string") return sizeNamed(size);
  return size === true ? "small" : "medium";
};

function questionOf({ args: [frame, cost, size, count, year, minWage] }: GoldenCase): Question {
  const programme = programmeIn(year);
  assert.ok(programme !== null);
  const reference = frameNamed(String(frame), programme);
  const known = sizeIn(size);
  assert.ok(reference !== null && known !== null);
  return {
    ...reference,
    programme,
    cost: Number(cost ?? 0),
    part: null,
    size: known,
    count: typeof count === "number" ? count : null,
    minimumWage: minWage === true || minWage === "はい" || minWage === "○",
  };
}

const shown = (outcome: Outcome): unknown => (outcome.kind === "undetermined" ? { error: "#N/A" } : outcome.amount);

describe("golden tables, through the engine", () => {
  for (const each of readTable("amount.csv").filter(isPlain))
    it(`${each.id} ${each.note}`, () => {
      const outcome = assess(questionOf(each));
      assert.deepEqual(shown(outcome), each.expected, each.source);
      assert.equal(outcome.kind, each.outcome);
    });

  for (const each of readTable("cost.csv").filter(isPlain))
    it(`${each.id} ${each.note}`, () => {
      const [, target] = each.args;
      const found = costFor(questionOf(each), Number(target ?? 0));
      assert.deepEqual(found.kind === "found" ? found.cost : { error: "#N/A" }, each.expected, each.source);
    });
});
