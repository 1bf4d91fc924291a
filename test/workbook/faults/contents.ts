import type { Workbench } from "../../../workbench/node";

export interface SheetContents {
  readonly name: string;
  /** Formulas and number formats by cell. */
  readonly cells: Readonly<Record<string, readonly unknown[]>>;
}

/** What a workbook holds, with the names of sheets in place of their ids: two that were filled alike are equal. */
export interface Contents {
  readonly sheets: readonly SheetContents[];
  readonly tables: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
}

const cellsOf = (address: string, formulas: unknown[][], formats: unknown[][]): SheetContents["cells"] => {
  const cells: Record<string, readonly unknown[]> = {};
  formulas.forEach((row, down) => {
    row.forEach((formula, along) => {
      if (formula !== "") cells[`${address}+${String(down)},${String(along)}`] = [formula, formats[down]?.[along]];
    });
  });
  return cells;
};

/** Office.js answers with objects of its own window, which equal none of ours. */
const plain = (contents: Contents): Contents => JSON.parse(JSON.stringify(contents)) as Contents;

/** Reads everything at once, past all interference. */
export async function contentsOf(book: Workbench): Promise<Contents> {
  await book.session.host.idle();
  const { interference } = book.session.host;
  book.session.host.interference = (batch, run) => run(batch);
  try {
    return await book.Excel.run(async (context) => {
      const { worksheets, settings, tables } = context.workbook;
      worksheets.load("items/id,items/name");
      settings.load("items/key,items/value");
      tables.load("items/name,items/worksheet/name");
      await context.sync();
      const ranges = worksheets.items.map((sheet) => sheet.getRange("A1:Z70").load("formulas,numberFormat"));
      await context.sync();
      const nameOf = new Map(worksheets.items.map(({ id, name }) => [id, name]));
      const withNames = (text: string): string =>
        [...nameOf].reduce((named, [id, name]) => named.replaceAll(JSON.stringify(id), JSON.stringify(name)), text);
      return plain({
        sheets: worksheets.items.map(({ name }, index) => ({
          name,
          cells: cellsOf("A1", ranges[index]?.formulas ?? [], ranges[index]?.numberFormat ?? []),
        })),
        tables: tables.items.map(({ name }) => name).sort(),
        settings: Object.fromEntries(
          settings.items.map(({ key, value }) => [key, JSON.parse(withNames(JSON.stringify(value))) as unknown]),
        ),
      });
    });
  } finally {
    book.session.host.interference = interference;
  }
}

function entriesOf({ sheets, tables, settings }: Contents): ReadonlyMap<string, string> {
  return new Map([
    ...sheets.map(({ name }, index): [string, string] => [`sheet ${name}`, String(index)]),
    ...sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).map(([cell, content]): [string, string] => [`${name}!${cell}`, JSON.stringify(content)]),
    ),
    ...tables.map((name): [string, string] => [`table ${name}`, ""]),
    ...Object.entries(settings).map(([key, value]): [string, string] => [key, JSON.stringify(value)]),
  ]);
}

/** What differs between two workbooks, for a person to read. */
export function differences(found: Contents, expected: Contents): readonly string[] {
  const [one, other] = [entriesOf(found), entriesOf(expected)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => one.get(key) !== other.get(key))
    .map((key) => `${key}: ${one.get(key) ?? "nothing"} instead of ${other.get(key) ?? "nothing"}`);
}
