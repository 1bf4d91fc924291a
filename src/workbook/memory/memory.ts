import type { CategoryCode } from "../../rules";
import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";

/** Which columns of a table mean what, for every table with these headers; `offset` counts from the first header. */
export interface RememberedColumns {
  /** The headers, folded: what makes two tables alike. */
  readonly layout: string;
  /** The headers as a person reads them. */
  readonly title: string;
  readonly columns: readonly { readonly offset: number; readonly role: string }[];
}

/** The category that a person gave to lines of this name. */
export interface RememberedCategory {
  /** The name, folded: what makes two lines alike. */
  readonly key: string;
  readonly name: string;
  readonly category: CategoryCode;
}

/** What the workbook was taught about quotes; everyone who shares it has the same. */
export interface QuoteMemory {
  readonly columns: readonly RememberedColumns[];
  readonly categories: readonly RememberedCategory[];
}

const keys = { columns: "itsubsidy.columns", categories: "itsubsidy.categories" } as const;

const longestMemory = 2_000;

const holds = (value: unknown, ...names: readonly string[]): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && names.every((name) => name in value);

const isColumns = (value: unknown): value is RememberedColumns =>
  holds(value, "layout", "title", "columns") &&
  Array.isArray(value.columns) &&
  value.columns.every((column) => holds(column, "offset", "role"));

const isCategory = (value: unknown): value is RememberedCategory => holds(value, "key", "name", "category");

/** Queues the reading of what the workbook remembers; what somebody else wrote under our keys is not ours. */
function loadMemory(context: Excel.RequestContext): () => QuoteMemory {
  const { settings } = context.workbook;
  const [columns, categories] = [keys.columns, keys.categories].map((key) =>
    settings.getItemOrNullObject(key).load("value"),
  );
  const listIn = (setting: Excel.Setting | undefined): readonly unknown[] =>
    setting === undefined || setting.isNullObject || !Array.isArray(setting.value) ? [] : setting.value;
  return () => ({
    columns: listIn(columns).filter(isColumns),
    categories: listIn(categories).filter(isCategory),
  });
}

/** What the workbook was taught so far. */
export const recallMemory = (patience?: Patience): Promise<Outcome<QuoteMemory>> =>
  outcomeOf(() => perform(loadMemory, patience));

/** Reads what the workbook knows now, a second person's additions included, and writes it back changed. */
function changeMemory(
  change: (memory: QuoteMemory) => QuoteMemory,
  patience?: Patience,
): Promise<Outcome<QuoteMemory>> {
  return outcomeOf(async () => {
    const memory = change(await perform(loadMemory, patience));
    await perform((context) => {
      const { settings } = context.workbook;
      settings.add(keys.columns, memory.columns.slice(-longestMemory));
      settings.add(keys.categories, memory.categories.slice(-longestMemory));
      return () => undefined;
    }, patience);
    return memory;
  });
}

/** Remembers a mapping; it takes the place of an earlier one for the same headers. */
export const rememberColumns = (added: RememberedColumns, patience?: Patience): Promise<Outcome<QuoteMemory>> =>
  changeMemory(
    ({ columns, categories }) => ({
      columns: [...columns.filter(({ layout }) => layout !== added.layout), added],
      categories,
    }),
    patience,
  );

export const forgetColumns = (layout: string, patience?: Patience): Promise<Outcome<QuoteMemory>> =>
  changeMemory(
    ({ columns, categories }) => ({ columns: columns.filter((each) => each.layout !== layout), categories }),
    patience,
  );

/** Remembers categories; each takes the place of an earlier one for the same name. */
export function rememberCategories(
  added: readonly RememberedCategory[],
  patience?: Patience,
): Promise<Outcome<QuoteMemory>> {
  const taken = new Set(added.map(({ key }) => key));
  return changeMemory(
    ({ columns, categories }) => ({
      columns,
      categories: [...categories.filter(({ key }) => !taken.has(key)), ...added],
    }),
    patience,
  );
}

export const forgetCategory = (key: string, patience?: Patience): Promise<Outcome<QuoteMemory>> =>
  changeMemory(
    ({ columns, categories }) => ({ columns, categories: categories.filter((each) => each.key !== key) }),
    patience,
  );
