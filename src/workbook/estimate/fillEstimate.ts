import { newest } from "../../rules";
import { paneText, type Language } from "../../text";
import { addressOf, area, type Area } from "../cells/area";
import {
  answerColour,
  filled,
  headingColour,
  inputColour,
  offerChoices,
  put,
  putText,
  quietColour,
  type CellValue,
} from "../cells/put";
import { cellText } from "../cells/safeText";
import { hasExcelApi } from "../office/host";
import { conditionChoices } from "../quote/content";
import type { QuoteSource } from "../quote/importedQuotes";
import { lineReferences, type EstimateCase } from "./cases";
import {
  amountFormulas,
  answerFormula,
  costFormula,
  groupFormulas,
  reasonFormulas,
  resultFormulas,
  sourceFormulas,
  summaryFormulas,
} from "./formulas";
import {
  frameConditions,
  groupAnswers,
  groupResultRows,
  inputsOf,
  resultRows,
  type CaseLayout,
  type EstimateLayout,
} from "./layout";
import { defaultGroup, type EstimatePlan, type Scenario } from "./plan";

/** What goes on an estimate sheet. */
export interface EstimateFilling {
  readonly plan: EstimatePlan;
  readonly quotes: readonly QuoteSource[];
  readonly cases: readonly EstimateCase[];
  readonly layout: EstimateLayout;
  readonly language: Language;
}

const highlightColour = "#DDEBF7";
const yenFormat = "#,##0";

/** Points; a Japanese character takes about 11. */
const labelWidth = 210;
const yearWidth = 150;
/** Two lines: the names of the frames are long. */
const bestRowHeight = 40;

function putFormulas(sheet: Excel.Worksheet, target: Area, formulas: string[][], format = yenFormat): void {
  const range = sheet.getRange(addressOf(target));
  range.numberFormat = filled(target, format);
  range.formulas = formulas;
}

function putLabels(sheet: Excel.Worksheet, { layout, language }: EstimateFilling): void {
  const { estimate } = paneText(language);
  const { labels, results } = estimate.sheet;
  putText(sheet, layout.title, [estimate.sheet.title]);
  putText(sheet, layout.inputNote, [estimate.sheet.inputs]);
  putText(
    sheet,
    layout.headLabels,
    layout.headRows.map((name) => labels[name]),
  );
  putText(sheet, layout.matrixLabel, [estimate.sheet.matrix]);
  putText(
    sheet,
    layout.frames,
    layout.compared.map((frame) => newest.names[frame].name[language]),
  );
  putText(
    sheet,
    layout.resultLabels,
    resultRows.map((name) => results[name]),
  );
  if (layout.groupLabels !== null)
    putText(
      sheet,
      layout.groupLabels,
      groupResultRows.map((name) => estimate.sheet.group[name]),
    );
  const note = layout.groupLabels === null ? estimate.sheet.note : estimate.sheet.groupNote;
  putText(sheet, layout.notes, [note, estimate.sheet.sources]);
  putText(sheet, layout.reasonsLabel, [estimate.sheet.reasons]);
}

/** What 電子取引類型 and 複数社連携 ask for besides, where they were chosen. */
function putOwnConditions(
  sheet: Excel.Worksheet,
  { accounts, group }: CaseLayout,
  scenario: Pick<Scenario, "accounts" | "group">,
): void {
  const { sme = "", all = "" } = scenario.accounts ?? {};
  const { members, analysis, administration } = scenario.group ?? defaultGroup(newest.frames.GROUP.members.value);
  const cells: readonly (readonly [Area, CellValue])[] = [
    ...(accounts === null
      ? []
      : ([
          [accounts.smeAccounts, sme],
          [accounts.allAccounts, all],
        ] as const)),
    ...(group === null
      ? []
      : ([
          [group.members, members],
          [group.analysis, analysis],
          [group.administration, administration],
        ] as const)),
  ];
  for (const [cell, value] of cells) put(sheet, cell, [[value]], [[yenFormat]]);
}

function putCase(sheet: Excel.Worksheet, place: CaseLayout, index: number, filling: EstimateFilling): void {
  const each = filling.cases[index];
  if (each === undefined) return;
  const { layout, plan, language } = filling;
  const text = paneText(language);
  const { sizes, yes, no } = text.sheet.conditions;
  const { conditions } = each.scenario;
  const choices = conditionChoices(text);
  putText(sheet, place.head.name, [cellText(each.name)]);
  putText(sheet, place.head.source, [cellText(each.source)]);
  const values: Readonly<Record<"size" | "processes" | "functions" | "minimumWage", CellValue>> = {
    size: sizes[conditions.size],
    processes: conditions.processes,
    functions: conditions.functions,
    minimumWage: conditions.minimumWage ? yes : no,
  };
  for (const name of ["size", "processes", "functions", "minimumWage"] as const) {
    put(sheet, place.head[name], [[values[name]]], [["General"]]);
    if (hasExcelApi("1.8")) offerChoices(sheet, place.head[name], choices[name]);
  }
  put(sheet, place.years, [plan.years], filled(place.years, "0"));
  if (hasExcelApi("1.8")) offerChoices(sheet, place.years, choices.year);
  putFormulas(sheet, place.head.cost, [[costFormula(each.cells, each.cells.kind === "lines" ? layout.lines : null)]]);
  putOwnConditions(sheet, place, each.scenario);
  putFormulas(sheet, place.amounts, amountFormulas(place, each.cells, layout));
  putFormulas(sheet, place.results, resultFormulas(place, layout, text.estimate));
  if (place.group !== null) putFormulas(sheet, place.group.results, groupFormulas(place, each.cells, place.group));
}

function putLines(sheet: Excel.Worksheet, { layout, quotes, language }: EstimateFilling): void {
  if (layout.lines === null || layout.linesHead === null) return;
  const { category, cost, months } = paneText(language).sheet.columns;
  put(sheet, layout.linesHead, [[category, cost, months]], filled(layout.linesHead, "@"));
  putFormulas(sheet, layout.lines, lineReferences(quotes));
}

function putSummary(sheet: Excel.Worksheet, { layout, cases, language }: EstimateFilling): void {
  const { estimate } = paneText(language);
  const { name, amount, own } = estimate.sheet.summary;
  put(sheet, layout.summaryHead, [[name, amount, own]], filled(layout.summaryHead, "@"));
  putFormulas(sheet, layout.summary, summaryFormulas(layout.cases));
  putFormulas(sheet, layout.answer, [[answerFormula(layout.cases, estimate)]]);
  putFormulas(sheet, layout.sources, sourceFormulas(layout), "General");
  const reasons = layout.cases.flatMap((place, index) => {
    const cells = cases[index]?.cells;
    return cells === undefined ? [] : reasonFormulas(place, cells, layout, language);
  });
  putFormulas(sheet, layout.reasons, reasons, "General");
}

/** The summary needs two columns for figures, whatever the cases need. */
function setWidths(sheet: Excel.Worksheet, { cases, summaryHead }: EstimateLayout): void {
  const set = (column: number, width: number): void => {
    sheet.getRange(addressOf(area(1, column))).format.columnWidth = width;
  };
  const last = Math.max(
    summaryHead.column + summaryHead.columns - 1,
    ...cases.map(({ years }) => years.column + years.columns - 1),
  );
  set(1, labelWidth);
  for (let column = 2; column <= last; column += 1) set(column, yearWidth);
}

function beautify(sheet: Excel.Worksheet, layout: EstimateLayout): void {
  const format = (target: Area): Excel.RangeFormat => sheet.getRange(addressOf(target)).format;
  format(layout.title).font.size = 14;
  format(layout.title).font.bold = true;
  format(layout.answer).font.size = 12;
  format(layout.answer).font.bold = true;
  format(layout.answer).font.color = answerColour;
  for (const target of [
    layout.inputNote,
    layout.headLabels,
    layout.notes,
    layout.sources,
    layout.reasonsLabel,
    layout.reasons,
  ])
    format(target).font.color = quietColour;
  for (const target of [layout.matrixLabel, layout.summaryHead]) {
    format(target).fill.color = headingColour;
    format(target).font.bold = true;
  }
  format({ ...layout.summaryHead, column: layout.summaryHead.column + 1, columns: 2 }).horizontalAlignment = "Right";
  for (const place of layout.cases) {
    const { head, years, results } = place;
    for (const target of inputsOf(place)) format(target).fill.color = inputColour;
    format(head.name).font.bold = true;
    for (const target of frameConditions(place)) format(target).horizontalAlignment = "Right";
    if (place.group !== null) {
      format(place.group.results).horizontalAlignment = "Right";
      const answer = { ...groupAnswers(place.group.results), rows: 1 };
      format(answer).font.bold = true;
      format(answer).font.color = answerColour;
    }
    for (const name of ["processes", "functions", "cost"] as const) format(head[name]).horizontalAlignment = "Right";
    for (const target of [years, results]) {
      format(target).font.bold = true;
      format(target).horizontalAlignment = "Right";
    }
    format({ ...results, rows: 1 }).font.color = answerColour;
    format({ ...results, rows: 1 }).wrapText = true;
    format({ ...results, rows: 1 }).rowHeight = bestRowHeight;
  }
}

/** Queues everything that is written on the empty sheet of an estimate. */
export function fillEstimate(sheet: Excel.Worksheet, filling: EstimateFilling): void {
  setWidths(sheet, filling.layout);
  putLabels(sheet, filling);
  putLines(sheet, filling);
  filling.layout.cases.forEach((place, index) => {
    putCase(sheet, place, index, filling);
  });
  putSummary(sheet, filling);
  beautify(sheet, filling.layout);
}

/** The stacked chart of subsidy and own share, a bar for each case and year. */
function addChart(sheet: Excel.Worksheet, { layout, language }: EstimateFilling): void {
  const data = { ...layout.summaryHead, rows: layout.summary.rows + 1 };
  const chart = sheet.charts.add("BarStacked", sheet.getRange(addressOf(data)), "Columns");
  chart.title.text = paneText(language).estimate.sheet.chart;
  chart.legend.position = "Bottom";
  const { row, column, rows, columns } = layout.chart;
  chart.setPosition(addressOf(area(row, column)), addressOf(area(row + rows - 1, column + columns - 1)));
}

function highlightBest(sheet: Excel.Worksheet, amounts: Area): void {
  const first = addressOf({ ...amounts, rows: 1 });
  const highlight = sheet.getRange(addressOf(amounts)).conditionalFormats.add("Custom");
  highlight.custom.rule.formula = `=AND(${first}>0,${first}=MAX(${rowsFixed(amounts)}))`;
  highlight.custom.format.fill.color = highlightColour;
  highlight.custom.format.font.bold = true;
}

/** The rows stay, the column moves along: "C$13:C$16". */
const rowsFixed = (amounts: Area): string => addressOf(amounts, true).replace(/\$([A-Z]+)/g, "$1");

/** Queues the chart, and the highlight of the best frame of each year. */
export function decorateEstimate(sheet: Excel.Worksheet, filling: EstimateFilling): void {
  addChart(sheet, filling);
  for (const { amounts } of filling.layout.cases)
    for (let year = 0; year < amounts.columns; year += 1)
      highlightBest(sheet, { ...amounts, column: amounts.column + year, columns: 1 });
}
