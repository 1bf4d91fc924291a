import { purposes, type PurposeWords } from "../data/purposes";
import type { Purpose } from "../types";
import { remember } from "../values/remember";
import { compact } from "../values/text";

interface Word extends PurposeWords {
  readonly word: string;
}

/** Longer words first: 管理会計 is not 会計. */
const known: readonly Word[] = purposes
  .flatMap((purpose) => purpose.words.map((word) => ({ ...purpose, word: compact(word) })))
  .sort((a, b) => b.word.length - a.word.length);

const isLatin = (letter: string | undefined): boolean => letter !== undefined && /[a-z]/.test(letter);

/** Latin words must stand alone: "ec" is not in "project". */
function isIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const opens = !isLatin(word[0]) || !isLatin(text[at - 1]);
    if (opens && (!isLatin(word.at(-1)) || !isLatin(text[end]))) return true;
  }
  return false;
}

/**
 * The business process that the name of a tool suggests, and the functions of インボイス枠; null where no word tells.
 * Only a suggestion: the process belongs to the tool that is registered.
 */
export const purposeOf = remember((name: string): Purpose | null => {
  const text = compact(name).toLowerCase();
  const found = known.find(({ word }) => isIn(text, word));
  return found === undefined ? null : { process: found.process, functions: found.functions, word: found.word };
});
