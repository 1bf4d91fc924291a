import { paneText, type Language } from "../../text";
import { addressOf, type Area } from "../cells/area";
import {
  answerColour,
  column,
  filled,
  headingColour,
  inputColour,
  offerChoices,
  put,
  putText,
  quietColour,
} from "../cells/put";
import {
  bodyValues,
  categoryChoices,
  columnFormats,
  columnTitles,
  conditionChoices,
  conditionTexts,
  defaultConditions,
  factsOf,
  type Conditions,
} from "./content";
import { hasExcelApi } from "../office/host";
import {
  bodyColumn,
  conditionCell,
  conditionNames,
  firstRank,
  formulasOf,
  layoutOf,
  tableColumns,
  type Layout,
} from "./layout";
import { cellText } from "../cells/safeText";
import type { Settings } from "../settings/settings";
import type { QuoteSheet } from "../types";

/** What goes on the sheet of a quote. */
export interface Filling {
  readonly quote: QuoteSheet;
  readonly language: Language;
  readonly tableName: string;
  /** Conditions of an earlier import that this one replaces. */
  readonly conditions: Conditions | null;
  /** What the workbook begins with where no conditions are carried over. */
  readonly settings: Settings;
}

/** Points; a Japanese character takes about 11. Columns A to N. */
const columnWidths = [48, 150, 132, 130, 44, 68, 112, 28, 194, 70, 72, 56, 76, 300];

function putHeader(sheet: Excel.Worksheet, layout: Layout, { quote, language }: Filling): void {
  const text = paneText(language);
  const facts = factsOf(quote, text);
  putText(sheet, layout.title, [cellText(quote.subject ?? text.sheet.untitled)]);
  putText(
    sheet,
    layout.factLabels,
    facts.map(({ label }) => label),
  );
  put(
    sheet,
    layout.facts,
    column(facts.map(({ value }) => value)),
    facts.map(({ format }) => [format]),
  );
}

function putConditions(sheet: Excel.Worksheet, layout: Layout, { language, conditions, settings }: Filling): void {
  const text = paneText(language);
  const texts = conditionTexts(text);
  const values = conditions ?? defaultConditions(text, firstRank(layout).frame, settings);
  const choices = conditionChoices(text);
  putText(sheet, layout.conditionsTitle, [text.sheet.conditions.title]);
  putText(
    sheet,
    layout.conditionLabels,
    texts.map(({ label }) => label),
  );
  putText(
    sheet,
    layout.conditionHints,
    texts.map(({ hint }) => hint),
  );
  for (const name of conditionNames) {
    if (name === "count") continue;
    put(sheet, conditionCell(layout, name), [[values[name]]], [["General"]]);
    if (hasExcelApi("1.8")) offerChoices(sheet, conditionCell(layout, name), choices[name]);
  }
}

function putTable(sheet: Excel.Worksheet, layout: Layout, { quote, language, tableName }: Filling): void {
  put(sheet, layout.head, [columnTitles(language)], filled(layout.head, "@"));
  const formats = tableColumns.map((name) => columnFormats[name]);
  put(
    sheet,
    layout.body,
    bodyValues(quote.lines),
    quote.lines.map(() => formats),
  );
  const table = sheet.tables.add(addressOf(layout.table), true);
  table.name = tableName;
  table.style = "TableStyleMedium2";
  if (hasExcelApi("1.8")) offerChoices(sheet, bodyColumn(layout, "category"), categoryChoices);
}

function putFormulas(sheet: Excel.Worksheet, layout: Layout, { language }: Filling): void {
  const { answer, best, byCategory } = paneText(language).sheet;
  const formulas = formulasOf(layout);
  putText(sheet, layout.bestTitle, [best]);
  putText(sheet, layout.byCategoryTitle, [byCategory]);
  for (const room of [layout.bestRoom, layout.byCategoryRoom])
    sheet.getRange(addressOf(room)).numberFormat = filled(room, "#,##0");
  sheet.getRange(addressOf(conditionCell(layout, "count"))).formulas = [[formulas.count]];
  sheet.getRange(addressOf(layout.answer)).formulas = [[answer(firstRank(layout))]];
  sheet.getRange(addressOf(layout.best)).formulas = [[formulas.best]];
  sheet.getRange(addressOf(layout.byCategory)).formulas = [[formulas.byCategory]];
}

/** Headings that stand over figures, and the rates, which are texts such as 1/2. */
function figureAreas({ head, bestRoom, byCategoryRoom }: Layout): readonly Area[] {
  const [first, last] = [tableColumns.indexOf("cost"), tableColumns.indexOf("original")];
  return [
    { ...head, column: head.column + first, columns: last - first + 1 },
    { ...bestRoom, column: bestRoom.column + 2, rows: 1, columns: 2 },
    { ...byCategoryRoom, column: byCategoryRoom.column + 1, columns: 4 },
  ];
}

/** Comes first: wrapped text takes its row height from the width that it finds. */
function setWidths(sheet: Excel.Worksheet): void {
  columnWidths.forEach((width, index) => {
    sheet.getRange(addressOf({ row: 1, column: index + 1, rows: 1, columns: 1 })).format.columnWidth = width;
  });
}

function beautify(sheet: Excel.Worksheet, layout: Layout): void {
  const format = (area: Area): Excel.RangeFormat => sheet.getRange(addressOf(area)).format;
  format(layout.title).font.size = 14;
  format(layout.answer).font.size = 12;
  format(layout.answer).font.color = answerColour;
  for (const area of [layout.title, layout.answer, layout.conditionsTitle, layout.bestTitle, layout.byCategoryTitle])
    format(area).font.bold = true;
  for (const area of [layout.factLabels, layout.conditionLabels, layout.conditionHints])
    format(area).font.color = quietColour;
  format(layout.conditionHints).font.size = 9;
  format(layout.facts).font.size = 10;
  for (const room of [layout.bestRoom, layout.byCategoryRoom]) {
    const heading = format({ ...room, rows: 1 });
    heading.font.bold = true;
    heading.fill.color = headingColour;
  }
  for (const area of figureAreas(layout)) format(area).horizontalAlignment = "Right";
  format(layout.facts).horizontalAlignment = "Left";
  const inputs = { ...layout.conditions, rows: layout.conditions.rows - 1 };
  format(inputs).fill.color = inputColour;
  format(layout.conditions).horizontalAlignment = "Right";
  for (const name of ["frame", "size"] as const) format(conditionCell(layout, name)).horizontalAlignment = "Left";
  format(layout.head).wrapText = true;
  for (const name of ["name", "category", "note"] as const) format(bodyColumn(layout, name)).wrapText = true;
  for (const area of [layout.body, layout.byCategoryRoom]) format(area).verticalAlignment = "Center";
}

/** Queues everything that is written on the empty sheet of a quote. */
export function fillSheet(sheet: Excel.Worksheet, filling: Filling): void {
  const layout = layoutOf(filling.quote.lines.length);
  setWidths(sheet);
  putHeader(sheet, layout, filling);
  putConditions(sheet, layout, filling);
  putTable(sheet, layout, filling);
  putFormulas(sheet, layout, filling);
  beautify(sheet, layout);
}
