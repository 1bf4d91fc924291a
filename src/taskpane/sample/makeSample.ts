import { programmeOf } from "../../engine";
import { newest } from "../../rules";
import type { Language, PaneText } from "../../text";
import { writeSample, type Outcome, type Patience, type Sample, type Settings } from "../../workbook";
import { sampleQuote } from "./sampleQuote";

/** Reads the sample quote and writes it with its estimate, for the workbook's usual applicant; null where it cannot be read. */
export async function makeSample(
  text: PaneText,
  language: Language,
  settings: Settings,
  patience: Patience & { readonly signal: AbortSignal },
): Promise<Outcome<Sample> | null> {
  const quote = await sampleQuote(text, patience.signal).catch(() => null);
  if (quote === null) return null;
  const year = programmeOf(settings.year ?? newest.year)?.year ?? newest.year;
  const scenario = { name: text.estimate.scenarioName(1), conditions: settings.applicant };
  return writeSample(quote, { ...patience, language, year, scenario });
}
