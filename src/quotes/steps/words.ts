import { keywords, type Keyword } from "../data/dictionary";
import { longestOf } from "../values/wordList";

/** A keyword found in a text, and where it ends. */
export interface Hit extends Keyword {
  readonly end: number;
}

/** One keyword for each category that has the word. */
const keywordsAt = longestOf(keywords);

/** The keywords in a text; one that lies within a longer one does not count. */
export function hitsIn(text: string): readonly Hit[] {
  const hits: Hit[] = [];
  let covered = 0;
  for (let at = 0; at < text.length; at++) {
    const found = keywordsAt(text, at);
    const end = at + (found[0]?.word.length ?? 0);
    if (end <= covered) continue;
    for (const { word, category, weight } of found) hits.push({ word, category, weight, end });
    covered = end;
  }
  return hits;
}
