import { importFile, type ImportOptions, type QuoteFile } from "./importFile";
import type { ImportResult } from "./types";

/** What goes into the worker. */
export interface WorkerRequest {
  readonly file: QuoteFile;
  readonly options: Omit<ImportOptions, "signal" | "onProgress">;
}

/** What comes out of it: progress, then the result. */
export type WorkerReply = { readonly done: number; readonly total: number } | { readonly result: ImportResult };

const reply = (message: WorkerReply): void => {
  (globalThis as unknown as { postMessage: (message: WorkerReply) => void }).postMessage(message);
};

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const onProgress = (done: number, total: number): void => {
    reply({ done, total });
  };
  void importFile(data.file, { ...data.options, onProgress }).then((result) => {
    reply({ result });
  });
});
