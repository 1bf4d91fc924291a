import type { ICellData, IRange, Univer } from "@univerjs/core";
import type { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { UniverModules } from "./modules";

/**
 * Everything here leans on members that Univer does not publish, or on behaviour of version 0.25.1 alone
 * (every @univerjs package is pinned to it). test/office/univer.test.ts notices when an update breaks one.
 */

/** A change of cells by a person or by the add-in: not a calculated result, not a style. */
export interface CellEdit {
  readonly sheetId: string;
  readonly range: IRange;
}

interface Trigger {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _restartCalculation: boolean;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

interface InvertedIndexCache {
  set(unit: string, sheet: string, column: number, value: unknown, row: number, force?: boolean): void;
  _continueBuildingCache: Map<string, Map<string, Map<number, unknown>>>;
}

const CALCULATION_LIMIT_MS = 60_000;

export class UniverPrivate {
  private readonly injector;
  private readonly commands;
  private readonly session: FormulaCalculationSessionService;
  private readonly trigger: Trigger;
  private readonly formulaData;

  constructor(
    univer: Univer,
    private readonly modules: UniverModules,
  ) {
    const { core, formula, sheetsFormula } = modules;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(core.ICommandService);
    this.session = this.injector.get(sheetsFormula.FormulaCalculationSessionService);
    this.trigger = this.injector.get(sheetsFormula.TriggerCalculationController) as unknown as Trigger;
    this.formulaData = this.injector.get(formula.FormulaDataModel);
  }

  /**
   * Resolves after the calculation that Univer starts by itself, some time after a workbook is opened.
   * A second run beside it would leave cells without results.
   */
  async opened(): Promise<void> {
    await this.session.waitForLatestApplied(CALCULATION_LIMIT_MS);
    await this.settle();
  }

  /**
   * Resolves when every queued calculation is applied. Univer itself would wait 100 ms before it starts, and its own
   * waiter takes half a second when no run is due: so wait only where something is queued, and start it at once.
   */
  async settle(): Promise<void> {
    for (;;) {
      if (this.running()) await this.session.waitForLatestApplied(CALCULATION_LIMIT_MS);
      else if (this.finishing()) await new Promise((resolve) => setTimeout(resolve));
      else if (this.trigger._waitingCommandQueue.length > 0) await this.runQueued();
      else return;
    }
  }

  private running(): boolean {
    const { started, stopped, completed, resultEmitted, resultApplied } = this.session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  /** The results of a run are there, but Univer has not yet closed it (or is about to start it again). */
  private finishing(): boolean {
    return this.trigger._executionInProgressParams !== null || this.trigger._restartCalculation;
  }

  private async runQueued(): Promise<void> {
    const { trigger } = this;
    const applied = this.session.waitForLatestApplied(CALCULATION_LIMIT_MS);
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    trigger._waitingCommandQueue = [];
    const { id } = this.modules.formula.SetFormulaCalculationStartMutation;
    void this.commands.executeCommand(id, { ...trigger._executingDirtyData }, { onlyLocal: true });
    await applied;
  }

  /** The value that a formula elsewhere has spilled into this cell. */
  spilledCell(unitId: string, sheetId: string, row: number, column: number): { v?: unknown; t?: unknown } | undefined {
    return this.formulaData.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column] ?? undefined;
  }

  /** Everything that the formulas of a sheet have spilled, by row and column. */
  spilledCells(unitId: string, sheetId: string): SpilledCells {
    return (this.formulaData.getArrayFormulaCellData()[unitId]?.[sheetId] ?? {}) as SpilledCells;
  }

  /** All spilled ranges of a sheet; each starts at the cell with its formula. */
  spills(unitId: string, sheetId: string): IRange[] {
    const rows = (this.formulaData.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}) as Rows;
    return Object.values(rows)
      .flatMap((row) => Object.values(row))
      .filter(isBlock);
  }

  /** Selections set by a person or by code; the facade's own event misses the latter. */
  onSelection(listener: () => void): void {
    this.injector.get(this.modules.sheets.SheetsSelectionsService).selectionChanged$.subscribe(listener);
  }

  /** The facade's value-changed event fires for calculated results and for styles as well. */
  onEdit(listener: (edit: CellEdit) => void): void {
    this.commands.onCommandExecuted((command, options) => {
      if (command.id !== "sheet.mutation.set-range-values") return;
      if (options?.fromFormula === true || options?.onlyLocal === true) return;
      const { subUnitId, cellValue } = command.params as SetRangeValues;
      const range = editedRange(cellValue ?? {});
      if (range) listener({ sheetId: subUnitId, range });
    });
  }

  /** Every command, scrolling included, once it is done. */
  onAnyCommand(listener: () => void): void {
    this.commands.onCommandExecuted(listener);
  }

  onCommand(id: string, listener: (parameters: unknown) => void): void {
    this.commands.onCommandExecuted((command) => {
      if (command.id === id) listener(command.params);
    });
  }
}

/**
 * As shipped, a forced update of the lookup index scans all its intervals for every cell: 100,000 formulas take minutes.
 * An update of a column that no lookup has indexed needs no index at all.
 */
export function guardLookupCache(modules: UniverModules): void {
  const cache = modules.formula.CELL_INVERTED_INDEX_CACHE as unknown as InvertedIndexCache & { guarded?: boolean };
  if (cache.guarded === true) return;
  const set = cache.set.bind(cache);
  cache.guarded = true;
  cache.set = (unit, sheet, column, value, row, force = false) => {
    if (force && cache._continueBuildingCache.get(unit)?.get(sheet)?.has(column) !== true) return;
    set(unit, sheet, column, value, row, force);
  };
}

type SpilledCells = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>>;

type Rows = Readonly<Record<string, Readonly<Record<string, IRange | null>>>>;

/** The font of cells and editors that name none; Univer has no setting for it. */
export function setDefaultFont(styles: { ff: string }, family: string): void {
  styles.ff = family;
}

interface SetRangeValues {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>> | undefined>>;
}

function editedRange(cells: NonNullable<SetRangeValues["cellValue"]>): IRange | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell !== null && !("v" in cell) && !("f" in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return undefined;
  return { startRow: least(rows), endRow: most(rows), startColumn: least(columns), endColumn: most(columns) };
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

const isBlock = (range: IRange | null): range is IRange =>
  range !== null && (range.endRow > range.startRow || range.endColumn > range.startColumn);
