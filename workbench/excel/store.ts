import { Gap, invalidArgument } from "../host";
import type { Scalar } from "../host";

/** Where one kind of object keeps what it was told: a plain record that can be saved with the workbook. */
export interface Store<State, Model> {
  read(state: State): Model;
  write(state: State, change: Partial<Model>): void;
}

/** A record inside the record of another store. */
export const within = <State, Model, Key extends keyof Model>(
  store: Store<State, Model>,
  key: Key,
): Store<State, Model[Key]> => ({
  read: (state) => store.read(state)[key],
  write: (state, change) => {
    const part: Partial<Model> = {};
    part[key] = { ...store.read(state)[key], ...change };
    store.write(state, part);
  },
});

/** A property that is kept as it was set, once its value is found to be of the right kind. */
export const field = <State, Model, Key extends keyof Model>(
  store: Store<State, Model>,
  key: Key,
  check: (value: unknown) => Model[Key],
): Scalar<State> => ({
  get: (state: State) => store.read(state)[key],
  set: (state: State, value: unknown) => {
    const change: Partial<Model> = {};
    change[key] = check(value);
    store.write(state, change);
  },
});

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asPositive(value: unknown): number {
  if (asNumber(value) <= 0) throw invalidArgument();
  return asNumber(value);
}

export function asSize(value: unknown): number {
  if (asNumber(value) < 0) throw invalidArgument();
  return asNumber(value);
}

/** "#1F5F99"; Excel's named colours are not known here. */
export function asColor(value: unknown): string {
  const color = asText(value);
  if (!/^#([\da-f]{3}|[\da-f]{6})$/i.test(color)) throw new Gap(`colour ${color}`);
  return color.toUpperCase().replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
}

/** One of the values that the workbench can honour; others of Excel's are a gap, never dropped in silence. */
export const asOneOf =
  <T extends string>(member: string, choices: readonly T[]) =>
  (value: unknown): T => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new Gap(`${member} = ${String(value)}`);
    return found;
  };
