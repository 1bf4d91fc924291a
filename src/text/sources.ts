import type { Citation } from "../rules";

/** Marks a figure that another year printed. */
export const carriedOverMark = "（準用）";

const written = new WeakMap<Citation, string>();

const write = ({ document, section, figure, carriedOver }: Citation): string =>
  `${document}「${figure}」${section}${carriedOver === true ? carriedOverMark : ""}`;

/** Where a number is printed: 004「補助額5万円～150万円未満」通常枠の概要 5. 補助額・補助率 */
export function sourceText(source: Citation): string {
  let text = written.get(source);
  if (text === undefined) written.set(source, (text = write(source)));
  return text;
}

/** Several sources in one cell, each once. */
export const sourcesText = (sources: readonly Citation[]): string => [...new Set(sources.map(sourceText))].join(" / ");
