import { randomUUID } from "node:crypto";
import type { IWorkbookData } from "@univerjs/core";
import { readValues } from "../excel";
import type { Value } from "../excel";
import { parseBox } from "../excel/address";
import { writeValues } from "../excel/grid";
import { ErrorMessages, univerFunctions, univerHelp } from "../functions";
import type { Platform } from "../functions";
import type { Surroundings } from "../host";
import { addinId, loadAddin } from "./addin";
import type { Addin } from "./addin";
import { loadModules, startUniver } from "./modules";
import { OfficePage } from "./office";
import { readSets } from "../requirements/sets";
import { Session } from "../session";
import { guardLookupCache } from "../univer/private";
import { afterOpening, readBook, saveSession, type Loss } from "../xlsx";

export interface WorkbenchOptions extends Partial<Surroundings> {
  /** Folder of the built add-in; "dist" where nothing is given. */
  readonly dist?: string;
  /** Functions to use instead of those in the folder. */
  readonly addin?: Addin;
  /** How blank cells reach the functions: 0 (desktop, the default) or null (web). */
  readonly platform?: Platform;
  /** Whether a cell is being edited right now; never where nothing is given. */
  readonly isEditing?: () => boolean;
  /** The workbook to open; one empty sheet "Sheet1" where nothing is given. */
  readonly data?: Partial<IWorkbookData>;
}

/** A workbook in Node with the add-in's functions in it, and the unmodified Office.js over it. */
export interface Workbench {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly session: Session;
  /** Members that were asked for and that the host does not have. */
  readonly gaps: ReadonlySet<string>;
  /** Resolves when every formula has its result. */
  readonly calculate: () => Promise<void>;
  /** Writes as a user would type, past Office.js. */
  readonly setCells: (address: string, values: unknown, sheet?: string) => void;
  readonly readCells: (address: string, sheet?: string) => Promise<Value[][]>;
  /** The sentence behind an error cell. */
  readonly errorMessage: (address: string, sheet?: string) => string | undefined;
  readonly close: () => void;
}

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const session = await openSession(options);
  const page = new OfficePage(options.locale ?? "ja-JP");
  const connection = session.connect(page.window);
  page.start();
  const window = page.window as { Excel: typeof Excel; Office: typeof Office };
  await window.Office.onReady();
  return {
    Excel: window.Excel,
    Office: window.Office,
    gaps: session.host.gaps,
    ...cellAccess(session),
    close: () => {
      connection.disconnect();
      page.close();
      session.close();
    },
  };
}

/** The open workbook as an .xlsx file, as Excel would keep it: formulas in their stored form, with their results. */
export const saveWorkbook = async ({ session }: Pick<Workbench, "session">, dist?: string): Promise<Uint8Array> =>
  (await saveSession(session, addinId(dist))).bytes;

/** Opens an .xlsx file as `openWorkbench` opens a workbook; `lost` names what the workbench has no place for. */
export async function openWorkbook(
  bytes: Uint8Array,
  options: Omit<WorkbenchOptions, "data"> = {},
): Promise<Workbench & { readonly lost: readonly Loss[] }> {
  const opened = readBook(bytes, "Book1.xlsx");
  const book = await openWorkbench({ ...options, data: opened.data });
  await afterOpening(book.session, opened);
  return { ...book, lost: opened.lost };
}

/** The workbook alone, without Office.js. */
export async function openSession(options: WorkbenchOptions = {}): Promise<Session> {
  const { locale = "ja-JP", theme = "light", platform = "desktop", dist, data = emptyWorkbook() } = options;
  const { isEditing = () => false } = options;
  const { metadata, functions: bodies } = options.addin ?? loadAddin(dist, locale);
  const modules = loadModules();
  guardLookupCache(modules);
  const messages = new ErrorMessages();
  const functions = univerFunctions(modules, metadata, bodies, { platform, messages });
  const univer = startUniver({ functions, help: univerHelp(modules, metadata) });
  const older = options.api === undefined ? undefined : { api: options.api, sets: readSets() };
  return Session.open({ modules, univer, data, messages, locale, theme, isEditing, older });
}

type CellAccess = Pick<Workbench, "session" | "calculate" | "setCells" | "readCells" | "errorMessage">;

export function cellAccess(session: Session): CellAccess {
  const { context } = session;
  const area = (address: string, sheet?: string) => {
    const box = parseBox(address);
    const found = sheet === undefined ? context.book.getActiveSheet() : context.findSheet(sheet);
    if (!box || !found) throw new RangeError(`no such cells: ${sheet ?? ""} ${address}`);
    return { sheetId: found.getSheetId(), box };
  };
  const calculate = () => context.inner.settle();
  return {
    session,
    calculate,
    setCells: (address, values, sheet) => {
      writeValues(context, area(address, sheet), values);
    },
    readCells: async (address, sheet) => {
      await calculate();
      return readValues(context, area(address, sheet)) ?? [];
    },
    errorMessage: (address, sheet) => {
      const { sheetId, box } = area(address, sheet);
      return session.errorMessage(sheetId, box.row, box.column);
    },
  };
}

function emptyWorkbook(): Partial<IWorkbookData> {
  const sheet = { id: "sheet1", name: "Sheet1", rowCount: 100, columnCount: 26, cellData: {} };
  // Univer keeps caches per workbook id for the whole process.
  return { id: randomUUID(), name: "Book1.xlsx", styles: {}, sheets: { sheet1: sheet }, sheetOrder: ["sheet1"] };
}
