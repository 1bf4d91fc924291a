import { importFile, type ImportOptions, type QuoteFile } from "./importFile";
import type { ImportResult } from "./types";
import type { WorkerReply, WorkerRequest } from "./worker";

const refused = (file: string, error: string): ImportResult => ({ file, sha256: "", error });

/**
 * The same as `importFile`, in a worker of its own: the page stays free, and cancelling ends the work at once instead
 * of at the next page. Without workers it runs in the page.
 */
export function importInWorker(file: QuoteFile, options: ImportOptions = {}): Promise<ImportResult> {
  if (typeof Worker === "undefined") return importFile(file, options);
  const { signal, onProgress, ...rest } = options;
  if (signal?.aborted === true) return Promise.resolve(refused(file.name, "cancelled"));
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    const end = (result: ImportResult): void => {
      worker.terminate();
      resolve(result);
    };
    signal?.addEventListener("abort", () => {
      end(refused(file.name, "cancelled"));
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      resolve(importFile(file, options));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerReply>) => {
      if ("result" in data) end(data.result);
      else onProgress?.(data.done, data.total);
    });
    const request: WorkerRequest = { file, options: rest };
    worker.postMessage(request);
  });
}
