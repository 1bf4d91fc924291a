import { en } from "./pane-en";
import { ja, type PaneText } from "./pane-ja";

export type { PaneText } from "./pane-ja";

/** The languages in which the pane speaks. */
export type Language = "ja" | "en";

const texts: Readonly<Record<Language, PaneText>> = { ja, en };

/** Every sentence of the task pane and of the sheets that it writes. */
export const paneText = (language: Language): PaneText => texts[language];
