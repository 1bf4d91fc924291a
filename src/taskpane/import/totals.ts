import type { Reconciliation, ReconciliationCheck } from "../../quotes";

/** The total that is furthest from the sum of the lines; null where none was stated. */
export function worstCheck({ checks }: Reconciliation): ReconciliationCheck | null {
  const [first, ...rest] = checks;
  if (first === undefined) return null;
  return rest.reduce(
    (worst, check) => (Math.abs(check.difference) > Math.abs(worst.difference) ? check : worst),
    first,
  );
}
