import type { InvoiceFunction, ProcessCode, Purpose, QuoteCategory } from "./types";

/** What some lines suggest, and their names as the reason. */
export interface Proposed<Thing> {
  readonly what: Thing;
  readonly names: readonly string[];
}

/** How many processes and functions the tools of a quote suggest. To be decided by a person, never to be applied. */
export interface Proposal {
  readonly processes: readonly Proposed<ProcessCode>[];
  readonly functions: readonly Proposed<InvoiceFunction>[];
}

interface Tool {
  readonly name: string;
  readonly category: QuoteCategory;
  readonly purpose: Purpose | null;
}

/** Category 1: options and services bring no process of their own. */
const software: readonly QuoteCategory[] = ["SW_LICENSE", "SW_CLOUD"];

function proposed<Thing extends string>(
  tools: readonly Tool[],
  thingsOf: (purpose: Purpose) => readonly Thing[],
): readonly Proposed<Thing>[] {
  const names = new Map<Thing, Set<string>>();
  for (const { name, purpose } of tools)
    for (const what of purpose === null ? [] : thingsOf(purpose))
      names.set(what, (names.get(what) ?? new Set()).add(name));
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, found]) => ({ what, names: [...found] }));
}

/** What the software lines of a quote suggest for 通常枠 and インボイス枠. */
export function proposalOf(lines: readonly Tool[]): Proposal {
  const tools = lines.filter(({ category }) => software.includes(category));
  return {
    processes: proposed(tools, ({ process }) => [process]),
    functions: proposed(tools, ({ functions }) => functions),
  };
}
