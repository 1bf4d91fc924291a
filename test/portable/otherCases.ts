import fc from "fast-check";
import { industries, programmes } from "../../src/rules";
import type { Case, Value } from "./cases";

const yen = fc.oneof(fc.integer({ min: 0, max: 60_000_000 }), fc.constantFrom(0, 1, 2, 110, 108, 500_000, 1_000_000));
const people = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.constantFrom(5, 6, 20, 21, 50, 51, 100, 101, 300, 301, 900, 901),
);
const year = fc.constantFrom<Value>(null, ...programmes.map(({ year: own }) => own));
const size = fc.constantFrom<Value>(true, false, "大企業");
const count = fc.constantFrom<Value>(null, 1, 2, 3, 4);
const flag = fc.constantFrom<Value>(true, false, null);

type Arguments = readonly [fc.Arbitrary<Value>, ...fc.Arbitrary<Value>[]];

/** One function with any of its arguments in cells. */
const caseOf = (name: string, args: Arguments): fc.Arbitrary<Case> =>
  fc
    .tuple(fc.tuple(...args), fc.subarray(args.map((_, index) => index)))
    .map(([given, cells]) => ({ name, args: given, cells }));

const column = (cell: fc.Arbitrary<Value>, rows: number): fc.Arbitrary<Value> =>
  fc.array(cell, { minLength: rows, maxLength: rows }).map((values) => values.map((value) => [value as number]));

const industry = fc.constantFrom<Value>(...industries.flatMap(({ name, short }) => [name.ja, ...short]));
const capital = fc.constantFrom<Value>(0, 10_000_000, 50_000_000, 50_000_001, 100_000_001, 300_000_000, 300_000_001);

const frame = fc.constantFrom<Value>(
  ...["通常枠", "インボイス枠", "電子取引", "セキュリティ", "A類型", "B類型", "GROUP"],
);

const optionalFrame = fc.oneof(frame, fc.constant(null));

/** Every other function that becomes native formulas. */
export const otherCase: fc.Arbitrary<Case> = fc.oneof(
  caseOf("AMOUNT", [frame, yen, size, count, year, flag]),
  caseOf("COST", [frame, fc.integer({ min: 0, max: 5_000_000 }), size, count, year, flag]),
  caseOf("EXCLUDETAX", [yen, fc.constantFrom<Value>(null, 0, 8, 10)]),
  caseOf("CLOUDCOST", [
    yen,
    fc.constantFrom<Value>(null, 0, 12, 13, 24, 25, 60),
    fc.constantFrom<Value>(null, "通常枠", "GROUP", "EDI"),
    year,
  ]),
  caseOf("SIZE", [industry, capital, people]),
  caseOf("MINWAGE", [people, people, fc.integer({ min: 0, max: 5 }), year]),
  fc
    .tuple(column(yen, 3), yen, fc.integer({ min: 8, max: 12 }), yen, year, flag)
    .chain(([base, ...others]) =>
      fc.subarray([1, 2, 3, 4, 5]).map((cells) => ({ name: "GROUP", args: [base, ...others], cells })),
    ),
  fc.tuple(column(yen, 4), size, count, year).map(([costs, ownSize, ownCount, ownYear]) => ({
    name: "AMOUNTS",
    args: ["通常枠", costs, ownSize, ownCount, ownYear],
    cells: [],
  })),
  fc.tuple(yen, size, count, flag, fc.subarray([0, 1, 2])).map(([cost, ownSize, ownCount, near, cells]) => ({
    name: "COMPARE",
    args: [cost, ownSize, ownCount, null, near],
    cells,
  })),
  caseOf("FRAMES", [year]),
  caseOf("CATEGORIES", [optionalFrame, year]),
  fc.constantFrom("PROCESSES", "INDUSTRIES").map((name) => ({ name, args: [], cells: [] })),
  caseOf("RULES", [frame, year]),
  caseOf("CHANGES", [year, year]),
  caseOf("DEADLINES", [year, optionalFrame]),
  caseOf("SOURCES", [year]),
);
