import type { CellValue } from "./put";

const longest = 32_000;

/** What a cell can hold of a text: no control characters but tab and line feed, and not more than Excel stores. */
export const cellText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, " ")
    .slice(0, longest);

/**
 * Whether a cell holds `written` as text. A text that was taken for a formula reads back as its result, a number or an
 * error; Excel keeps a leading apostrophe apart.
 */
export const isStoredAsText = (written: string, stored: unknown): boolean =>
  stored === written || (written.startsWith("'") && stored === written.slice(1));

const isTakenForMore = (text: string): boolean => /^['=+\-@]|^[^\p{L}]*\d|^(?:true|false)$/iu.test(text);

/**
 * What is to be entered so that a cell holds just this: a text that Excel would take for a formula, a number, a date (1/2)
 * or a truth value is kept a text by an apostrophe, which Excel does not show.
 */
export const asLiteral = (content: CellValue): CellValue =>
  typeof content === "string" && isTakenForMore(content.normalize("NFKC")) ? `'${content}` : content;
