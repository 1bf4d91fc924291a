import type {
  ColumnMapping,
  Correction,
  FileLayout,
  ImportOptions,
  ImportResult,
  RememberedMapping,
} from "../../quotes";
import type { QuoteSource } from "./source";
import type { Action } from "./state";

/** What was taught earlier and holds for everything that is read. */
export interface Taught {
  readonly corrections: readonly Correction[];
  readonly mappings: readonly RememberedMapping[];
}

/** What a person chose for one file. */
export interface ReadingChoice {
  readonly encoding?: string;
  readonly columns?: ColumnMapping;
}

/** Reads sources one after the other; each can be stopped, and read again with other choices. */
export interface Reader {
  readonly add: (sources: readonly QuoteSource[]) => void;
  /** Earlier choices for the file stay as far as `choice` does not name them. */
  readonly again: (id: number, choice: ReadingChoice) => void;
  readonly stop: (id: number) => void;
  readonly describe: (id: number) => Promise<FileLayout>;
}

const nothingFound: FileLayout = { tables: [], candidates: [], previews: [] };

/** Names of lines that were taught, as they stand in the quote. */
async function taughtNames(result: ImportResult, corrections: readonly Correction[]): Promise<readonly string[]> {
  if ("error" in result || corrections.length === 0) return [];
  const { correctionKey } = await import("../../quotes");
  const keys = new Set(corrections.map(({ name }) => correctionKey(name)));
  const lines = result.documents.flatMap(({ items, optional }) => [...items, ...optional]);
  return lines.map(({ name }) => name).filter((name) => keys.has(correctionKey(name)));
}

const today = (): string => new Date().toISOString().slice(0, 10);

export function createReader(dispatch: (action: Action) => void, recall: () => Promise<Taught>): Reader {
  const sources = new Map<number, QuoteSource>();
  const choices = new Map<number, ReadingChoice>();
  const jobs: number[] = [];
  let current: { readonly id: number; readonly abort: AbortController } | null = null;
  let lastId = 0;

  async function read(id: number, signal: AbortSignal): Promise<void> {
    const source = sources.get(id);
    if (source === undefined) return;
    const onProgress = (done: number, total: number): void => {
      if (!signal.aborted) dispatch({ type: "fileChanged", id, status: { kind: "reading", done, total } });
    };
    onProgress(0, 0);
    try {
      const taught = await recall();
      const options: ImportOptions = { ...taught, ...choices.get(id), signal, today: today(), onProgress };
      const result = await source.read(options);
      const names = await taughtNames(result, taught.corrections);
      dispatch(
        signal.aborted
          ? { type: "fileChanged", id, status: { kind: "cancelled" } }
          : { type: "fileRead", id, result, taught: names },
      );
    } catch {
      dispatch({ type: "fileChanged", id, status: { kind: signal.aborted ? "cancelled" : "unreadable" } });
    }
  }

  async function work(): Promise<void> {
    if (current !== null) return;
    for (let id = jobs.shift(); id !== undefined; id = jobs.shift()) {
      const abort = new AbortController();
      current = { id, abort };
      await read(id, abort.signal);
      current = null;
    }
  }

  return {
    add: (added) => {
      const files = added.map((source) => {
        lastId += 1;
        sources.set(lastId, source);
        jobs.push(lastId);
        return { id: lastId, name: source.name };
      });
      dispatch({ type: "filesAdded", files });
      void work();
    },
    again: (id, choice) => {
      choices.set(id, { ...choices.get(id), ...choice });
      jobs.push(id);
      dispatch({ type: "fileChanged", id, status: { kind: "waiting" } });
      void work();
    },
    stop: (id) => {
      if (current?.id === id) current.abort.abort();
      const waiting = jobs.indexOf(id);
      if (waiting >= 0) jobs.splice(waiting, 1);
      dispatch({ type: "fileChanged", id, status: { kind: "cancelled" } });
    },
    describe: async (id) => {
      try {
        return (await sources.get(id)?.describe()) ?? nothingFound;
      } catch {
        return nothingFound;
      }
    },
  };
}
