import type { QueryInfo } from "./protocol";
import type { HostObject } from "./types";

/** What a query needs from the batch it runs in. */
export interface QueryContext {
  settle(): Promise<void>;
  missing(member: string): never;
  /** An older Excel has fewer members than the model. */
  offers(object: HostObject, member: string): boolean;
  refuseYounger(object: HostObject, member: string): void;
}

type Answer = Record<string, unknown>;

/** Answers `load(...)`: scalars, nested objects ("format/fill/color") and the items of collections. */
export async function queryObject(
  object: HostObject | null,
  query: QueryInfo,
  context: QueryContext,
): Promise<Answer | null> {
  if (object === null) return null;
  const items = object.items();
  return items ? queryItems(object, items, query, context) : queryMembers(object, query, context);
}

async function queryItems(
  object: HostObject,
  items: readonly HostObject[],
  query: QueryInfo,
  context: QueryContext,
): Promise<Answer> {
  const { Select = [], Expand = [], Skip = 0 } = query;
  const end = query.Top === undefined || query.Top === 0 ? undefined : Skip + query.Top;
  const inner = { Select: withoutItems(Select), Expand: withoutItems(Expand) };
  const answers: unknown[] = [];
  for (const item of items.slice(Skip, end)) answers.push(await queryObject(item, inner, context));
  const count = Select.some(isCount) ? { Count: items.length } : {};
  return { ...object.identity(), ...count, _Items: answers };
}

async function queryMembers(object: HostObject, query: QueryInfo, context: QueryContext): Promise<Answer> {
  const answer: Answer = { ...object.identity() };
  for (const path of selected(object, query, context)) {
    const [head = "", ...rest] = path.split("/");
    const name = pascalCase(head);
    context.refuseYounger(object, name);
    const link = object.link(name);
    if (link) {
      const nested = await queryObject(
        link(object.state),
        { Select: rest.length > 0 ? [rest.join("/")] : [] },
        context,
      );
      answer[name] = nested === null ? null : { ...(answer[name] as Answer | undefined), ...nested };
    } else {
      answer[name] = await readScalar(object, name, context);
    }
  }
  return answer;
}

async function readScalar(object: HostObject, name: string, context: QueryContext): Promise<unknown> {
  const scalar = object.scalar(name) ?? context.missing(`${object.type.name}.${name}`);
  if (scalar.calculated === true) await context.settle();
  return scalar.get(object.state) ?? null;
}

function selected(object: HostObject, { Select = [], Expand = [] }: QueryInfo, context: QueryContext): string[] {
  const named = Select.filter((name) => name !== "*");
  const all = named.length === 0 || Select.includes("*") ? object.scalarNames() : [];
  const offered = all.filter((name) => context.offers(object, name));
  return [...named, ...offered, ...Expand];
}

const isCount = (name: string): boolean => /^count$/i.test(name);

const withoutItems = (names: readonly string[]): string[] =>
  names.map((name) => name.replace(/^items\/?/i, "")).filter((name) => name !== "" && !isCount(name));

export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
