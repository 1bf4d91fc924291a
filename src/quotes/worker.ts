import { describeFile, importFile, type FileLayout, type ImportOptions, type QuoteFile } from "./importFile";
import type { ImportResult } from "./types";

/** What goes into the worker. */
export interface WorkerRequest {
  readonly task: "import" | "describe";
  readonly file: QuoteFile;
  readonly options: Omit<ImportOptions, "signal" | "onProgress">;
}

/** What comes out of it: progress, then the result. */
export type WorkerReply =
  | { readonly done: number; readonly total: number }
  | { readonly result: ImportResult }
  | { readonly layout: FileLayout };

const reply = (message: WorkerReply): void => {
  (globalThis as unknown as { postMessage: (message: WorkerReply) => void }).postMessage(message);
};

async function answer({ task, file, options }: WorkerRequest): Promise<WorkerReply> {
  const onProgress = (done: number, total: number): void => {
    reply({ done, total });
  };
  if (task === "describe") return { layout: await describeFile(file, options) };
  return { result: await importFile(file, { ...options, onProgress }) };
}

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data).then(reply);
});
