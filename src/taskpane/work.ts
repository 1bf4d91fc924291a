import type { Patience } from "../workbook";

/** What is done in the workbook, one thing at a time; a person can end the wait for it. */
export interface Work {
  /** Tells at once that it is under way, and then whether it waits for a cell that is being edited. */
  readonly begin: (tell: (waiting: boolean) => void) => Required<Patience>;
  readonly stop: () => void;
}

export function createWork(): Work {
  let abort = new AbortController();
  return {
    begin: (tell) => {
      const say = (waiting: boolean) => (): void => {
        tell(waiting);
      };
      abort = new AbortController();
      tell(false);
      return { signal: abort.signal, onWaiting: say(true), onResumed: say(false) };
    },
    stop: () => {
      abort.abort();
    },
  };
}
