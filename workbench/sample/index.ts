import type { IWorkbookData } from "@univerjs/core";
import type { FunctionMetadata } from "../functions";
import { catalogueSheet } from "./catalogue";
import { estimateSheet } from "./estimate";
import { quoteSheet, rankingSheet } from "./quote";
import { STYLES } from "./styles";
import { yearSheet } from "./years";

export { DRAWING_FONT, FONT } from "./styles";

const YEARS: readonly (readonly [year: number, title: string])[] = [
  [2026, "デジタル化・AI導入補助金2026（暫定）"],
  [2025, "IT導入補助金2025"],
  [2024, "IT導入補助金2024"],
  [2023, "IT導入補助金2023"],
];

/** The workbook that the workbench opens with. */
export function sampleWorkbook(metadata: readonly FunctionMetadata[]): Partial<IWorkbookData> {
  const years = YEARS.map(([year, title]) => yearSheet(year, title));
  const sheets = [estimateSheet(), ...years, quoteSheet(), rankingSheet(), catalogueSheet(metadata)];
  return {
    id: "sample",
    name: "ITSUBSIDY.xlsx",
    styles: STYLES,
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    sheetOrder: sheets.map(({ id }) => id),
  };
}

/** All text of the sample, to have its glyphs ready before the sheet is drawn. */
export const textOf = (data: Partial<IWorkbookData>): string => [...new Set(JSON.stringify(data.sheets))].join("");
