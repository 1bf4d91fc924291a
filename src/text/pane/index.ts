import { en } from "./en";
import { ja } from "./ja";
import type { Translation } from "./shape";

/** The languages in which the pane speaks. */
export type Language = "ja" | "en";

/** The shape of all sentences: whatever is said in Japanese must be said in English. */
export type PaneText = Translation<typeof ja>;

const texts: Readonly<Record<Language, PaneText>> = { ja, en };

/** What the estimate says, in its view and on its sheet. */
export type EstimateText = PaneText["estimate"];

/** Every sentence of the task pane and of the sheets that it writes. */
export const paneText = (language: Language): PaneText => texts[language];
