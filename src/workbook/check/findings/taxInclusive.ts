import { addressOf } from "../../cells/area";
import { bodyColumn, layoutOf } from "../../quote/layout";
import type { Change, Finding } from "../finding";
import type { Knowledge } from "../knowledge";
import { edited, type OwnFormula } from "../ownFormulas";
import { blockOf, cellsOf, type Block } from "../resolve";
import { formulaIn, placeIn, sheetById, valueIn, type SheetSnapshot, type Snapshot } from "../snapshot";

/** Parameters that take a tax-exclusive cost of one cell. */
const costs = ["cost", "software", "pc", "register", "fee", "analysisCost", "adminCost", "monthlyFee"];

/** Below this, 110 % of a line is too easily another amount. */
const leastCost = 10_000;

const saysInclusive = (text: string): boolean => {
  const words = text.normalize("NFKC").toLowerCase();
  const inclusive = /税込|内税|incl(?:\.|uding|usive of)?\s*(?:of\s+)?(?:consumption\s+)?tax|tax[- ]incl/.test(words);
  return inclusive && !/税抜|税別|外税|excl/.test(words);
};

/** The nearest words above a cell in its column, over cells that hold something, and those before it in its row. */
function labelsOf(sheet: SheetSnapshot, row: number, column: number): readonly string[] {
  const walk = (down: number, along: number): readonly string[] => {
    for (let step = 1; row - step * down >= sheet.row && column - step * along >= sheet.column; step += 1) {
      const value = valueIn(sheet, row - step * down, column - step * along);
      if (typeof value === "string") return value === "" ? [] : [value];
    }
    return [];
  };
  return [...walk(1, 0), ...walk(0, 1)];
}

/** Whether `value` is 110 % of `cost`, fractions cut off. */
const isTenPercentMore = (value: number, cost: number): boolean => {
  const difference = cost * 11 - value * 10;
  return cost >= leastCost && difference >= 0 && difference < 10;
};

/** The tax-exclusive costs of the imported quotes: every line, and the sum of each quote. */
function quotedCosts(snapshot: Snapshot): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { record, sheetId } of snapshot.quotes) {
    const sheet = sheetById(snapshot, sheetId);
    if (sheet === null) continue;
    const lines = cellsOf({ sheet, area: bodyColumn(layoutOf(record.lines), "cost") })
      .flat()
      .filter((cell) => typeof cell === "number");
    for (const cost of [...lines, lines.reduce((sum, cost) => sum + cost, 0)]) found.add(cost);
  }
  return found;
}

interface Asked {
  readonly formula: OwnFormula;
  readonly argument: { readonly start: number; readonly end: number };
  readonly block: Block;
}

/** Every argument of our functions that names one cell with a cost. */
function askedCosts(
  formulas: readonly OwnFormula[],
  snapshot: Snapshot,
  { parametersOf }: Knowledge,
): readonly Asked[] {
  return formulas.flatMap((formula) =>
    formula.calls.flatMap(({ name, node }) =>
      node.args.flatMap((argument, index) => {
        if (!costs.includes(parametersOf(name)?.[index] ?? "")) return [];
        const block = blockOf(argument, formula, snapshot);
        return block?.area.rows === 1 && block.area.columns === 1 ? [{ formula, argument, block }] : [];
      }),
    ),
  );
}

const inclusiveAt = (asked: readonly Asked[]): Change[] => {
  const byCell = new Map<OwnFormula, Asked[]>();
  for (const each of asked) byCell.set(each.formula, [...(byCell.get(each.formula) ?? []), each]);
  return [...byCell].map(([{ place, text }, uses]) => ({
    place,
    before: text,
    after: edited(
      text,
      uses.map(({ argument: { start, end } }) => ({
        start,
        end,
        text: `ITSUBSIDY.EXCLUDETAX(${text.slice(start, end)})`,
      })),
    ),
  }));
};

/** The finding about one cell that is asked about as a cost; `asked` are the formulas that do. */
function findingOf(asked: readonly [Asked, ...Asked[]], quoted: ReadonlySet<number>): Finding | null {
  const { sheet, area: cell } = asked[0].block;
  const { row, column } = cell;
  const value = valueIn(sheet, row, column);
  if (typeof value !== "number" || value === 0) return null;
  const place = placeIn(sheet, row, column);
  const labels = labelsOf(sheet, row, column);
  const label = labels.find(saysInclusive) ?? null;
  if (label !== null)
    return {
      place,
      seen: { kind: "tax-inclusive", label, value, cost: null },
      changes: inclusiveAt(asked),
    };
  const isTyped = formulaIn(sheet, row, column) === value;
  const saysExclusive = labels.some((text) => /税抜|税別|excl/i.test(text.normalize("NFKC")));
  const cost = [...quoted].find((each) => isTenPercentMore(value, each));
  if (!isTyped || saysExclusive || cost === undefined || quoted.has(value)) return null;
  return {
    place,
    seen: { kind: "tax-inclusive", label: null, value, cost },
    changes: [{ place, before: value, after: cost }],
  };
}

/**
 * Costs that seem to hold the consumption tax: words beside the cell say so, or the cell holds 110 % of a cost of an
 * imported quote. A rate of 8 % is not guessed.
 */
export function taxInclusive(
  formulas: readonly OwnFormula[],
  snapshot: Snapshot,
  knowledge: Knowledge,
): readonly Finding[] {
  const quoted = quotedCosts(snapshot);
  const cells = new Map<string, [Asked, ...Asked[]]>();
  for (const each of askedCosts(formulas, snapshot, knowledge)) {
    const key = `${each.block.sheet.id}!${addressOf(each.block.area)}`;
    const others = cells.get(key);
    if (others === undefined) cells.set(key, [each]);
    else others.push(each);
  }
  return [...cells.values()].flatMap((asked) => findingOf(asked, quoted) ?? []);
}
