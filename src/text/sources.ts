import { documents, type Citation, type Localized } from "../rules";

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

/** The title of a document by the id under which the sources list it. */
function titleOf(id: Citation["document"]): Localized {
  return documents.find((document) => document.id === id)?.title ?? { ja: id, en: id };
}

/** The place where a number is printed, for a person who does not know the ids of the documents. */
export function citationText({ document, section, figure, carriedOver, note }: Citation): Localized {
  const title = titleOf(document);
  const carried = {
    ja: carriedOver === true ? carriedOverMark : "",
    en: carriedOver === true ? " (carried over)" : "",
  };
  const noted = { ja: note === undefined ? "" : `　${note.ja}`, en: note === undefined ? "" : ` ${note.en}` };
  return {
    ja: `${title.ja}　${section}「${figure}」${carried.ja}${noted.ja}`,
    en: `${title.en}, ${section}: “${figure}”${carried.en}${noted.en}`,
  };
}
