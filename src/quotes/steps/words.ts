import { keywords, type Keyword } from "../data/dictionary";

/** A keyword found in a text. */
export interface Hit extends Keyword {
  readonly at: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<number, Node>;
  /** The keywords that end here, in the dictionary's order. */
  readonly keywords: Keyword[];
}

const nodeOf = (): Node => ({ next: new Map(), keywords: [] });

/** The dictionary letter by letter, so that all of its words are looked for at once. */
const root: Node = (() => {
  const top = nodeOf();
  for (const keyword of keywords) {
    let node = top;
    for (let at = 0; at < keyword.word.length; at++) {
      const letter = keyword.word.charCodeAt(at);
      const next = node.next.get(letter) ?? nodeOf();
      node.next.set(letter, next);
      node = next;
    }
    node.keywords.push(keyword);
  }
  return top;
})();

/** Letters that a word begins with: most letters of a text begin none. */
const begins = Uint8Array.from({ length: 0x10000 }, (_, letter) => Number(root.next.has(letter)));

const isLatin = (code: number): boolean => code >= 97 && code <= 122;

/** Latin words must stand alone: "pc" is not in "epcot". */
const isWhole = (text: string, from: number, end: number): boolean =>
  !isLatin(text.charCodeAt(from)) || (!isLatin(text.charCodeAt(from - 1)) && !isLatin(text.charCodeAt(end)));

/** The longest word that begins at this place: its keywords, one for each category that has it. */
function longestAt(text: string, from: number): readonly Keyword[] {
  let found: readonly Keyword[] = [];
  let node = root.next.get(text.charCodeAt(from));
  for (let end = from + 1; node !== undefined; end++) {
    if (node.keywords.length > 0 && isWhole(text, from, end)) found = node.keywords;
    node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
  }
  return found;
}

/** The keywords in a text; one that lies within a longer one does not count. */
export function hitsIn(text: string): readonly Hit[] {
  const hits: Hit[] = [];
  let covered = 0;
  for (let at = 0; at < text.length; at++) {
    if (begins[text.charCodeAt(at)] === 0) continue;
    const words = longestAt(text, at);
    const end = at + (words[0]?.word.length ?? 0);
    if (end <= covered) continue;
    for (const { word, category, weight } of words) hits.push({ word, category, weight, at, end });
    covered = end;
  }
  return hits;
}
