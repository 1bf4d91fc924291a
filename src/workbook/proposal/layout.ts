import { categories, programmes } from "../../rules";
import { area, type Area } from "../cells/area";
import { conditionNames, type ConditionName } from "../quote/layout";

/** 費目, 金額, 対象経費, 補助率, 補助額, 自己負担額 */
export const columns = 6;

/** Each category may take a row of its own, and the total one. */
const tableRows = categories.length + 1;
export const sourceRows = Math.max(...programmes.map(({ documents }) => documents.length));
/** The first application date, and every round. */
export const deadlineRows = 1 + Math.max(1, ...programmes.map(({ deadlines }) => deadlines.length));
const chartRows = 11;

/** Beside the page, where it is not printed: the conditions, and what the functions answer. */
const besideColumn = columns + 2;
const conditionRow = 3;
const tableRow = conditionRow + conditionNames.length + 2;

/** Where everything stands; the chart covers the rows of the table that are not in use. */
export interface ProposalLayout {
  readonly title: Area;
  readonly customer: Area;
  readonly date: Area;
  readonly subject: Area;
  readonly answerLabels: Area;
  readonly cost: Area;
  readonly amount: Area;
  readonly selfPay: Area;
  readonly frame: Area;
  readonly basis: Area;
  readonly provisional: Area;
  readonly costsTitle: Area;
  readonly head: Area;
  /** A row for each category that costs something, and their total below. */
  readonly details: Area;
  /** The rows of categories in use when the page is written: what the chart shows. */
  readonly shown: Area;
  readonly chart: Area;
  readonly remarksTitle: Area;
  readonly remarks: Area;
  readonly scheduleTitle: Area;
  readonly schedule: Area;
  readonly sourcesTitle: Area;
  readonly sources: Area;
  readonly closing: Area;
  readonly version: Area;
  readonly page: Area;
  readonly besideTitle: Area;
  readonly conditionLabels: Area;
  readonly conditions: Area;
  /** The anchor of the table by category, with the room into which it spills. */
  readonly table: Area;
  readonly tableRoom: Area;
  /** Beside the table: heads, the number of each row that is shown on the page, and below it the row of each number. */
  readonly orderHead: Area;
  readonly order: Area;
  readonly places: Area;
}

const line = (row: number): Area => area(row, 1, 1, columns);

/** The page for a quote with costs in `categoriesUsed` categories, one at least. */
export function proposalLayout(categoriesUsed: number): ProposalLayout {
  const firstDetail = 13;
  const chartRow = firstDetail + categoriesUsed + 2;
  const remarks = Math.max(firstDetail + tableRows, chartRow + chartRows) + 1;
  return {
    title: line(1),
    customer: area(3, 1, 1, columns - 2),
    date: area(3, columns - 1, 1, 2),
    subject: line(4),
    answerLabels: line(6),
    cost: area(7, 1),
    amount: area(7, 2, 1, 3),
    selfPay: area(7, 5, 1, 2),
    frame: line(8),
    basis: line(9),
    provisional: line(10),
    costsTitle: line(11),
    head: line(12),
    details: area(firstDetail, 1, tableRows, columns),
    shown: area(firstDetail, 1, categoriesUsed, columns),
    chart: area(chartRow, 1, chartRows, columns),
    remarksTitle: line(remarks),
    remarks: line(remarks + 1),
    scheduleTitle: line(remarks + 2),
    schedule: line(remarks + 3),
    sourcesTitle: line(remarks + 4),
    sources: line(remarks + 5),
    closing: line(remarks + 6),
    version: line(remarks + 7),
    page: area(1, 1, remarks + 7, columns),
    besideTitle: area(conditionRow - 1, besideColumn),
    conditionLabels: area(conditionRow, besideColumn, conditionNames.length),
    conditions: area(conditionRow, besideColumn + 1, conditionNames.length),
    table: area(tableRow, besideColumn),
    tableRoom: area(tableRow, besideColumn, tableRows + 1, columns),
    orderHead: area(tableRow, besideColumn + columns, 1, 2),
    order: area(tableRow + 1, besideColumn + columns, tableRows),
    places: area(tableRow + 1, besideColumn + columns + 1, tableRows),
  };
}

/** The cell of one condition of the page. */
export const conditionCell = ({ conditions }: ProposalLayout, name: ConditionName): Area =>
  area(conditions.row + conditionNames.indexOf(name), conditions.column);
