import type { Finding } from "../finding";
import type { Argument, Knowledge } from "../knowledge";
import type { OwnCall, OwnFormula } from "../ownFormulas";
import { argumentOf, blockOf, type unknown } from "../resolve";
import { addressOf } from "../../cells/area";
import type { Snapshot } from "../snapshot";

const blank = [null, "", 0, false];

const amountIn = (value: unknown): number => (typeof value === "number" ? value : 0);

type Reading = (parameter: string) => Argument | typeof unknown;

/** Yen of hardware that INVOICE is asked about without software; 0 where there is software, or where it cannot be told. */
function invoiceHardware(read: Reading): number {
  const software = read("software");
  if (typeof software === "object" || typeof software === "symbol") return software === null ? hardwareOf(read) : 0;
  return blank.includes(software) ? hardwareOf(read) : 0;
}

const hardwareOf = (read: Reading): number => amountIn(read("pc")) + amountIn(read("register"));

/** Yen of hardware in lines that hold no software. */
function linesHardware(lines: Argument | typeof unknown, { categoryNamed }: Knowledge): number {
  if (!Array.isArray(lines)) return 0;
  const rows: readonly (readonly unknown[])[] = lines;
  const costs = rows.flatMap(([category, amount]) => {
    const code = typeof category === "string" ? categoryNamed(category) : null;
    return code === null || amountIn(amount) <= 0 ? [] : [{ code, amount: amountIn(amount) }];
  });
  if (costs.some(({ code }) => code.startsWith("SW_"))) return 0;
  return costs.filter(({ code }) => code.startsWith("HW_")).reduce((sum, { amount }) => sum + amount, 0);
}

/** Asked about the same cells, two formulas have the same fault. */
function cellsOfLines({ node }: OwnCall, formula: OwnFormula, snapshot: Snapshot): string {
  const [lines] = node.args;
  const block = lines === undefined ? null : blockOf(lines, formula, snapshot);
  return block === null ? JSON.stringify(formula.place) : `${block.sheet.id}!${addressOf(block.area)}`;
}

/** Hardware is subsidised beside software alone: INVOICE and quotes that hold hardware only. */
export function hardwareAlone(
  formulas: readonly OwnFormula[],
  snapshot: Snapshot,
  knowledge: Knowledge,
): readonly Finding[] {
  const told = new Set<string>();
  return formulas.flatMap((formula) =>
    formula.calls.flatMap((call): readonly Finding[] => {
      const parameters = knowledge.parametersOf(call.name) ?? [];
      const read: Reading = (parameter) => {
        const given = call.node.args[parameters.indexOf(parameter)];
        return given === undefined ? null : argumentOf(given, formula, snapshot, knowledge);
      };
      const isInvoice = call.name === "INVOICE";
      const hardware = isInvoice
        ? invoiceHardware(read)
        : parameters[0] === "lines"
          ? linesHardware(read("lines"), knowledge)
          : 0;
      const key = cellsOfLines(call, formula, snapshot);
      if (hardware === 0 || (!isInvoice && told.has(key))) return [];
      told.add(key);
      return [{ place: formula.place, seen: { kind: "hardware-alone", hardware }, changes: [] }];
    }),
  );
}
