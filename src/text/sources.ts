import type { Citation } from "../rules";

/** Marks a figure that another year printed. */
export const carriedOverMark = "（準用）";

/** Where a number is printed: 004「補助額5万円～150万円未満」通常枠の概要 5. 補助額・補助率 */
export function sourceText({ document, section, figure, carriedOver }: Citation): string {
  return `${document}「${figure}」${section}${carriedOver === true ? carriedOverMark : ""}`;
}

/** Several sources in one cell, each once. */
export const sourcesText = (sources: readonly Citation[]): string => [...new Set(sources.map(sourceText))].join(" / ");
