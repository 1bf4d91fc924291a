import fc from "fast-check";
import type { LineFrame, Question } from "../../src/engine";
import { programmes } from "../../src/rules";

const frames: readonly LineFrame[] = ["NORMAL", "INVOICE", "EDI", "SECURITY"];

/** Costs around everything that is printed, and far beyond. */
export const costs = fc.oneof(
  fc.integer({ min: 0, max: 12_000_000 }),
  fc.constantFrom(0, 1, 99_999, 100_000, 100_001, 625_000, 625_001, 666_666, 666_667, 2_999_999, 3_000_000, 9_000_000),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);

/** Questions that a year, a frame and an applicant allow. */
export const questions: fc.Arbitrary<Question> = fc.record({
  programme: fc.constantFrom(...programmes),
  frame: fc.constantFrom(...frames),
  tier: fc.constant(null),
  misnamed: fc.constant(null),
  cost: costs,
  part: fc.constant(null),
  size: fc.constantFrom("small" as const, "medium" as const, "large" as const),
  count: fc.option(fc.integer({ min: 0, max: 8 })),
  minimumWage: fc.boolean(),
});
