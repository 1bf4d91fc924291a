import { addressOf, type Area } from "../cells/area";
import { conditionCell, conditionNames, layoutOf, type ConditionName } from "../quote/layout";

/** Where the quote stands that a proposal is made from. */
export interface ProposalSource {
  readonly sheetName: string;
  readonly lines: number;
}

/** 'A sheet''s name'!$B$3 */
export const onSheet = (sheetName: string, area: Area): string =>
  `'${sheetName.replaceAll("'", "''")}'!${addressOf(area, true)}`;

/** What the page asks of the functions. Everything is live: the cells of the quote's sheet are the arguments. */
export interface ProposalFormulas {
  readonly customer: string;
  readonly subject: string;
  readonly vendor: string;
  readonly amount: string;
  readonly frame: string;
  readonly year: string;
  readonly size: string;
  readonly remarks: string;
  /** One cell of the table by category; rows count from 1, the last row of the table is its total. */
  readonly detail: (row: number, column: number) => string;
  readonly total: (column: number) => string;
  readonly deadline: (row: number, column: number) => string;
  /** Title and publisher. */
  readonly document: (row: number) => string;
}

export function proposalFormulas({ sheetName, lines }: ProposalSource, year: number): ProposalFormulas {
  const quote = layoutOf(lines);
  const condition = (name: ConditionName): string => onSheet(sheetName, conditionCell(quote, name));
  const [ownYear = "", frame = "", size = "", , , minimumWage = "", count = ""] = conditionNames.map(condition);
  const fact = (row: number): string => onSheet(sheetName, { ...quote.facts, row: quote.facts.row + row, rows: 1 });
  const programme = `IF(${ownYear}="",${String(year)},${ownYear})`;
  const question = [onSheet(sheetName, quote.costs), frame, size, count, programme, minimumWage].join(",");
  const table = `ITSUBSIDY.QUOTETABLE(${question})`;
  const number = (row: string, column: number): string => `INDEX(${table},${row},${String(column)})`;
  return {
    customer: `=${fact(5)}&""`,
    subject: `=${onSheet(sheetName, quote.title)}&""`,
    vendor: `=${fact(0)}&""`,
    amount: `=ITSUBSIDY.QUOTE(${question})`,
    frame: `=${frame}&""`,
    year: `=${programme}`,
    size: `=${size}&""`,
    remarks: `=IFERROR(${number(`ROWS(${table})`, 6)}&"","")`,
    detail: (row, column) => `=IFERROR(IF(${String(row + 1)}<ROWS(${table}),${number(String(row + 1), column)},""),"")`,
    total: (column) => `=${number(`ROWS(${table})`, column)}`,
    deadline: (row, column) =>
      `=IFERROR(INDEX(ITSUBSIDY.DEADLINES(${programme},${frame}),${String(row + 1)},${String(column)}),"")`,
    document: (row) => {
      const cell = (column: number): string =>
        `INDEX(ITSUBSIDY.SOURCES(${programme}),${String(row + 1)},${String(column)})`;
      return `=IFERROR(${cell(2)}&"　"&${cell(3)},"")`;
    },
  };
}
