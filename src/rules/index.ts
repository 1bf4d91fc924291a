import { programme2023 } from "./programmes/2023";
import { programme2024 } from "./programmes/2024";
import { programme2025 } from "./programmes/2025";
import { programme2026 } from "./programmes/2026";
import type { Programme, SourceDocument } from "./types";

/** Every programme year that the add-in knows, oldest first; the last one is taken where no year is given. */
export const programmes: readonly [Programme, ...Programme[]] = [
  programme2023,
  programme2024,
  programme2025,
  programme2026,
];

/** The programme that is taken where no year is given. */
export const newest: Programme = programmes.reduce((_, later) => later);

/** The documents from which every number of the rule data is taken. */
export const documents: readonly SourceDocument[] = ([] as SourceDocument[]).concat(
  ...programmes.map((programme) => programme.documents),
);

/** Changes with every change of a number, a name or a source. */
export const ruleVersion = "2026.1";

export { categories, processes } from "./categories";
export { industries } from "./industries";
export type * from "./types";
