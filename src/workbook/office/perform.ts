import { failureCode, WorkbookError } from "./failures";
import type { Patience } from "../types";

/** Queues requests and returns how their answers are read once they are there. */
export type Batch<Result> = (context: Excel.RequestContext) => () => Result;

const pause = 300;
const attempts = 400;

function wait(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new WorkbookError("cancelled"));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, pause);
    signal?.addEventListener("abort", stop, { once: true });
  });
}

async function once<Result>(batch: Batch<Result>): Promise<Result> {
  return Excel.run(async (context) => {
    const read = batch(context);
    await context.sync();
    return read();
  });
}

/**
 * One round trip to the workbook. While a cell is being edited Excel refuses every request as a whole, so the batch is
 * queued again until the editing ends, `patience.signal` says stop, or two minutes have passed.
 */
export async function perform<Result>(batch: Batch<Result>, patience: Patience = {}): Promise<Result> {
  if (typeof Excel === "undefined") throw new WorkbookError("outside-excel");
  for (let attempt = 1; ; attempt += 1) {
    if (patience.signal?.aborted === true) throw new WorkbookError("cancelled");
    try {
      const result = await once(batch);
      if (attempt > 1) patience.onResumed?.();
      return result;
    } catch (error) {
      if (failureCode(error) !== "cell-editing" || attempt === attempts) throw error;
      patience.onWaiting?.();
      await wait(patience.signal);
    }
  }
}
