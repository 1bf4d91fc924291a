import { purposes } from "../data/purposes";
import type { Purpose } from "../types";
import { compact } from "../values/text";
import { longestOf } from "../values/wordList";

interface Known extends Purpose {
  /** Of two words as long as each other the one that is listed first tells. */
  readonly rank: number;
}

const knownAt = longestOf(
  purposes
    .flatMap(({ process, functions, words }) => words.map((word) => ({ process, functions, word: compact(word) })))
    .map((purpose, rank): Known => ({ ...purpose, rank })),
);

const tellsMore = (one: Known, other: Known): boolean =>
  one.word.length === other.word.length ? one.rank < other.rank : one.word.length > other.word.length;

/**
 * The business process that the name of a tool suggests, and the functions of インボイス枠; null where no word tells.
 * The longest word tells: 管理会計 is not 会計. Only a suggestion: the process belongs to the tool that is registered.
 *
 * @param plain the name folded and without white space
 */
export function purposeOf(plain: string): Purpose | null {
  const text = plain.toLowerCase();
  let best: Known | null = null;
  for (let at = 0; at < text.length; at++) {
    const [found] = knownAt(text, at);
    if (found !== undefined && (best === null || tellsMore(found, best))) best = found;
  }
  return best === null ? null : { process: best.process, functions: best.functions, word: best.word };
}
