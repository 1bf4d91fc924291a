import { officeTerms, type Shipped } from "./shipped";

/** Under these a package may be passed on within the add-in without its own source. */
const accepted: ReadonlySet<string> = new Set([
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"],
  officeTerms,
]);

/** Whether a licence is accepted; of alternatives, one is enough. */
const isAccepted = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/u, "$1")
    .split(" OR ")
    .some((alternative) => accepted.has(alternative));

/** What must not ship: copyleft, and whatever nobody has looked at yet. */
export const licenceProblems = (shipped: readonly Shipped[]): readonly string[] =>
  shipped
    .filter(({ licence }) => !isAccepted(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} is under ${licence}; accepted: ${[...accepted].join(", ")}. Take another package, or read its terms.`,
    );
