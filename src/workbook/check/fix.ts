import { addressOf, area } from "../cells/area";
import type { CellValue } from "../cells/put";
import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";
import type { Change } from "./finding";
import type { CellPlace } from "./snapshot";

/**
 * Why a cell was left alone: somebody changed it since, its sheet is protected or no longer there, or Excel refused it
 * or one before it.
 */
export type Obstacle = "changed" | "protected" | "gone" | "refused";

export interface Skipped {
  readonly place: CellPlace;
  readonly why: Obstacle;
}

/** A cell that was changed, with all that it takes to put it back. */
export interface Restorable {
  readonly place: CellPlace;
  readonly before: CellValue;
  readonly formatBefore: string;
  /** Whether a formula stood there as text. */
  readonly wasText: boolean;
  /** What stands there now, as Excel gives it back. */
  readonly after: CellValue;
}

/** What became of a fix or of its undoing. */
export type Applied = Fulfilled<Restorable>;

const cellsPerBatch = 500;
const textFormat = "@";

interface Standing {
  readonly formula: CellValue;
  readonly value: CellValue;
  readonly format: string;
}

const rangeOf = (context: Excel.RequestContext, { sheetId, row, column }: CellPlace): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getRange(addressOf(area(row, column)));

const firstOf = (cells: readonly (readonly unknown[])[]): CellValue => {
  const value = cells[0]?.[0];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
};

/** Sheets on which nothing may be written, by id; those that are missing here are no longer there. */
async function readProtection(patience: Patience): Promise<ReadonlyMap<string, boolean>> {
  return perform((context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/protection/protected");
    return () => new Map(Array.from(sheets.items, ({ id, protection }) => [id, protection.protected]));
  }, patience);
}

async function readStanding(places: readonly CellPlace[], patience: Patience): Promise<readonly Standing[]> {
  return perform((context) => {
    const cells = places.map((place) => rangeOf(context, place).load("formulas,values,numberFormat"));
    return () =>
      cells.map(({ formulas, values, numberFormat }) => ({
        formula: firstOf(formulas),
        value: firstOf(values),
        format: String(firstOf(numberFormat)),
      }));
  }, patience);
}

interface Writing {
  readonly place: CellPlace;
  readonly content: CellValue;
  /** null: the format stays. */
  readonly format: string | null;
}

/** Writes in one round trip and gives back what stands there then. */
async function write(writings: readonly Writing[], patience: Patience): Promise<readonly CellValue[]> {
  return perform((context) => {
    const cells = writings.map(({ place, content, format }) => {
      const range = rangeOf(context, place);
      if (format !== null) range.numberFormat = [[format]];
      range.formulas = [[content]];
      return rangeOf(context, place).load("formulas");
    });
    return () => cells.map(({ formulas }) => firstOf(formulas));
  }, patience);
}

interface Wish<Told> {
  readonly place: CellPlace;
  /** What must stand there still. */
  readonly expected: CellValue;
  readonly writing: (standing: Standing) => Writing;
  readonly told: (standing: Standing, after: CellValue) => Told;
}

interface Fulfilled<Told> {
  readonly done: readonly Told[];
  readonly skipped: readonly Skipped[];
}

const skip = ({ place }: { readonly place: CellPlace }, why: Obstacle): Skipped => ({ place, why });

interface Ready<Told> {
  readonly wish: Wish<Told>;
  readonly found: Standing;
}

/** What a cell holds after a failure; one that cannot be read any more was not written. */
async function contentNow({ wish, found }: Ready<unknown>, patience: Patience): Promise<CellValue> {
  try {
    const [now] = await readStanding([wish.place], patience);
    return now?.formula ?? found.formula;
  } catch {
    return found.formula;
  }
}

/** Writes what is ready. Where Excel stops half-way, the cells tell how far it came. */
async function writeReady<Told>(
  ready: readonly Ready<Told>[],
  patience: Patience,
): Promise<Fulfilled<Told> & { readonly stopped: boolean }> {
  try {
    const after = await write(
      ready.map(({ wish, found }) => wish.writing(found)),
      patience,
    );
    const done = ready.map(({ wish, found }, index) => wish.told(found, after[index] ?? ""));
    return { done, skipped: [], stopped: false };
  } catch (error) {
    const ends: (Ready<Told> & { readonly after: CellValue })[] = [];
    for (const each of ready) ends.push({ ...each, after: await contentNow(each, patience) });
    const written = ends.filter(({ found, after }) => after !== found.formula);
    if (written.length === 0) throw error;
    return {
      done: written.map(({ wish, found, after }) => wish.told(found, after)),
      skipped: ends.filter(({ found, after }) => after === found.formula).map(({ wish }) => skip(wish, "refused")),
      stopped: true,
    };
  }
}

/** Looks at a batch of cells again and writes where they hold still what is expected. */
async function fulfilBatch<Told>(
  batch: readonly Wish<Told>[],
  patience: Patience,
): Promise<Fulfilled<Told> & { readonly stopped: boolean }> {
  const standing = await readStanding(
    batch.map(({ place }) => place),
    patience,
  );
  const ready = batch.flatMap((wish, index) => {
    const found = standing[index];
    return found?.formula === wish.expected ? [{ wish, found }] : [];
  });
  const changed = batch.filter((wish, index) => standing[index]?.formula !== wish.expected);
  const written = await writeReady(ready, patience);
  return { ...written, skipped: [...changed.map((wish) => skip(wish, "changed")), ...written.skipped] };
}

/**
 * Fulfils what can be fulfilled; a cell that holds something else by now is left alone. Once a cell was written, whatever
 * goes wrong afterwards is told with what was done, so that it can be undone.
 */
async function fulfil<Told>(wishes: readonly Wish<Told>[], patience: Patience): Promise<Fulfilled<Told>> {
  const isProtected = await readProtection(patience);
  const closed = wishes.filter(({ place: { sheetId } }) => isProtected.get(sheetId) !== false);
  const open = wishes.filter(({ place: { sheetId } }) => isProtected.get(sheetId) === false);
  const done: Told[] = [];
  const skipped = closed.map((wish) => skip(wish, isProtected.has(wish.place.sheetId) ? "protected" : "gone"));
  for (let from = 0; from < open.length; from += cellsPerBatch) {
    try {
      const batch = await fulfilBatch(open.slice(from, from + cellsPerBatch), patience);
      done.push(...batch.done);
      skipped.push(...batch.skipped);
      if (batch.stopped) return { done, skipped: [...skipped, ...refused(open, from + cellsPerBatch)] };
    } catch (error) {
      if (done.length === 0) throw error;
      return { done, skipped: [...skipped, ...refused(open, from)] };
    }
  }
  return { done, skipped };
}

const refused = (wishes: readonly { readonly place: CellPlace }[], from: number): readonly Skipped[] =>
  wishes.slice(from).map((wish) => skip(wish, "refused"));

const isFormula = (content: CellValue): boolean => typeof content === "string" && content.startsWith("=");

const restorable =
  (place: CellPlace) =>
  ({ formula, value, format }: Standing, after: CellValue): Restorable => ({
    place,
    before: formula,
    formatBefore: format,
    wasText: isFormula(formula) && formula === value,
    after,
  });

/**
 * Carries out a fix, cell by cell. Each cell is looked at again first: what somebody changed in the meantime, and what is
 * protected, is left alone and told.
 */
export const applyFix = (changes: readonly Change[], patience: Patience = {}): Promise<Outcome<Applied>> =>
  outcomeOf(() =>
    fulfil<Restorable>(
      changes.map(({ place, before, after }) => ({
        place,
        expected: before,
        writing: ({ format }) => ({
          place,
          content: after,
          format: format === textFormat && isFormula(after) ? "General" : null,
        }),
        told: restorable(place),
      })),
      patience,
    ),
  );

/** Puts back what stood in the cells of a fix; a cell that somebody changed since is left alone. */
export const undoFix = ({ done }: Applied, patience: Patience = {}): Promise<Outcome<Applied>> =>
  outcomeOf(() =>
    fulfil<Restorable>(
      done.map(({ place, before, formatBefore, wasText, after }) => ({
        place,
        expected: after,
        writing: () => ({
          place,
          // A text that looks like a formula stays a text behind an apostrophe.
          content: wasText && formatBefore !== textFormat ? `'${String(before)}` : before,
          format: formatBefore,
        }),
        told: restorable(place),
      })),
      patience,
    ),
  );
