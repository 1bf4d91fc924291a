import { describeFile, importFile, type FileLayout, type ImportOptions, type QuoteFile } from "./importFile";
import type { ReadOptions } from "./grid/types";
import type { ImportResult } from "./types";
import type { WorkerReply, WorkerRequest } from "./worker";

const refused = (file: string, error: string): ImportResult => ({ file, sha256: "", error });

interface Work<Result> {
  readonly task: WorkerRequest["task"];
  readonly file: QuoteFile;
  readonly options: ImportOptions;
  readonly inPage: () => Promise<Result>;
  readonly resultIn: (reply: WorkerReply) => Result | undefined;
  readonly cancelled: Result;
}

/** Has the work done in a worker; without workers, or where the worker fails, in the page. */
function inWorker<Result>({ task, file, options, inPage, resultIn, cancelled }: Work<Result>): Promise<Result> {
  if (typeof Worker === "undefined") return inPage();
  const { signal, onProgress, ...rest } = options;
  if (signal?.aborted === true) return Promise.resolve(cancelled);
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    const end = (result: Result): void => {
      worker.terminate();
      resolve(result);
    };
    signal?.addEventListener("abort", () => {
      end(cancelled);
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      resolve(inPage());
    });
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerReply>) => {
      const result = resultIn(data);
      if (result !== undefined) end(result);
      else if ("done" in data) onProgress?.(data.done, data.total);
    });
    const request: WorkerRequest = { task, file, options: rest };
    worker.postMessage(request);
  });
}

/**
 * The same as `importFile`, in a worker of its own: the page stays free, and cancelling ends the work at once instead
 * of at the next page. Without workers it runs in the page.
 */
export const importInWorker = (file: QuoteFile, options: ImportOptions = {}): Promise<ImportResult> =>
  inWorker({
    task: "import",
    file,
    options,
    inPage: () => importFile(file, options),
    resultIn: (reply) => ("result" in reply ? reply.result : undefined),
    cancelled: refused(file.name, "cancelled"),
  });

/** The same as `describeFile`, in a worker of its own. */
export const describeInWorker = (file: QuoteFile, options: ReadOptions = {}): Promise<FileLayout> =>
  inWorker({
    task: "describe",
    file,
    options,
    inPage: () => describeFile(file, options),
    resultIn: (reply) => ("layout" in reply ? reply.layout : undefined),
    cancelled: { tables: [], candidates: [], previews: [] },
  });
