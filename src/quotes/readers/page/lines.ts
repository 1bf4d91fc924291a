import { compact } from "../../values/text";
import type { Line, Page, Piece, Rule, Word } from "./types";

const middle = (word: Word): number => word.y - word.size * 0.35;
const centre = (word: Word): number => word.x + word.width / 2;

/** Words of one piece in reading order, joined as Japanese is: without a blank unless there was white space. */
export function join(words: readonly Word[]): string {
  const sorted = [...words].sort((a, b) =>
    Math.abs(a.y - b.y) > Math.min(a.size, b.size) * 0.5 ? a.y - b.y : a.x - b.x,
  );
  return sorted.reduce((text, word, at) => {
    const previous = sorted[at - 1];
    if (!previous) return word.text;
    const isSameLine = Math.abs(previous.y - word.y) <= word.size * 0.5;
    const gap = word.x - previous.x - previous.width;
    const isLatin = /[A-Za-z0-9]$/.test(previous.text) && /^[A-Za-z0-9]/.test(word.text);
    const hasBlank = isSameLine ? gap > word.size * 0.15 : isLatin && !/[-/]$/.test(previous.text);
    return text + (hasBlank ? " " : "") + word.text;
  }, "");
}

const toPiece = (words: readonly Word[], x?: number, right?: number): Piece => ({
  text: join(words),
  x: x ?? Math.min(...words.map((word) => word.x)),
  right: right ?? Math.max(...words.map((word) => word.x + word.width)),
});

/** Words on the same baseline, cut where the white space is wider than a character. */
function visualLines(page: Page, words: readonly Word[]): Line[] {
  const sorted = [...words].sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: Word[][] = [];
  for (const word of sorted) {
    const last = groups.at(-1);
    const anchor = last?.[0];
    if (last && anchor && Math.abs(anchor.y - word.y) <= Math.max(2, Math.min(anchor.size, word.size) * 0.4))
      last.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => ({
    page: page.number,
    y: group[0]?.y ?? 0,
    size: Math.max(...group.map(({ size }) => size)),
    pieces: cut(group),
  }));
}

function cut(words: readonly Word[]): Piece[] {
  const pieces: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.x - b.x)) {
    const last = pieces.at(-1);
    const end = last?.at(-1);
    if (last && end && word.x - end.x - end.width <= Math.max(word.size, end.size) * 1.1) last.push(word);
    else pieces.push([word]);
  }
  return pieces.map((group) => toPiece(group));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const nearest = (rules: readonly Rule[], at: number, along: number, direction: -1 | 1): number | undefined => {
  const own = rules
    .filter((rule) => (rule.at - at) * direction >= -0.5 && along >= rule.from - 1 && along <= rule.to + 1)
    .map((rule) => rule.at);
  if (own.length === 0) return undefined;
  return direction < 0 ? Math.max(...own) : Math.min(...own);
};

function boxOf(page: Page, word: Word): Box | null {
  const [x, y] = [centre(word), middle(word)];
  const left = nearest(page.vertical, x, y, -1);
  const right = nearest(page.vertical, x, y, 1);
  const top = nearest(page.horizontal, y, x, -1);
  const bottom = nearest(page.horizontal, y, x, 1);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null;
  return { left, right, top, bottom };
}

/** Rows of a ruled table: the words of each ruled box are one piece that covers the box. */
function ruledLines(page: Page, boxed: readonly { readonly word: Word; readonly box: Box }[]): Line[] {
  const rows = new Map<number, Map<string, { box: Box; words: Word[] }>>();
  for (const { word, box } of boxed) {
    const top = [...rows.keys()].find((each) => Math.abs(each - box.top) <= 2.5) ?? box.top;
    const cells = rows.get(top) ?? new Map<string, { box: Box; words: Word[] }>();
    const key = `${String(Math.round(box.left))} ${String(Math.round(box.right))}`;
    const cell = cells.get(key) ?? { box, words: [] };
    cell.words.push(word);
    cells.set(key, cell);
    rows.set(top, cells);
  }
  return [...rows].map(([top, cells]) => {
    const list = [...cells.values()].sort((a, b) => a.box.left - b.box.left);
    const size = Math.max(...list.flatMap(({ words }) => words.map((word) => word.size)));
    return {
      page: page.number,
      y: top + size,
      size,
      pieces: list.map(({ box, words }) => toPiece(words, box.left, box.right)),
    };
  });
}

/** A box around the whole page or a big frame is no cell: many lines of text stand in it. */
const isCell = (box: Box, words: readonly Word[]): boolean => {
  const inside = words.filter(
    (word) =>
      centre(word) >= box.left && centre(word) <= box.right && middle(word) >= box.top && middle(word) <= box.bottom,
  );
  const baselines = new Set(inside.map(({ y }) => Math.round(y / 3)));
  return baselines.size <= 8;
};

/** The lines of a page from top to bottom: ruled boxes first, white space where there are no rules. */
export function linesOf(page: Page): Line[] {
  const boxed: { word: Word; box: Box }[] = [];
  const free: Word[] = [];
  const known = new Map<string, boolean>();
  for (const word of page.words) {
    const box = boxOf(page, word);
    const key =
      box === null
        ? ""
        : Object.values(box)
            .map((each) => String(Math.round(each as number)))
            .join();
    if (box !== null && !known.has(key)) known.set(key, isCell(box, page.words));
    if (box !== null && known.get(key) === true) boxed.push({ word, box });
    else free.push(word);
  }
  return [...ruledLines(page, boxed), ...visualLines(page, free)]
    .filter(({ pieces }) => pieces.some(({ text }) => compact(text) !== ""))
    .sort((a, b) => a.y - b.y);
}
