import type { Action } from "./state";

/** A file that can be read, now and again. */
export interface FileSource {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export const sourceOf = (file: File): FileSource => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

interface Job {
  readonly id: number;
  readonly encoding: string | null;
}

/** Reads files one after the other; each can be stopped, and read again. */
export interface Reader {
  readonly add: (sources: readonly FileSource[]) => void;
  readonly again: (id: number, encoding: string | null) => void;
  readonly stop: (id: number) => void;
}

export function createReader(dispatch: (action: Action) => void): Reader {
  const sources = new Map<number, FileSource>();
  const jobs: Job[] = [];
  let current: { readonly id: number; readonly abort: AbortController } | null = null;
  let lastId = 0;

  async function read({ id, encoding }: Job, signal: AbortSignal): Promise<void> {
    const source = sources.get(id);
    if (source === undefined) return;
    const progress = (done: number, total: number): void => {
      if (!signal.aborted) dispatch({ type: "fileChanged", id, status: { kind: "reading", done, total } });
    };
    progress(0, 0);
    try {
      const [{ importInWorker }, bytes] = await Promise.all([import("../../quotes"), source.bytes()]);
      const file = { name: source.name, bytes };
      const today = new Date().toISOString().slice(0, 10);
      const options = { signal, today, onProgress: progress, ...(encoding === null ? {} : { encoding }) };
      const result = await importInWorker(file, options);
      dispatch(
        signal.aborted ? { type: "fileChanged", id, status: { kind: "cancelled" } } : { type: "fileRead", id, result },
      );
    } catch {
      dispatch({ type: "fileChanged", id, status: { kind: signal.aborted ? "cancelled" : "unreadable" } });
    }
  }

  async function work(): Promise<void> {
    if (current !== null) return;
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const abort = new AbortController();
      current = { id: job.id, abort };
      await read(job, abort.signal);
      current = null;
    }
  }

  return {
    add: (added) => {
      const files = added.map((source) => {
        lastId += 1;
        sources.set(lastId, source);
        jobs.push({ id: lastId, encoding: null });
        return { id: lastId, name: source.name };
      });
      dispatch({ type: "filesAdded", files });
      void work();
    },
    again: (id, encoding) => {
      jobs.push({ id, encoding });
      dispatch({ type: "fileChanged", id, status: { kind: "waiting" } });
      void work();
    },
    stop: (id) => {
      if (current?.id === id) current.abort.abort();
      const waiting = jobs.findIndex((job) => job.id === id);
      if (waiting >= 0) jobs.splice(waiting, 1);
      dispatch({ type: "fileChanged", id, status: { kind: "cancelled" } });
    },
  };
}
