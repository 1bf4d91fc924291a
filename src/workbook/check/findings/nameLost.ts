import type { Finding } from "../finding";
import type { Knowledge } from "../knowledge";
import { edited, type OwnFormula } from "../ownFormulas";
import { valueIn } from "../snapshot";

/** The same formula with the names under which Excel knows our functions. */
function reentered({ text, calls }: OwnFormula): string {
  return edited(
    text,
    calls.map(({ name, node }) => ({
      start: node.start,
      end: node.start + node.name.length,
      text: `ITSUBSIDY.${name}`,
    })),
  );
}

const isWritten = (formula: OwnFormula): boolean =>
  formula.calls.every(({ node }) => /^ITSUBSIDY\.[A-Z]+$/i.test(node.name));

function findingOf(formula: OwnFormula, { parametersOf }: Knowledge): Finding | null {
  const { sheet, place, text, calls } = formula;
  const value = valueIn(sheet, place.row, place.column);
  const why = value === text ? "text" : !isWritten(formula) ? "left-over" : value === "#NAME?" ? "unknown" : null;
  if (why === null) return null;
  const known = calls.every(({ name }) => parametersOf(name) !== null);
  return {
    place,
    seen: { kind: "name-lost", why, formula: text },
    changes: known ? [{ place, before: text, after: reentered(formula) }] : [],
  };
}

/** Formulas in which Excel does not find our functions: left-overs of a stored file, #NAME?, formulas that became text. */
export const nameLost = (formulas: readonly OwnFormula[], knowledge: Knowledge): readonly Finding[] =>
  formulas.flatMap((formula) => findingOf(formula, knowledge) ?? []);
