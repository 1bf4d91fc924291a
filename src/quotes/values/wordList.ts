interface Node<T> {
  readonly next: Map<number, Node<T>>;
  /** The entries whose word ends here, in the order of the list. */
  readonly entries: T[];
}

const nodeOf = <T>(): Node<T> => ({ next: new Map(), entries: [] });

/** The words letter by letter. */
function treeOf<T extends { readonly word: string }>(entries: readonly T[]): Node<T> {
  const top = nodeOf<T>();
  for (const entry of entries) {
    let node = top;
    for (let at = 0; at < entry.word.length; at++) {
      const letter = entry.word.charCodeAt(at);
      const next = node.next.get(letter) ?? nodeOf<T>();
      node.next.set(letter, next);
      node = next;
    }
    node.entries.push(entry);
  }
  return top;
}

const isLatin = (code: number): boolean => code >= 97 && code <= 122;

const areBothLatin = (text: string, left: number): boolean =>
  isLatin(text.charCodeAt(left)) && isLatin(text.charCodeAt(left + 1));

/** Where Latin letters meet no word begins or ends: "pc" is not in "epcot". */
const standsAlone = (text: string, from: number, end: number): boolean =>
  !areBothLatin(text, from - 1) && !areBothLatin(text, end - 1);

/** A slot for the two letters at a place of a text; several pairs may share one. */
const slotAt = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;

/** The entries of the longest word of a list that begins at a place of a text; none where no word does. */
type LongestAt<T> = (text: string, from: number) => readonly T[];

/** Looks for all words of a list at once: two letters or more, folded and in lower case as the text is. */
export function longestOf<T extends { readonly word: string }>(entries: readonly T[]): LongestAt<T> {
  const top = treeOf(entries);
  /** Most places of a text begin no word. */
  const begins = new Uint8Array(0x10000);
  for (const { word } of entries) begins[slotAt(word, 0)] = 1;
  const none: readonly T[] = [];
  return (text, from) => {
    if (begins[slotAt(text, from)] !== 1) return none;
    let found = none;
    let node = top.next.get(text.charCodeAt(from));
    for (let end = from + 1; node !== undefined; end++) {
      if (node.entries.length > 0 && standsAlone(text, from, end)) found = node.entries;
      node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
    }
    return found;
  };
}
