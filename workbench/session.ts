import type { IWorkbookData, Univer } from "@univerjs/core";
import { Context, createModel, forwardEvents } from "./excel";
import type { ErrorMessages } from "./functions";
import { connect, Host } from "./host";
import type { Connection, DocumentSettings, OfficeWindow, Surroundings } from "./host";
import { NEWEST_API } from "./requirements";
import type { OlderExcel } from "./requirements";
import type { UniverModules } from "./univer/modules";
import { UniverPrivate } from "./univer/private";

export interface SessionOptions extends Omit<Surroundings, "api"> {
  /** Plays an older Excel: what came after its version of ExcelApi is refused. */
  readonly older?: OlderExcel | undefined;
  readonly modules: UniverModules;
  readonly univer: Univer;
  readonly data: Partial<IWorkbookData>;
  readonly messages: ErrorMessages;
  readonly isEditing?: (context: Context) => boolean;
}

/** One open workbook with the host over it; the same in Chromium and in Node. */
export class Session {
  readonly context: Context;
  readonly host: Host;
  private readonly connections = new Set<Connection>();
  private readonly documentSettings: DocumentSettings = new Map();

  static async open(options: SessionOptions): Promise<Session> {
    const session = new Session(options);
    await session.context.inner.opened();
    return session;
  }

  private constructor(private readonly options: SessionOptions) {
    const { modules, univer, data, isEditing, locale, older } = options;
    const api = modules.facade.FUniver.newAPI(univer);
    api.createWorkbook(data);
    const context = new Context(api, new UniverPrivate(univer, modules));
    this.context = context;
    const model = createModel(context, { locale, isEditing: () => isEditing?.(context) ?? false, older });
    this.host = new Host(model);
    forwardEvents(context, this.host, () => [...this.connections].map(({ documentEvents }) => documentEvents));
  }

  /** Prepares a window for Office.js. */
  connect(window: OfficeWindow): Connection {
    const { locale, theme, older } = this.options;
    const connection = connect(
      window,
      this.host,
      { locale, theme, api: older?.api ?? NEWEST_API },
      this.documentSettings,
    );
    this.connections.add(connection);
    return {
      ...connection,
      disconnect: () => {
        connection.disconnect();
        this.connections.delete(connection);
      },
    };
  }

  /** Ends everything that Univer has started; its plugins keep timers running until then. */
  close(): void {
    this.options.univer.dispose();
  }

  /** The sentence behind an error cell of one of the add-in's functions. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    const spills = this.context.inner.spills(this.context.book.getId(), sheetId);
    const spill = spills.find(
      (range) =>
        row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
    );
    const origin = spill ? { row: spill.startRow, column: spill.startColumn } : { row, column };
    return this.options.messages.find(sheetId, { row, column }, origin);
  }
}
