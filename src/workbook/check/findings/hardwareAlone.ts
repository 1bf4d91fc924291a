import { categories, type CategoryCode } from "../../../rules";
import { addressOf } from "../../cells/area";
import type { Change, Finding } from "../finding";
import type { Argument, Knowledge } from "../knowledge";
import { edited, type OwnCall, type OwnFormula } from "../ownFormulas";
import { argumentOf, blockOf, type Block, type unknown } from "../resolve";
import { formulaIn, placeIn, valueIn, type Snapshot } from "../snapshot";

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

const isHardware = (code: CategoryCode | null): boolean => code?.startsWith("HW_") === true;

const excluded = categories.find(({ code }) => code === "NG");

/** Takes the hardware out of the lines: its category becomes 対象外, in the words that the cell uses. */
function excludingLines({ sheet, area }: Block, { categoryNamed }: Knowledge): readonly Change[] {
  return Array.from({ length: area.rows }, (_, down) => area.row + down).flatMap((row) => {
    const before = formulaIn(sheet, row, area.column);
    const category = valueIn(sheet, row, area.column);
    const code = typeof category === "string" ? categoryNamed(category) : null;
    if (before !== category || !isHardware(code) || amountIn(valueIn(sheet, row, area.column + 1)) <= 0) return [];
    const after = (before === code ? excluded?.code : excluded?.name.ja) ?? before;
    return [{ place: placeIn(sheet, row, area.column), before, after }];
  });
}

/** Takes the hardware out of a call of INVOICE. */
function excludingArguments({ node }: OwnCall, { place, text }: OwnFormula, parameters: readonly string[]): Change {
  const hardware = ["pc", "register"].flatMap((name) => node.args[parameters.indexOf(name)] ?? []);
  const edits = hardware.flatMap(({ kind, start, end }) => (kind === "missing" ? [] : [{ start, end, text: "0" }]));
  return { place, before: text, after: edited(text, edits) };
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
      const findingOf = (hardware: number, changes: readonly Change[]): Finding => ({
        place: formula.place,
        seen: { kind: "hardware-alone", hardware },
        changes,
      });
      if (call.name === "INVOICE") {
        const hardware = invoiceHardware(read);
        return hardware === 0 ? [] : [findingOf(hardware, [excludingArguments(call, formula, parameters)])];
      }
      const hardware = parameters[0] === "lines" ? linesHardware(read("lines"), knowledge) : 0;
      const [lines] = call.node.args;
      const block = lines === undefined ? null : blockOf(lines, formula, snapshot);
      // Asked about the same cells, two formulas have the same fault.
      const key = block === null ? JSON.stringify(formula.place) : `${block.sheet.id}!${addressOf(block.area)}`;
      if (hardware === 0 || told.has(key)) return [];
      told.add(key);
      return [findingOf(hardware, block === null ? [] : excludingLines(block, knowledge))];
    }),
  );
}
