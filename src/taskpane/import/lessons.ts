import type { ColumnRole, Correction, RememberedMapping } from "../../quotes";
import type { PaneText } from "../../text";
import type { QuoteMemory } from "../../workbook";
import type { Taught } from "./reader";

/** What a person can say of a column; the order of the form. */
export const mappedRoles = [
  "name",
  "amount",
  "unitPrice",
  "qty",
  "unit",
  "months",
  "taxRate",
  "spec",
  "section",
  "note",
] as const satisfies readonly (ColumnRole & keyof PaneText["mapper"]["roles"])[];
export type MappedRole = (typeof mappedRoles)[number];

/** A column with a heading that nobody chose: it stays out, and its neighbour does not reach over it. */
export const unusedRole: ColumnRole = "internal";

const roles: readonly ColumnRole[] = [...mappedRoles, unusedRole];

const mappingOf = ({ layout, columns }: QuoteMemory["columns"][number]): RememberedMapping => ({
  layout,
  columns: columns.flatMap(({ offset, role }) => {
    const known = roles.find((each) => each === role);
    return known === undefined ? [] : [{ offset, role: known }];
  }),
});

/** What was taught, as it stands now: the workbook's memory and the quotes under review. */
export interface Lessons {
  /** Keeps what the view knows. */
  readonly follow: (memory: QuoteMemory, recent: readonly Correction[]) => void;
  /** Asks the workbook once more, because somebody else may have taught it something. */
  readonly recall: () => Promise<{ readonly memory: QuoteMemory; readonly taught: Taught }>;
}

/** `ask` is the workbook; null where it does not answer. */
export function createLessons(ask: () => Promise<QuoteMemory | null>): Lessons {
  let known: QuoteMemory = { columns: [], categories: [] };
  let decided: readonly Correction[] = [];
  return {
    follow: (memory, recent) => {
      known = memory;
      decided = recent;
    },
    recall: async () => {
      const memory = (await ask()) ?? known;
      return { memory, taught: taughtBy(memory, decided) };
    },
  };
}

/** What the importer is told of earlier quotes: the workbook's memory, then what was decided since. */
export const taughtBy = ({ columns, categories }: QuoteMemory, recent: readonly Correction[]): Taught => ({
  corrections: [...categories, ...recent],
  mappings: columns.map(mappingOf),
});
