import assert from "node:assert/strict";
import { longestOf } from "../../src/quotes/values/wordList";

const wordsAt = longestOf(
  ["pc", "会計", "会計ソフト", "会計ソフト保守", "freee会計", "ノートpc", "保守", "保守"].map((word, rank) => ({
    word,
    rank,
  })),
);

/** Text, place, the words that are found there. */
const cases: readonly (readonly [string, number, readonly string[]])[] = [
  ["会計ソフト", 0, ["会計ソフト"]],
  ["会計ソフト保守料", 0, ["会計ソフト保守"]],
  ["会計ソフ", 0, ["会計"]],
  ["財務会計", 2, ["会計"]],
  ["財務会計", 0, []],
  ["会", 0, []],
  ["", 0, []],
  ["会計", 2, []],
  ["pc", 0, ["pc"]],
  ["pc一式", 0, ["pc"]],
  ["新pc", 1, ["pc"]],
  ["epc", 1, []],
  ["pcs", 0, []],
  ["pc2", 0, ["pc"]],
  ["freee会計abc", 0, ["freee会計"]],
  ["xfreee会計", 1, []],
  ["ノートpc", 0, ["ノートpc"]],
  ["ノートpcs", 0, []],
  ["保守", 0, ["保守", "保守"]],
];

describe("quotes: the words of a list", () => {
  for (const [text, at, words] of cases)
    it(`finds ${words.join(" and ") || "none"} at ${String(at)} of "${text}"`, () => {
      assert.deepEqual(
        wordsAt(text, at).map(({ word }) => word),
        words,
      );
    });

  it("keeps the order of the list where a word stands twice", () => {
    assert.deepEqual(
      wordsAt("保守", 0).map(({ rank }) => rank),
      [6, 7],
    );
  });
});
