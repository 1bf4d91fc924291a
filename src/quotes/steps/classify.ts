import { feeSubjects, feeWords, neutralEnds } from "../data/dictionary";
import type { Classification, QuoteCategory } from "../types";
import { remember } from "../values/remember";
import { compact, fold, withoutBrackets } from "../values/text";
import { groupBy } from "./groupBy";
import { hitsIn, type Hit } from "./words";

export interface Phrase {
  readonly name: string;
  readonly spec: string | null;
  readonly section: string | null;
  readonly unit: string | null;
  readonly period: { readonly months: number } | null;
  readonly kind: "item" | "discount";
}

/** What stands beyond so many characters of a name decides nothing. */
const longest = 400;

/** Figures, model numbers, signs and counters at the end of a phrase say nothing about its kind. */
const trailing: ReadonlySet<string> = new Set(
  " ・、/-+:~〜()（）「」『』0123456789.,円名台個本件年月ヶかabcdefghijklmnopqrstuvwxyz",
);

/** The words that may be taken off an end, by their last letter. */
type Ends = ReadonlyMap<string, readonly string[]>;

const endsOf = (words: readonly string[]): Ends => groupBy(words, (word) => word.slice(-1));
const neutral = endsOf(neutralEnds);
const neutralOrFee = endsOf([...feeWords, ...neutralEnds]);

/** Takes 費, 一式 and the like off the end, unless a keyword ends there. */
function endOf(text: string, hits: readonly Hit[], ends: Ends): number {
  let end = text.length;
  for (;;) {
    if (hits.some((hit) => hit.end === end && hit.weight > 0.6)) return end;
    if (end > 1 && trailing.has(text[end - 1] ?? "")) {
      end -= 1;
      continue;
    }
    const words = ends.get(text[end - 1] ?? "") ?? [];
    const word = words.find((each) => each.length < end && text.startsWith(each, end - each.length));
    if (word === undefined) return end;
    end -= word.length;
  }
}

/** "EDRサービス利用料" is a security service: the fee at the end only says how it is paid. */
const paidFor = (hits: readonly Hit[]): readonly Hit[] =>
  hits.some(({ category, weight }) => feeSubjects.has(category) && weight >= 0.85)
    ? hits.filter(({ word }) => !feeWords.has(word))
    : hits;

interface Score {
  readonly category: QuoteCategory;
  score: number;
  readonly words: string[];
}

/** One entry for each category that a word was found of. */
type Scores = Score[];

function scoreOf(scores: Scores, category: QuoteCategory): Score {
  const known = scores.find((each) => each.category === category);
  if (known !== undefined) return known;
  const entry: Score = { category, score: 0, words: [] };
  scores.push(entry);
  return entry;
}

function add(scores: Scores, hits: readonly Hit[], end: number, factor: number): void {
  for (const hit of hits) {
    const distance = Math.max(0, end - hit.end);
    const closeness = distance === 0 ? 1 : 0.62 / (1 + distance / 12);
    const specific = Math.min(1, 0.9 + hit.word.length / 50);
    const score = hit.weight * closeness * specific * factor;
    const entry = scoreOf(scores, hit.category);
    entry.score = Math.max(entry.score, score) + Math.min(entry.score, score) * 0.12;
    if (!entry.words.includes(hit.word)) entry.words.push(hit.word);
  }
}

const prepare = (text: string): string =>
  fold(text.slice(0, longest))
    .toLowerCase()
    .replace(/[ヵケヶ]月/g, "ヶ月")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();

const withoutRemarks = (prepared: string): string =>
  withoutBrackets(prepared)
    .replace(/\s{2,}/g, " ")
    .trim();

/** Blanks mean nothing in Japanese; between Latin words they stay. */
const squeeze = (text: string): string =>
  text.includes(" ") ? text.replace(/(?<![a-z0-9]) | (?![a-z0-9])/g, "") : text;

/** "会計ソフト 永続版": words behind a blank that the dictionary does not know qualify what stands before them. */
function withoutSilentEnd(text: string): string {
  for (let end = text.length; end > 0;) {
    const blank = text.lastIndexOf(" ", end - 1);
    if (hitsIn(text.slice(blank + 1, end)).length > 0) return text.slice(0, end);
    end = blank;
  }
  return text;
}

/** What the words of a name say, remarks in brackets aside. */
interface Named {
  readonly compacted: string;
  readonly isWhole: boolean;
  readonly hits: readonly Hit[];
  readonly end: number;
}

/** Lines of a long quote often differ in a remark or a number alone. */
const namedBy = remember((main): Named => {
  const telling = withoutSilentEnd(main);
  const compacted = squeeze(telling);
  const found = hitsIn(compacted);
  const hits = paidFor(found);
  const ends = hits.length < found.length ? neutralOrFee : neutral;
  return { compacted, isWhole: telling === main, hits, end: endOf(compacted, hits, ends) };
});

/** Section titles are said of many lines. */
const hitsInSection = remember((section: string) => hitsIn(squeeze(prepare(section))));

/** A section title or a contract period strengthens what the words already suggest. */
function support(scores: Scores, phrase: Phrase): void {
  const raise = (category: QuoteCategory, by: number): void => {
    const entry = scores.find((each) => each.category === category);
    if (entry) entry.score += by;
  };
  const unit = compact(phrase.unit ?? "");
  if (phrase.period !== null) raise("SW_CLOUD", 0.05);
  if (/人日|人月|人時/.test(unit)) for (const category of ["SVC_SETUP", "SVC_CONSULT"] as const) raise(category, 0.04);
  if (unit === "台") raise("HW_PC", 0.04);
}

/** The category of a line with confidence, the words that decided, and the runner-up. Japanese phrases are head-final. */
export function classify(phrase: Phrase): Classification {
  if (phrase.kind === "discount") return { category: "DISCOUNT", confidence: 1, evidence: [], runnerUp: null };
  const scores: Scores = [];
  const whole = prepare(phrase.name);
  const main = withoutRemarks(whole) || whole;
  const { compacted, isWhole, hits, end } = namedBy(main);
  add(scores, hits, end, isWhole ? 1 : 0.9);
  const inner = isWhole && main === whole ? compacted : squeeze(whole);
  if (inner !== compacted) add(scores, hitsIn(inner), inner.length, 0.35);
  const spec = prepare(phrase.spec ?? "");
  add(scores, hitsIn(spec), spec.length, 0.4);
  if (phrase.section !== null) add(scores, hitsInSection(phrase.section), phrase.section.length, 0.42);
  support(scores, phrase);
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (!best) return { category: "UNKNOWN", confidence: 0, evidence: [], runnerUp: null };
  const { category, score, words } = best;
  const rival = next?.score ?? 0;
  const confidence = Math.round(Math.min(1, score) * (1 - 0.35 * Math.min(1, rival / score) ** 4) * 100) / 100;
  if (confidence < 0.4) return { category: "UNKNOWN", confidence, evidence: words, runnerUp: category };
  return { category, confidence, evidence: words, runnerUp: next?.category ?? null };
}
