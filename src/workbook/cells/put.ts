import { addressOf, type Area } from "./area";

/** What a cell can hold. */
export type CellValue = string | number | boolean;

export const answerColour = "#0F6CBD";
export const inputColour = "#FFF2CC";
export const headingColour = "#F2F2F2";
export const quietColour = "#707070";

export const filled = <Value>({ rows, columns }: Area, value: Value): Value[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

export const column = (values: readonly CellValue[]): CellValue[][] => values.map((value) => [value]);

export function put(
  sheet: Excel.Worksheet,
  area: Area,
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
): void {
  const range = sheet.getRange(addressOf(area));
  range.numberFormat = formats.map((row) => [...row]);
  range.values = values.map((row) => [...row]);
}

export const putText = (sheet: Excel.Worksheet, area: Area, values: readonly string[]): void => {
  put(sheet, area, column(values), filled(area, "@"));
};

export function offerChoices(sheet: Excel.Worksheet, area: Area, choices: readonly string[]): void {
  sheet.getRange(addressOf(area)).dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
}
