import type { CategoryCode } from "../../rules";
import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import { changeSetting, loadSetting } from "../office/setting";
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

const listIn = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);

/** What somebody else wrote under our keys is not ours. */
const columnsIn = (stored: unknown): readonly RememberedColumns[] => listIn(stored).filter(isColumns);
const categoriesIn = (stored: unknown): readonly RememberedCategory[] => listIn(stored).filter(isCategory);

/** What the workbook was taught so far. */
export const recallMemory = (patience?: Patience): Promise<Outcome<QuoteMemory>> => outcomeOf(() => recall(patience));

const recall = (patience?: Patience): Promise<QuoteMemory> =>
  perform((context) => {
    const columns = loadSetting(context, keys.columns, columnsIn);
    const categories = loadSetting(context, keys.categories, categoriesIn);
    return () => ({ columns: columns(), categories: categories() });
  }, patience);

const latest = <Lesson>(lessons: readonly Lesson[]): readonly Lesson[] => lessons.slice(-longestMemory);

function changeColumns(
  change: (columns: QuoteMemory["columns"]) => QuoteMemory["columns"],
  patience?: Patience,
): Promise<Outcome<QuoteMemory>> {
  return outcomeOf(async () => {
    const memory = await recall(patience);
    const columns = await changeSetting(keys.columns, columnsIn, (now) => latest(change(now)), patience);
    return { ...memory, columns };
  });
}

function changeCategories(
  change: (categories: QuoteMemory["categories"]) => QuoteMemory["categories"],
  patience?: Patience,
): Promise<Outcome<QuoteMemory>> {
  return outcomeOf(async () => {
    const memory = await recall(patience);
    const categories = await changeSetting(keys.categories, categoriesIn, (now) => latest(change(now)), patience);
    return { ...memory, categories };
  });
}

/** Remembers a mapping; it takes the place of an earlier one for the same headers. */
export const rememberColumns = (added: RememberedColumns, patience?: Patience): Promise<Outcome<QuoteMemory>> =>
  changeColumns((columns) => [...columns.filter(({ layout }) => layout !== added.layout), added], patience);

export const forgetColumns = (layout: string, patience?: Patience): Promise<Outcome<QuoteMemory>> =>
  changeColumns((columns) => columns.filter((each) => each.layout !== layout), patience);

/** Remembers categories; each takes the place of an earlier one for the same name. */
export function rememberCategories(
  added: readonly RememberedCategory[],
  patience?: Patience,
): Promise<Outcome<QuoteMemory>> {
  const taken = new Set(added.map(({ key }) => key));
  return changeCategories((categories) => [...categories.filter(({ key }) => !taken.has(key)), ...added], patience);
}

export const forgetCategory = (key: string, patience?: Patience): Promise<Outcome<QuoteMemory>> =>
  changeCategories((categories) => categories.filter((each) => each.key !== key), patience);
