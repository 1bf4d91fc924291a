import type { Args } from "./args";

type Bivariant<Parameters extends unknown[], Result> = {
  bivarianceHack(...parameters: Parameters): Result;
}["bivarianceHack"];

type MaybePromise<T> = T | Promise<T>;

/** A plain value. `calculated`: formulas must have their results before it is read. */
export interface Scalar<State> {
  readonly get: Bivariant<[state: State], unknown>;
  readonly set?: Bivariant<[state: State, value: unknown], MaybePromise<void>>;
  readonly calculated?: boolean;
}

export type Link<State> = Bivariant<[state: State], HostObject | null>;

export type Method<State> = Bivariant<[state: State, args: Args], unknown> & { readonly calculated?: boolean };

/** What one type of host object offers. Names are those on the wire: PascalCase. */
export interface Declaration<State> {
  readonly scalars?: Readonly<Record<string, Scalar<State>>>;
  readonly links?: Readonly<Record<string, Link<State>>>;
  readonly methods?: Readonly<Record<string, Method<State>>>;
  /** Members of a collection. */
  readonly items?: Bivariant<[state: State], readonly HostObject[]>;
  /** What Office.js needs to find this object again in a later batch. */
  readonly identity?: Bivariant<[state: State], Readonly<Record<string, unknown>>>;
}

/** One object that the add-in holds a proxy of: its declaration and whatever the model keeps for it. */
export class HostObject<State = unknown> {
  constructor(
    readonly type: HostType<State>,
    readonly state: State,
  ) {}

  identity(): Readonly<Record<string, unknown>> {
    return this.type.declaration.identity?.(this.state) ?? {};
  }

  items(): readonly HostObject[] | undefined {
    return this.type.declaration.items?.(this.state);
  }

  scalar(name: string): Scalar<State> | undefined {
    return own(this.type.declaration.scalars, name);
  }

  link(name: string): Link<State> | undefined {
    return own(this.type.declaration.links, name);
  }

  method(name: string): Method<State> | undefined {
    return own(this.type.declaration.methods, name);
  }

  scalarNames(): string[] {
    return Object.keys(this.type.declaration.scalars ?? {});
  }
}

export class HostType<State> {
  constructor(
    readonly name: string,
    readonly declaration: Declaration<State>,
  ) {}

  of(state: State): HostObject<State> {
    return new HostObject(this, state);
  }

  /** Whether an object that came in as an argument is of this type. */
  is(object: unknown): object is HostObject<State> {
    return object instanceof HostObject && object.type.name === this.name;
  }
}

export const defineType = <State>(name: string, declaration: Declaration<State>): HostType<State> =>
  new HostType(name, declaration);

/** Marks a method whose answer depends on calculated cells. */
export const calculated = <State>(method: Bivariant<[state: State, args: Args], unknown>): Method<State> =>
  Object.assign((state: State, args: Args) => method(state, args), { calculated: true });

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
