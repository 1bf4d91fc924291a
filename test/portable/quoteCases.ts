import fc from "fast-check";
import { frameNameOf, frames } from "../../src/engine";
import { categories, programmes } from "../../src/rules";
import type { Case, Value } from "./cases";

const names = categories.flatMap(({ code, name }) => [code, name.ja]);

const line = fc.tuple(
  fc.constantFrom(...names),
  fc.oneof(
    fc.integer({ min: 0, max: 9_000_000 }),
    fc.constantFrom(0, 1, 100_000, 625_000, 666_667, 1_999_999, 2_000_000, 2_000_001),
  ),
  fc.option(fc.constantFrom(0, 1, 12, 13, 24, 25, 36, 48, 60)),
);

const lines: fc.Arbitrary<Value> = fc.array(line, { minLength: 1, maxLength: 8 });
const year = fc.constantFrom(...programmes);
const size = fc.constantFrom<Value>(true, false, "大企業", "小規模事業者");
const count = fc.constantFrom<Value>(null, 0, 1, 2, 3, 4, 5);
const flag = fc.constantFrom<Value>(true, false, null, "はい");

const frameAndYear = year.chain((programme) =>
  fc.tuple(
    fc.constantFrom(
      ...frames.map((frame) => frameNameOf(programme, frame).name.ja),
      ...(programme.tierNames ?? []).map(({ name }) => name.ja),
      "デジタル化基盤導入類型",
    ),
    fc.constant(programme.year),
  ),
);

const inCells = fc.constantFrom([], [1], [2, 3], [1, 2, 3, 4, 5]);

/** Quotes of one to eight lines in every frame, year and size. */
export const quoteCase: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom("QUOTE", "QUOTETABLE"), lines, frameAndYear, size, count, flag, inCells)
  .map(([name, own, [frame, ownYear], ...[ownSize, ownCount, near, cells]]) => ({
    name,
    args: [own, frame, ownSize, ownCount, ownYear, near],
    cells,
  }));

export const bestCase: fc.Arbitrary<Case> = fc
  .tuple(lines, size, count, count, year, flag, fc.constantFrom([], [1], [1, 2, 3, 4, 5]))
  .map(([own, ownSize, processes, functions, programme, near, cells]) => ({
    name: "BEST",
    args: [own, ownSize, processes, functions, programme.year, near],
    cells,
  }));
