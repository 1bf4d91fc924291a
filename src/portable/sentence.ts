import type { Params, Remark } from "../engine";
import type { Node } from "../formulas";
import type { Localized } from "../rules";
import { remarkText } from "../text";
import { excel, joined } from "./excel";
import { str } from "./expression";
import type { Workings } from "./workings";

/** A sentence in both languages, in cells: Excel takes no text of more than 255 characters in a formula. */
export interface Sentence {
  readonly ja: Node;
  readonly en: Node;
}

/** What stands in cells: figures, and words or years. */
export interface Live {
  readonly figures?: Readonly<Record<string, Node>>;
  readonly words?: Readonly<Record<string, Node>>;
}

/** Stand for what is in a cell while a sentence is told, and are found again in it. */
const figureStandIn = (at: number): number => 987_654_321 + at;
const wordStandIn = (at: number): string => `⟦${String(at)}⟧`;
const standIns = /(987,654,32\d円?|⟦\d⟧)/;

const shown = (figure: Node): Node => excel`TEXT(${figure},"#,##0")`;

/** Round amounts in 万円, as the sentences write them. */
const shownYen = (figure: Node): Node =>
  excel`IF(AND(${figure}>0,MOD(${figure},10000)=0),TEXT(${figure}/10000,"#,##0")&"万円",TEXT(${figure},"#,##0")&"円")`;

function pieceOf(piece: string, figures: readonly Node[], words: readonly Node[]): Node {
  const word = words[Number(/^⟦(\d)⟧$/.exec(piece)?.[1])];
  const figure = figures[Number(/^987,654,32(\d)円?$/.exec(piece)?.[1]) - 1];
  if (figure !== undefined) return piece.endsWith("円") ? shownYen(figure) : shown(figure);
  return word ?? str(piece);
}

const told = (text: string, figures: readonly Node[], words: readonly Node[]): Node =>
  joined(
    text
      .split(standIns)
      .filter((piece) => piece !== "")
      .map((piece) => pieceOf(piece, figures, words)),
    "&",
  );

/** The sentence of a remark whose figures, or some of them, stand in cells. */
export function sentenceOf(
  workings: Workings,
  { code, params, source }: Remark,
  { figures = {}, words = {} }: Live = {},
): Sentence {
  const standing: Params = {
    ...Object.fromEntries(Object.keys(figures).map((name, at) => [name, figureStandIn(at)])),
    ...Object.fromEntries(Object.keys(words).map((name, at) => [name, wordStandIn(at)])),
  };
  const { ja, en } = remarkText({ code, params: { ...params, ...standing }, source });
  const [inFigures, inWords] = [Object.values(figures), Object.values(words)];
  return {
    ja: workings.step("文", told(ja, inFigures, inWords)),
    en: workings.step("文（英語）", told(en, inFigures, inWords)),
  };
}

/** A sentence that is said only where a condition (1 or 0) holds. */
export interface Said {
  readonly when: Node;
  readonly sentence: Sentence;
}

/** The sentences that are said, one after the other, in one language; English ones with a space between them. */
function series(said: readonly Said[], language: keyof Sentence): Node {
  const gap = str(language === "en" ? " " : "");
  const pieces = said.map(({ when, sentence }) => excel`IF(${when}=1,${gap}&${sentence[language]},"")`);
  return language === "en" ? excel`MID(${joined(pieces, "&")},2,9999)` : joined(pieces, "&");
}

/** Several sentences in both languages in one cell: Japanese, then English in parentheses. */
export const bilingualSeries = (before: Localized, said: readonly Said[]): Node =>
  excel`${str(before.ja)}&${series(said, "ja")}&"（"&${str(before.en)}&${series(said, "en")}&"）"`;
