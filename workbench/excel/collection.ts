import { invalidArgument, itemNotFound } from "../host";
import type { HostObject, Method } from "../host";

/** The calls that all collections of Excel share. */
export function collectionMethods<State>(
  list: (state: State) => readonly HostObject[],
  find: (state: State, key: string) => HostObject | undefined,
): Record<string, Method<State>> {
  return {
    GetItem: (state, args) => {
      const item = find(state, String(args.value(0)));
      if (!item) throw itemNotFound();
      return item;
    },
    GetItemOrNullObject: (state, args) => find(state, String(args.value(0))) ?? null,
    GetItemAt: (state, args) => {
      const item = list(state)[args.integer(0)];
      if (!item) throw invalidArgument();
      return item;
    },
    GetCount: (state) => list(state).length,
  };
}

/** Office.js announces handlers of events with calls of this form; the events themselves are always sent. */
export const eventRegistrations = (names: readonly string[]): Record<string, Method<unknown>> =>
  Object.fromEntries(
    names.flatMap((name) => ["Register", "Unregister"].map((verb) => [`_${verb}${name}`, () => null])),
  );
