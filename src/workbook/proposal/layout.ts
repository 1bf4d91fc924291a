import { categories, programmes } from "../../rules";
import { area, type Area } from "../cells/area";

/** 費目, 金額, 対象経費, 補助率, 補助額, 自己負担額 */
export const columns = 6;

/** Each category may take a row of its own. */
const categoryRows = categories.length;
const sourceRows = Math.max(...programmes.map(({ documents }) => documents.length));
/** The first application date, and every round. */
const deadlineRows = 1 + Math.max(1, ...programmes.map(({ deadlines }) => deadlines.length));
const chartRows = 11;

/** Where everything stands on the page; the chart covers the rows of the table that are not in use. */
export interface ProposalLayout {
  readonly title: Area;
  readonly customer: Area;
  readonly date: Area;
  readonly subject: Area;
  readonly answerLabels: Area;
  readonly amount: Area;
  readonly selfPay: Area;
  readonly frame: Area;
  readonly conditionsLine: Area;
  readonly costsTitle: Area;
  readonly head: Area;
  readonly total: Area;
  readonly details: Area;
  /** The rows in use when the page is written: what the chart shows. */
  readonly shown: Area;
  readonly chart: Area;
  readonly remarksTitle: Area;
  readonly remarks: Area;
  readonly scheduleTitle: Area;
  readonly schedule: Area;
  readonly sourcesTitle: Area;
  readonly sources: Area;
  readonly closing: Area;
  readonly page: Area;
}

const line = (row: number): Area => area(row, 1, 1, columns);

/** The page for a quote with costs in `categoriesUsed` categories. */
export function proposalLayout(categoriesUsed: number): ProposalLayout {
  const firstDetail = 12;
  const chartRow = firstDetail + categoriesUsed + 1;
  const remarks = Math.max(firstDetail + categoryRows, chartRow + chartRows) + 1;
  const schedule = remarks + 3;
  const sources = schedule + deadlineRows + 2;
  const closing = sources + sourceRows + 2;
  return {
    title: line(1),
    customer: area(2, 1, 1, columns - 2),
    date: area(2, columns - 1, 1, 2),
    subject: line(3),
    answerLabels: line(5),
    amount: area(6, 1),
    selfPay: area(6, 2, 1, 2),
    frame: area(6, 4, 1, columns - 3),
    conditionsLine: line(7),
    costsTitle: line(9),
    head: line(10),
    total: line(11),
    details: area(firstDetail, 1, categoryRows, columns),
    shown: area(firstDetail, 1, categoriesUsed, columns),
    chart: area(chartRow, 1, chartRows, columns),
    remarksTitle: line(remarks),
    remarks: line(remarks + 1),
    scheduleTitle: line(schedule),
    schedule: area(schedule + 1, 1, deadlineRows, columns),
    sourcesTitle: line(sources),
    sources: area(sources + 1, 1, sourceRows, columns),
    closing: area(closing, 1, 2, columns),
    page: area(1, 1, closing + 1, columns),
  };
}
