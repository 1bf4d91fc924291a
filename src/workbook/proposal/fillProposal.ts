import { newest } from "../../rules";
import { paneText, serialDate, type Language } from "../../text";
import { addressOf, area, columnName, type Area } from "../cells/area";
import { answerColour, filled, headingColour, put, putText, quietColour } from "../cells/put";
import { proposalFormulas, type ProposalSource } from "./formulas";
import { columns, proposalLayout, type ProposalLayout } from "./layout";

/** What the page is made from. */
export interface ProposalFilling {
  readonly source: ProposalSource;
  /** How many categories the quote has now: that many rows are shown in the chart. */
  readonly categoriesUsed: number;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
}

/** Points, columns A to F; together the width of an A4 page. */
const widths = [176, 74, 74, 62, 74, 80];
const selfPayColour = "#9DB2C6";

type Formulas = readonly (readonly string[])[];

const grid = ({ rows, columns: width }: Area, cell: (row: number, column: number) => string): Formulas =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: width }, (__, column) => cell(row + 1, column + 1)));

function putFormulas(sheet: Excel.Worksheet, target: Area, formulas: Formulas, ...formats: readonly string[]): void {
  const range = sheet.getRange(addressOf(target));
  const row = Array.from({ length: target.columns }, (_, column) => formats[column] ?? formats[0] ?? "General");
  range.numberFormat = Array.from({ length: target.rows }, () => row);
  range.formulas = formulas.map((row) => [...row]);
}

const putFormula = (sheet: Excel.Worksheet, target: Area, formula: string, format = "General"): void => {
  putFormulas(sheet, { ...target, rows: 1, columns: 1 }, [[formula]], format);
};

const first = (target: Area): Area => ({ ...target, rows: 1, columns: 1 });
const cellOf = (target: Area, column = 0): string => addressOf(area(target.row, target.column + column), true);

function putHeader(sheet: Excel.Worksheet, layout: ProposalLayout, filling: ProposalFilling): void {
  const { page } = paneText(filling.language).proposal;
  const ask = proposalFormulas(filling.source, newest.year);
  const plain = (formula: string): string => formula.slice(1);
  putText(sheet, first(layout.title), [page.title]);
  putFormula(sheet, layout.customer, page.to(plain(ask.customer)));
  put(sheet, first(layout.date), [[serialDate(filling.today)]], [[page.dateFormat]]);
  putFormula(sheet, layout.subject, page.subject(plain(ask.subject), plain(ask.vendor)));
  for (const [at, label] of [
    [layout.amount, page.amount],
    [layout.selfPay, page.selfPay],
    [layout.frame, page.frame],
  ] as const)
    putText(sheet, { ...first(at), row: layout.answerLabels.row }, [label]);
  putFormula(sheet, layout.amount, ask.amount, page.yenFormat);
  putFormula(sheet, layout.selfPay, `=${cellOf(layout.total, columns - 1)}`, page.yenFormat);
  putFormula(sheet, layout.frame, ask.frame);
  putFormula(sheet, layout.conditionsLine, page.basis(plain(ask.year), plain(ask.size)));
}

function putCosts(sheet: Excel.Worksheet, layout: ProposalLayout, filling: ProposalFilling): void {
  const { page } = paneText(filling.language).proposal;
  const ask = proposalFormulas(filling.source, newest.year);
  const selfPay = (row: number): string => {
    const at = (column: number): string => `${columnName(column)}${String(row)}`;
    return `=IF(${at(1)}="","",${at(2)}-${at(5)})`;
  };
  const cell = (row: number, column: number, formula: (column: number) => string): string =>
    column === columns ? selfPay(row) : formula(column);
  put(sheet, layout.head, [page.columns], filled(layout.head, "@"));
  putText(sheet, first(layout.costsTitle), [page.costs]);
  const { total, details } = layout;
  putFormulas(
    sheet,
    total,
    grid(total, (_, column) => cell(total.row, column, ask.total)),
    "#,##0",
  );
  putFormulas(
    sheet,
    details,
    grid(details, (row, column) => cell(details.row + row - 1, column, (at) => ask.detail(row, at))),
    "#,##0",
  );
}

function putReasons(sheet: Excel.Worksheet, layout: ProposalLayout, filling: ProposalFilling): void {
  const { page } = paneText(filling.language).proposal;
  const ask = proposalFormulas(filling.source, newest.year);
  putText(sheet, first(layout.remarksTitle), [page.remarks]);
  putText(sheet, first(layout.scheduleTitle), [page.schedule]);
  putText(sheet, first(layout.sourcesTitle), [page.sources]);
  putFormula(sheet, layout.remarks, ask.remarks);
  const deadlines = [2, 3, 4, 5] as const;
  const schedule = { ...layout.schedule, columns: deadlines.length };
  putFormulas(
    sheet,
    schedule,
    grid(schedule, (row, column) => ask.deadline(row, deadlines[column - 1] ?? 1)),
    "General",
    "General",
    page.dateFormat,
    "General",
  );
  const sources = { ...layout.sources, columns: 1 };
  putFormulas(
    sheet,
    sources,
    grid(sources, (row) => ask.document(row)),
  );
  putText(sheet, first(layout.closing), [page.closing]);
  putFormula(sheet, { ...first(layout.closing), row: layout.closing.row + 1 }, page.version("ITSUBSIDY.VERSION()"));
}

function beautify(sheet: Excel.Worksheet, layout: ProposalLayout): void {
  const format = (target: Area): Excel.RangeFormat => sheet.getRange(addressOf(target)).format;
  format(layout.page).font.size = 10;
  format(layout.title).font.size = 18;
  format(layout.subject).font.size = 11;
  for (const target of [layout.amount, layout.selfPay]) format(target).font.size = 18;
  format(layout.amount).font.color = answerColour;
  for (const target of [layout.title, layout.amount, layout.selfPay, layout.frame, layout.head, layout.total])
    format(target).font.bold = true;
  for (const target of [layout.costsTitle, layout.remarksTitle, layout.scheduleTitle, layout.sourcesTitle]) {
    format(target).font.bold = true;
    format(target).fill.color = headingColour;
  }
  for (const target of [layout.answerLabels, layout.conditionsLine, layout.closing, layout.sources, layout.schedule])
    format(target).font.color = quietColour;
  for (const target of [layout.closing, layout.sources, layout.schedule]) format(target).font.size = 9;
  for (const target of [layout.amount, layout.selfPay, layout.frame])
    format(first(target)).horizontalAlignment = "Left";
  const figures = { ...layout.head, column: 2, rows: layout.details.row + layout.details.rows - layout.head.row };
  format({ ...figures, columns: columns - 1 }).horizontalAlignment = "Right";
  format(layout.frame).wrapText = true;
  format({ ...layout.details, columns: 1 }).wrapText = true;
  for (const target of [layout.remarks, { ...layout.closing, rows: 1 }, layout.frame, layout.date]) {
    sheet.getRange(addressOf(target)).merge(false);
    format(target).wrapText = true;
    format(target).verticalAlignment = "Top";
  }
  format(layout.date).horizontalAlignment = "Right";
  format(layout.remarks).rowHeight = 58;
  format({ ...layout.closing, rows: 1 }).rowHeight = 28;
  format(layout.amount).rowHeight = 34;
}

/** Subsidy and self-pay of each category, stacked; an ordinary chart of Excel. */
function addChart(sheet: Excel.Worksheet, layout: ProposalLayout, { language }: ProposalFilling): void {
  const { page } = paneText(language).proposal;
  const { shown } = layout;
  const column = (at: number): Excel.Range => sheet.getRange(addressOf({ ...shown, column: at, columns: 1 }));
  const chart = sheet.charts.add("BarStacked", column(columns - 1), "Columns");
  chart.title.text = page.chart;
  chart.legend.position = "Bottom";
  const subsidy = chart.series.getItemAt(0);
  const selfPay = chart.series.add(page.columns[columns - 1] ?? "");
  subsidy.name = page.columns[columns - 2] ?? "";
  selfPay.setValues(column(columns));
  for (const [series, colour] of [
    [subsidy, answerColour],
    [selfPay, selfPayColour],
  ] as const) {
    series.setXAxisValues(column(1));
    series.format.fill.setSolidColor(colour);
  }
  const corner = (row: number, at: number): string => addressOf(area(row, at));
  chart.setPosition(corner(layout.chart.row, 1), corner(layout.chart.row + layout.chart.rows - 1, columns));
}

function setUpPage(sheet: Excel.Worksheet, layout: ProposalLayout): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.setPrintArea(addressOf(layout.page));
}

/** Queues everything that is written on the empty sheet of a proposal. */
export function fillProposal(sheet: Excel.Worksheet, filling: ProposalFilling): void {
  const layout = proposalLayout(filling.categoriesUsed);
  widths.forEach((width, index) => {
    sheet.getRange(addressOf(area(1, index + 1))).format.columnWidth = width;
  });
  putHeader(sheet, layout, filling);
  putCosts(sheet, layout, filling);
  putReasons(sheet, layout, filling);
  beautify(sheet, layout);
}

/** Queues the chart and the set-up of the print, which an older Excel does not have. */
export function decorateProposal(sheet: Excel.Worksheet, filling: ProposalFilling): void {
  const layout = proposalLayout(filling.categoriesUsed);
  addChart(sheet, layout, filling);
  setUpPage(sheet, layout);
}
