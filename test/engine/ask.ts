import assert from "node:assert/strict";
import { assess, programmeOf as programmeIn, type Outcome, type Question } from "../../src/engine";
import type { Programme } from "../../src/rules";

export function programmeOf(year: number): Programme {
  const programme = programmeIn(year);
  assert.ok(programme);
  return programme;
}

/** 通常枠, one million yen, a medium company with one process; and what is asked otherwise. */
export const questionOf = (year: number, asked: Partial<Question>): Question => ({
  ...{ programme: programmeOf(year), frame: "NORMAL", tier: null, misnamed: null, cost: 1_000_000, part: null },
  ...{ size: "medium", count: 1, minimumWage: false },
  ...asked,
});

export const ask = (year: number, asked: Partial<Question>): Outcome => assess(questionOf(year, asked));
