import type { Params } from "../engine";
import type { Localized } from "../rules";
import { grouped, roundYen } from "./numbers";

/**
 * How a figure enters a sentence: `{count}` with separators, `{cap:yen}` in 万円 where it is round, `{year:year}` bare,
 * `{given:given}` as the user wrote it.
 */
type Style = "yen" | "year" | "given" | "plain";

const longest = 50;

/** What the user gave, short enough for a sentence: a cell holds 32,767 characters, and so may an argument. */
export function shortened(given: string): string {
  const characters = [...given];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : given;
}

function figure(value: number | string | undefined, style: Style, language: keyof Localized): string {
  if (typeof value !== "number") return style === "given" ? shortened(String(value)) : String(value);
  if (style === "year") return String(value);
  if (style === "plain") return grouped(value);
  return language === "ja" ? roundYen(value) : `${grouped(value)} yen`;
}

/** A sentence taken apart once: what stands before each figure, and what stands after the last. */
interface Parts {
  readonly figures: readonly { readonly before: string; readonly name: string; readonly style: Style }[];
  readonly end: string;
}

const takenApart = new Map<string, Parts>();

const isStyle = (text: string | undefined): text is Style => text === "yen" || text === "year" || text === "given";

function takeApart(pattern: string): Parts {
  const placeholder = /\{(\w+)(?::(yen|year|given))?\}/g;
  const figures: Parts["figures"][number][] = [];
  let from = 0;
  for (let match = placeholder.exec(pattern); match !== null; match = placeholder.exec(pattern)) {
    const [whole, name = "", style] = match;
    figures.push({ before: pattern.slice(from, match.index), name, style: isStyle(style) ? style : "plain" });
    from = match.index + whole.length;
  }
  return { figures, end: pattern.slice(from) };
}

/** The patterns are the sentences of this folder: as many as there are, and no more. */
function partsOf(pattern: string): Parts {
  let parts = takenApart.get(pattern);
  if (parts === undefined) takenApart.set(pattern, (parts = takeApart(pattern)));
  return parts;
}

function fill(pattern: string, params: Params, language: keyof Localized): string {
  const { figures, end } = partsOf(pattern);
  let text = "";
  for (const { before, name, style } of figures) text += before + figure(params[name], style, language);
  return text + end;
}

/** Puts the figures into a sentence, in both languages. */
export const fillSentence = ({ ja, en }: Localized, params: Params): Localized => ({
  ja: fill(ja, params, "ja"),
  en: fill(en, params, "en"),
});
