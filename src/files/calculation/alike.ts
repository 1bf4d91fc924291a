import { columnNumber, referencesIn, type Node } from "../../formulas";

const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const cellName = /(?<![\w$.\\\u0080-\uffff])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\w.!([\u0080-\uffff])/g;

/** A formula with its cells named as seen from its own: the same text for every cell down which it was filled. */
export interface RelativeText {
  readonly text: string;
  /** How many cells it names. */
  readonly cells: number;
}

/** Names the cells of a formula as seen from the cell in which it stands; texts and names of sheets stay as they are. */
export function relativeText(formula: string, row: number, column: number): RelativeText {
  let cells = 0;
  const relative = (_: string, fixedColumn: string, letters: string, fixedRow: string, digits: string): string => {
    cells += 1;
    const down = fixedRow === "" ? `[${String(Number(digits) - row)}]` : digits;
    const along = fixedColumn === "" ? `[${String(columnNumber(letters) - column)}]` : letters.toUpperCase();
    return `R${down}C${along}`;
  };
  const text = formula
    .split(quoted)
    .map((part, index) => (index % 2 === 0 ? part.replace(cellName, relative) : part))
    .join("");
  return { text, cells };
}

/**
 * Whether a formula that was read can stand for every other one with the same relative text: it names no cells but
 * those that were found in its text.
 */
export function canStandForOthers(formula: string, node: Node, { cells }: RelativeText): boolean {
  const references = referencesIn(node);
  const corners = references.map(({ start, end }) => (formula.slice(start, end).includes(":") ? 2 : 1));
  const isPlain = references.every(
    ({ book, lastSheet, whole }) => book === null && lastSheet === null && whole === null,
  );
  return isPlain && corners.reduce<number>((sum, count) => sum + count, 0) === cells;
}
