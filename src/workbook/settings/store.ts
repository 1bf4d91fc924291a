import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";
import { settingsFrom, type Settings } from "./settings";

const key = "itsubsidy.settings";

/** Queues the reading of the settings. */
export function loadSettingsIn(context: Excel.RequestContext): () => Settings {
  const stored = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => settingsFrom(stored.isNullObject ? null : stored.value);
}

/** The settings that the workbook carries; the defaults where it carries none. */
export const loadSettings = (patience?: Patience): Promise<Outcome<Settings>> =>
  outcomeOf(() => perform(loadSettingsIn, patience));

/**
 * Stores what was changed into the workbook and gives the settings as they stand then: what somebody else has chosen in
 * the meantime is kept.
 */
export function saveSettings(change: Partial<Settings>, patience?: Patience): Promise<Outcome<Settings>> {
  return outcomeOf(async () => {
    const settings = { ...(await perform(loadSettingsIn, patience)), ...change };
    await perform((context) => {
      context.workbook.settings.add(key, settings);
      return () => undefined;
    }, patience);
    return settings;
  });
}
