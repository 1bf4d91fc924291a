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

function fill(pattern: string, params: Params, language: keyof Localized): string {
  return pattern.replace(/\{(\w+)(?::(yen|year|given))?\}/g, (_, name: string, style?: Style) =>
    figure(params[name], style ?? "plain", language),
  );
}

/** Puts the figures into a sentence, in both languages. */
export const fillSentence = ({ ja, en }: Localized, params: Params): Localized => ({
  ja: fill(ja, params, "ja"),
  en: fill(en, params, "en"),
});
