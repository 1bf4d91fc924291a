import { mayCallOwn } from "../../formulas";
import { addressOf, areaAt, type Area } from "../cells/area";
import type { CellValue } from "../cells/put";
import { asLiteral } from "../cells/safeText";
import { isErrorText } from "../check/resolve";
import { outcomeOf, WorkbookError } from "../office/failures";
import { hasExcelApi } from "../office/host";
import { perform } from "../office/perform";
import { takenBackOnFailure } from "../sheets/deleteSheet";
import { removeSheet } from "../sheets/removeSheet";
import type { WrittenSheet } from "../sheets/writeSheet";
import type { Language } from "../../text";
import type { Outcome, Patience } from "../types";
import { writeFreezeNote } from "./freezeNote";
import type { PortableNote } from "./types";

/** A formula of ours with the cells that it fills: its own, or all into which it spills. */
export interface FrozenBlock {
  readonly area: Area;
  readonly formula: string;
  /** What the cells show. */
  readonly values: readonly (readonly CellValue[])[];
}

/** What was fixed at its value, with all that it takes to make it live again. */
export interface FrozenSelection {
  readonly sheetId: string;
  readonly blocks: readonly FrozenBlock[];
  /** Formulas without a result, which stay as they are. */
  readonly left: number;
  readonly note: WrittenSheet;
}

/** `none`: no formula of ours in the selection has a result; `left` have none. */
export type Freezing =
  ({ readonly kind: "frozen" } & FrozenSelection) | { readonly kind: "none"; readonly left: number };

/** What became live again; `left` blocks hold something else by now and stay as they are. */
export interface Thawing {
  readonly restored: number;
  readonly left: number;
}

export interface FreezeOptions extends Patience {
  readonly note: PortableNote;
  readonly language: Language;
}

const mostCells = 100_000;
const blocksPerBatch = 200;

interface Selected {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly area: Area;
}

async function readSelected(patience: Patience): Promise<Selected> {
  const { sheetId, cells } = await perform((context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = selected.worksheet.load("id");
    const used = selected.getUsedRangeOrNullObject(true).load("address,cellCount");
    return () => {
      if (used.isNullObject) throw new WorkbookError("nothing-selected");
      if (used.cellCount < 0 || used.cellCount > mostCells) throw new WorkbookError("too-large");
      return { sheetId: sheet.id, cells: used.address.slice(used.address.lastIndexOf("!") + 1) };
    };
  }, patience);
  return perform((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const range = sheet.getRange(cells).load("formulas,values");
    return () => ({
      ...{ sheetId, sheetName: sheet.name, address: cells, area: areaAt(cells) },
      cells: range.formulas as unknown[][],
      values: range.values as unknown[][],
    });
  }, patience);
}

const isOurs = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula !== value && /^\s*=/.test(formula) && mayCallOwn(formula);

const isValue = (value: unknown): value is CellValue => ["string", "number", "boolean"].includes(typeof value);

const plainRows = (rows: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] =>
  rows.map((row) => row.map((value) => (isValue(value) ? value : "")));

interface Anchor {
  readonly area: Area;
  readonly formula: string;
}

/** The formulas of ours in the selection. */
const anchorsIn = ({ area, cells, values }: Selected): readonly Anchor[] =>
  cells.flatMap((row, down) =>
    row.flatMap((formula, along): readonly Anchor[] =>
      isOurs(formula, values[down]?.[along])
        ? [{ area: { row: area.row + down, column: area.column + along, rows: 1, columns: 1 }, formula }]
        : [],
    ),
  );

const batchesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / blocksPerBatch) }, (_, index) =>
    items.slice(index * blocksPerBatch, (index + 1) * blocksPerBatch),
  );

/** The cells that each formula fills, with what they show. */
async function blocksOf(sheetId: string, anchors: readonly Anchor[], patience: Patience): Promise<FrozenBlock[]> {
  const blocks: FrozenBlock[] = [];
  for (const batch of batchesOf(anchors)) {
    const areas = await perform((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (!hasExcelApi("1.12")) return () => batch.map(({ area }) => area);
      const spills = batch.map(({ area }) =>
        sheet.getRange(addressOf(area)).getSpillingToRangeOrNullObject().load("address"),
      );
      return () =>
        batch.map(({ area }, index) => {
          const spill = spills[index];
          return spill === undefined || spill.isNullObject ? area : areaAt(spill.address);
        });
    }, patience);
    blocks.push(
      ...(await perform((context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const ranges = areas.map((area) => sheet.getRange(addressOf(area)).load("values"));
        return () =>
          batch.flatMap(({ formula }, index): FrozenBlock[] => {
            const [area, range] = [areas[index], ranges[index]];
            return area === undefined || range === undefined
              ? []
              : [{ area, formula, values: plainRows(range.values as unknown[][]) }];
          });
      }, patience)),
    );
  }
  return blocks;
}

const hasResult = ({ values }: FrozenBlock): boolean =>
  !values.flat().some((value) => isErrorText(value) || value === "#BUSY!" || value === "#CONNECT!");

const isEqual = (one: readonly (readonly unknown[])[], other: FrozenBlock["values"]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Writes the values over the formulas; fails where a cell took one for something else. */
async function write(sheetId: string, blocks: readonly FrozenBlock[], patience: Patience): Promise<void> {
  for (const batch of batchesOf(blocks))
    await perform((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const ranges = batch.map(({ area, values }) => {
        // A table goes first as a whole: its first cell has spilled over the others.
        sheet.getRange(addressOf({ ...area, rows: 1, columns: 1 })).formulas = [[""]];
        sheet.getRange(addressOf(area)).formulas = values.map((row) => row.map(asLiteral));
        return sheet.getRange(addressOf(area)).load("values");
      });
      return () => {
        if (ranges.some(({ values }, index) => !isEqual(values as unknown[][], batch[index]?.values ?? [])))
          throw new WorkbookError("unsafe-text");
      };
    }, patience);
}

const isUntouched = (found: readonly (readonly unknown[])[], { values }: FrozenBlock): boolean =>
  isEqual(found, values);

/** Where Excel stopped half-way, a block may have been emptied and not filled. */
const isHalfWritten = (found: readonly (readonly unknown[])[], block: FrozenBlock): boolean =>
  isUntouched(found, block) || found.every((row) => row.every((cell) => cell === ""));

/** Puts the formulas back where nobody has changed what was written. */
async function thaw(
  sheetId: string,
  blocks: readonly FrozenBlock[],
  isOurs: typeof isUntouched,
  patience: Patience,
): Promise<number> {
  let restored = 0;
  for (const batch of batchesOf(blocks)) {
    const intact = await perform((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const ranges = batch.map(({ area }) => sheet.getRange(addressOf(area)).load("formulas"));
      return () => batch.filter((block, index) => isOurs((ranges[index]?.formulas ?? []) as unknown[][], block));
    }, patience);
    const putBack = (): Promise<void> =>
      perform((context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        for (const { area, formula, values } of intact) {
          sheet.getRange(addressOf(area)).formulas = values.map((row) => row.map(() => ""));
          sheet.getRange(addressOf({ ...area, rows: 1, columns: 1 })).formulas = [[formula]];
        }
        return () => undefined;
      }, patience);
    // Where Excel stops half-way, an emptied cell must not stay empty.
    await putBack().catch(putBack);
    restored += intact.length;
  }
  return restored;
}

const select = (sheetId: string, address: string, patience: Patience): Promise<void> =>
  perform((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(address).select();
    return () => undefined;
  }, patience);

/**
 * Fixes the formulas of ours in the selected cells at the values that they show, and writes on a sheet of its own what
 * stood there, since when, under which rules and by which documents. A table is fixed as a whole when its first cell is
 * selected; a formula that shows an error stays live. What fails half-way is taken back.
 */
export const freezeSelection = ({ note, language, ...patience }: FreezeOptions): Promise<Outcome<Freezing>> =>
  outcomeOf(async (): Promise<Freezing> => {
    const selected = await readSelected(patience);
    const { sheetId, sheetName, address } = selected;
    const found = await blocksOf(sheetId, anchorsIn(selected), patience);
    const blocks = found.filter(hasResult);
    const left = found.length - blocks.length;
    if (blocks.length === 0) return { kind: "none", left };
    const written = await writeFreezeNote({ sheetName, blocks, note, language }, patience);
    await takenBackOnFailure(
      { name: written.sheetName },
      async () => {
        await write(sheetId, blocks, patience);
        await select(sheetId, address, patience);
      },
      async (calm) => {
        await thaw(sheetId, blocks, isHalfWritten, calm);
        await removeNote(written, { ...calm, evenIfChanged: true });
      },
      patience,
    );
    return { kind: "frozen", sheetId, blocks, left, note: written };
  });

/** Takes the note away; fails with its name where it stays although nobody has changed it. */
async function removeNote(
  { record, sheetName }: WrittenSheet,
  options: Patience & { readonly evenIfChanged: boolean },
): Promise<void> {
  const removal = await removeSheet(record, options);
  if (removal.kind === "failed" && removal.code !== "sheet-missing")
    throw new WorkbookError(removal.code, removal.detail, sheetName);
}

/** Makes live again what `freezeSelection` fixed, and takes its note away unless somebody wrote on it. */
export const thawSelection = (
  { sheetId, blocks, note }: FrozenSelection,
  patience: Patience = {},
): Promise<Outcome<Thawing>> =>
  outcomeOf(async () => {
    const restored = await thaw(sheetId, blocks, isUntouched, patience);
    if (restored === blocks.length) await removeNote(note, { ...patience, evenIfChanged: false });
    return { restored, left: blocks.length - restored };
  });
