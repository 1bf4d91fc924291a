import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import { changeSetting, loadSetting } from "../office/setting";
import type { Outcome, Patience } from "../types";
import { settingsFrom, type Settings } from "./settings";

const key = "itsubsidy.settings";

/** Queues the reading of the settings. */
export const loadSettingsIn = (context: Excel.RequestContext): (() => Settings) =>
  loadSetting(context, key, settingsFrom);

/** The settings that the workbook carries; the defaults where it carries none. */
export const loadSettings = (patience?: Patience): Promise<Outcome<Settings>> =>
  outcomeOf(() => perform(loadSettingsIn, patience));

/**
 * Stores what was changed into the workbook and gives the settings as they stand then: what somebody else has chosen in
 * the meantime is kept.
 */
export function saveSettings(change: Partial<Settings>, patience?: Patience): Promise<Outcome<Settings>> {
  return outcomeOf(() => changeSetting(key, settingsFrom, (now) => ({ ...now, ...change }), patience));
}
