import Papa from "papaparse";
import { fileRefusalText, keptText, recalculationText } from "../text";
import type { Recalculation } from "./recalculate";

type Language = "ja" | "en";
type Row = readonly string[];

/** What Excel would take for a formula when it opens the report; negative numbers stay numbers. */
const likeFormula = /^(?:[=+@\t\r]|-(?!\d))/;

/** The rows of one workbook: each changed cell with its source, then each formula that kept its value and why. */
export function reportRows(file: string, result: Recalculation, language: Language): readonly Row[] {
  const changed = result.changed.map(({ sheet, cell, formula, before, after, citation }) => [
    ...[file, sheet, cell, formula, before, after, citation(), ""],
  ]);
  const kept = result.kept.map(({ sheet, cell, formula, value, why, about }) => [
    ...[file, sheet, cell, formula, value, "", "", keptText(why, about)[language]],
  ]);
  const refused =
    result.kind === "refused" ? [[file, "", "", "", "", "", "", fileRefusalText(result.why)[language]]] : [];
  return [...refused, ...changed, ...kept];
}

/** The report as CSV that Excel opens as it is (UTF-8 with a mark). No cell of it is taken for a formula. */
export function reportCsv(rows: readonly Row[], language: Language): string {
  const all = [recalculationText.headings[language], ...rows].map((row) => [...row]);
  return `\ufeff${Papa.unparse(all, { escapeFormulae: likeFormula })}\r\n`;
}
