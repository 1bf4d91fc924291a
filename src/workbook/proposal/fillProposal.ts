import { columnLetters } from "../../formulas";
import { newest, programmes, type Programme } from "../../rules";
import { paneText, serialDate, type Language } from "../../text";
import { addressOf, area, type Area } from "../cells/area";
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
import { hasExcelApi } from "../office/host";
import { conditionChoices, conditionTexts } from "../quote/content";
import type { QuoteSource } from "../quote/importedQuotes";
import { conditionNames } from "../quote/layout";
import * as formulas from "./formulas";
import { columns, conditionCell, type ProposalLayout } from "./layout";
import type { ProposalConditions } from "./plan";

/** What the page is made from. */
export interface ProposalFilling {
  readonly quote: QuoteSource;
  readonly conditions: ProposalConditions;
  readonly layout: ProposalLayout;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
}

/** Points: A has room for the longest name of a category; A to F are fitted to the page, H and on stand beside it. */
const widths = [240, 74, 74, 62, 74, 80, 28, 190, 150, 74, 62, 74, 220, 48, 48];
const selfPayColour = "#9DB2C6";
const boxColour = "#EBF3FB";
const figureFormat = "#,##0";

const first = (target: Area): Area => ({ ...target, rows: 1, columns: 1 });

function putFormulas(sheet: Excel.Worksheet, target: Area, rows: readonly string[][], format = "General"): void {
  const range = sheet.getRange(addressOf(target));
  range.numberFormat = filled(target, format);
  range.formulas = [...rows];
}

const putFormula = (sheet: Excel.Worksheet, target: Area, formula: string, format = "General"): void => {
  putFormulas(sheet, first(target), [[formula]], format);
};

function putBeside(sheet: Excel.Worksheet, filling: ProposalFilling): void {
  const { layout, quote, conditions, language } = filling;
  const text = paneText(language);
  const said = formulas.conditionFormulas(quote, conditions, layout, language);
  const choices = conditionChoices(text);
  const answers = formulas.answerFormulas(quote, layout);
  putText(sheet, layout.besideTitle, [text.proposal.page.beside]);
  putText(
    sheet,
    layout.conditionLabels,
    conditionTexts(text).map(({ label }) => label),
  );
  put(sheet, layout.conditions, column(conditionNames.map((name) => said[name])), filled(layout.conditions, "General"));
  for (const name of conditionNames)
    if (name !== "count" && hasExcelApi("1.8")) offerChoices(sheet, conditionCell(layout, name), choices[name]);
  putFormula(sheet, layout.table, answers.table, figureFormat);
  sheet.getRange(addressOf(layout.tableRoom)).numberFormat = filled(layout.tableRoom, figureFormat);
  put(sheet, layout.orderHead, [text.proposal.page.order], filled(layout.orderHead, "@"));
  const rows = Array.from({ length: layout.order.rows }, (_, row) => row);
  putFormulas(
    sheet,
    layout.order,
    rows.map((row) => [formulas.orderFormula(layout, row)]),
  );
  putFormulas(
    sheet,
    layout.places,
    rows.map((row) => [formulas.placeFormula(layout, row)]),
  );
}

function putHeader(sheet: Excel.Worksheet, filling: ProposalFilling): void {
  const { layout, quote, language, today } = filling;
  const { page } = paneText(language).proposal;
  putText(sheet, first(layout.title), [page.title]);
  putFormula(sheet, layout.customer, page.to(formulas.factOf(quote, "customer")));
  put(sheet, first(layout.date), [[serialDate(today)]], [[page.dateFormat]]);
  putFormula(sheet, layout.subject, page.subject(formulas.factOf(quote, "title"), formulas.factOf(quote, "vendor")));
  for (const [at, label] of [
    [layout.cost, page.cost],
    [layout.amount, page.amount],
    [layout.selfPay, page.selfPay],
  ] as const)
    putText(sheet, { ...first(at), row: layout.answerLabels.row }, [label]);
  const [cost, amount] = [layout.cost, layout.amount].map((at) => addressOf(first(at), true));
  putFormula(sheet, layout.cost, formulas.costFormula(layout), page.yenFormat);
  putFormula(sheet, layout.amount, formulas.answerFormulas(quote, layout).amount, page.yenFormat);
  putFormula(sheet, layout.selfPay, `=${cost ?? ""}-${amount ?? ""}`, page.yenFormat);
  putFormula(sheet, layout.frame, `="${page.frame}"&${formulas.frameFormula(layout, language)}`);
  putFormula(sheet, layout.basis, formulas.basisFormula(layout, language));
  putFormula(sheet, layout.provisional, formulas.provisionalFormula(layout, language));
}

function putCosts(sheet: Excel.Worksheet, { layout, language }: ProposalFilling): void {
  const { page } = paneText(language).proposal;
  const { details } = layout;
  putText(sheet, first(layout.costsTitle), [page.costs]);
  put(sheet, layout.head, [page.columns], filled(layout.head, "@"));
  putFormulas(
    sheet,
    details,
    Array.from({ length: details.rows }, (_, row) =>
      Array.from({ length: columns }, (__, along) => formulas.detailFormula(layout, row, along, language)),
    ),
    figureFormat,
  );
}

function putReasons(sheet: Excel.Worksheet, { layout, language }: ProposalFilling): void {
  const { page } = paneText(language).proposal;
  putText(sheet, first(layout.remarksTitle), [page.remarks]);
  putText(sheet, first(layout.scheduleTitle), [page.schedule]);
  putText(sheet, first(layout.sourcesTitle), [page.sources]);
  putFormula(sheet, layout.remarks, formulas.remarksFormula(layout, language));
  putFormula(sheet, layout.schedule, formulas.scheduleFormula(layout, language));
  putFormula(sheet, layout.sources, formulas.sourcesFormula(layout));
  putText(sheet, first(layout.closing), [page.closing]);
  putFormula(sheet, layout.version, page.version("ITSUBSIDY.VERSION()"));
}

/** Points; merged cells do not find their own height. */
const heights = { title: 32, amount: 34, basis: 32, remarks: 66, closing: 28 } as const satisfies Partial<
  Record<keyof ProposalLayout, number>
>;
const lineHeight = 14;

/** The programme of the page when it is written. */
function programmeOf({ conditions, quote }: ProposalFilling): Programme {
  const year = conditions.year ?? Number(quote.conditions.year);
  return programmes.find((programme) => programme.year === year) ?? newest;
}

/** How many dates a programme documents for a frame, at most. */
function datesOf({ deadlines, names }: Programme): number {
  const rounds = Object.values(names).map(
    ({ frame }) => deadlines.filter(({ frames }) => frames.includes(frame)).length,
  );
  return Math.max(...rounds) + 1;
}

function beautifyBeside(sheet: Excel.Worksheet, layout: ProposalLayout): void {
  const format = (target: Area): Excel.RangeFormat => sheet.getRange(addressOf(target)).format;
  for (const target of [layout.besideTitle, layout.conditionLabels]) format(target).font.color = quietColour;
  format(layout.conditions).horizontalAlignment = "Left";
  format({ ...layout.conditions, rows: conditionNames.length - 1 }).fill.color = inputColour;
  for (const target of [layout.tableRoom, layout.orderHead, layout.order, layout.places]) {
    format(target).font.size = 9;
    format(target).font.color = quietColour;
  }
  for (const target of [{ ...layout.tableRoom, rows: 1 }, layout.orderHead]) format(target).fill.color = headingColour;
}

function beautify(sheet: Excel.Worksheet, filling: ProposalFilling): void {
  const { layout } = filling;
  const format = (target: Area): Excel.RangeFormat => sheet.getRange(addressOf(target)).format;
  format(layout.page).font.size = 10;
  format(layout.title).font.size = 20;
  format(layout.title).font.color = answerColour;
  format(layout.customer).font.size = 12;
  const answers = [layout.cost, layout.amount, layout.selfPay];
  for (const target of answers) {
    format(target).font.size = 18;
    format({ ...target, row: layout.answerLabels.row, rows: 2 }).fill.color = boxColour;
  }
  format(layout.amount).font.color = answerColour;
  for (const target of [layout.title, layout.frame, layout.head, ...answers]) format(target).font.bold = true;
  for (const target of [layout.costsTitle, layout.remarksTitle, layout.scheduleTitle, layout.sourcesTitle]) {
    format(target).font.bold = true;
    format(target).fill.color = headingColour;
  }
  const quiet = [layout.answerLabels, layout.basis, layout.provisional, layout.closing, layout.version];
  for (const target of quiet) format(target).font.color = quietColour;
  for (const target of [layout.provisional, layout.closing, layout.version, layout.sources, layout.schedule])
    format(target).font.size = 9;
  const figures = { ...layout.head, column: 2, columns: columns - 1, rows: layout.details.rows + 1 };
  format(figures).horizontalAlignment = "Right";
  format({ ...layout.details, columns: 1 }).wrapText = true;
  for (const target of [layout.head, layout.costsTitle])
    format(target).borders.getItem("EdgeBottom").color = selfPayColour;
  format(layout.title).borders.getItem("EdgeBottom").color = answerColour;
  for (const [target, across] of [
    [layout.amount, "Left"],
    [layout.selfPay, "Left"],
    [layout.customer, "Left"],
    [layout.date, "Right"],
    [layout.subject, "Left"],
    [layout.frame, "Left"],
    [layout.basis, "Left"],
    [layout.provisional, "Left"],
    [layout.remarks, "Left"],
    [layout.schedule, "Left"],
    [layout.sources, "Left"],
    [layout.closing, "Left"],
  ] as const) {
    sheet.getRange(addressOf(target)).merge(false);
    format(target).horizontalAlignment = across;
    format(target).verticalAlignment = "Top";
    format(target).wrapText = true;
  }
  for (const target of answers) {
    format(target).horizontalAlignment = "Left";
    format(target).verticalAlignment = "Center";
    format(target).wrapText = false;
  }
  for (const name of ["title", "amount", "basis", "remarks", "closing"] as const)
    format(layout[name]).rowHeight = heights[name];
  format(layout.schedule).rowHeight = lineHeight * datesOf(programmeOf(filling));
  format(layout.sources).rowHeight = lineHeight * (programmeOf(filling).documents.length + 1);
}

/** Subsidy and self-pay of each category, stacked; an ordinary chart of Excel. */
function addChart(sheet: Excel.Worksheet, { layout, language }: ProposalFilling): void {
  const { page } = paneText(language).proposal;
  const { shown } = layout;
  const cells = (at: number): Excel.Range => sheet.getRange(addressOf({ ...shown, column: at, columns: 1 }));
  const chart = sheet.charts.add("BarStacked", cells(columns - 1), "Columns");
  chart.title.text = page.chart;
  // Excel leaves it out where a chart begins with one series.
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  const subsidy = chart.series.getItemAt(0);
  const selfPay = chart.series.add(page.columns[columns - 1] ?? "");
  subsidy.name = page.columns[columns - 2] ?? "";
  selfPay.setValues(cells(columns));
  for (const [series, colour] of [
    [subsidy, answerColour],
    [selfPay, selfPayColour],
  ] as const) {
    series.setXAxisValues(cells(1));
    series.format.fill.setSolidColor(colour);
  }
  const corner = (row: number, at: number): string => addressOf(area(row, at));
  chart.setPosition(corner(layout.chart.row, 1), corner(layout.chart.row + layout.chart.rows - 1, columns));
}

/** The total moves with the number of categories, and its look with it. */
function markTotal(sheet: Excel.Worksheet, { layout: { details }, language }: ProposalFilling): void {
  const name = `$${columnLetters(details.column)}${String(details.row)}`;
  const mark = sheet.getRange(addressOf(details)).conditionalFormats.add("Custom");
  mark.custom.rule.formula = `=${name}="${paneText(language).proposal.page.total}"`;
  mark.custom.format.font.bold = true;
  mark.custom.format.fill.color = headingColour;
}

function setUpPage(sheet: Excel.Worksheet, layout: ProposalLayout): void {
  const { pageLayout } = sheet;
  sheet.showGridlines = false;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.setPrintArea(addressOf(layout.page));
}

/** Queues everything that is written on the empty sheet of a proposal. */
export function fillProposal(sheet: Excel.Worksheet, filling: ProposalFilling): void {
  widths.forEach((width, index) => {
    sheet.getRange(addressOf(area(1, index + 1))).format.columnWidth = width;
  });
  putBeside(sheet, filling);
  putHeader(sheet, filling);
  putCosts(sheet, filling);
  putReasons(sheet, filling);
  beautifyBeside(sheet, filling.layout);
  beautify(sheet, filling);
}

/** Queues the chart and the set-up of the print, which an older Excel does not have. */
export function decorateProposal(sheet: Excel.Worksheet, filling: ProposalFilling): void {
  addChart(sheet, filling);
  markTotal(sheet, filling);
  setUpPage(sheet, filling.layout);
}
