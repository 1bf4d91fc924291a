import type { Grid } from "../grid/types";
import { gridOfText } from "./csv";
import { gridOfHtml } from "./html";

/** What a paste event carries. */
export interface Pasted {
  readonly html?: string;
  readonly text?: string;
}

/** The pasted table: HTML keeps merges, hidden rows and stored numbers; tab separated text is the second choice. */
export async function gridOfPaste({ html, text }: Pasted): Promise<Grid | null> {
  const grid = html !== undefined && /<t[dh]\b/i.test(html) ? gridOfHtml(html) : null;
  if (grid !== null && grid.rows.length > 0) return grid;
  return text === undefined || text.trim() === "" ? null : (await gridOfText(text)).grid;
}
