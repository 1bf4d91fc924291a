import assert from "node:assert/strict";
import { resolve } from "node:path";
import { readDeclarations } from "../../tools/metadata";
import { openCalculator, type Calculator, type Evaluated } from "../../workbench/node";
import { readAll, tables, type GoldenCase } from "../golden/read";

const { functions } = readDeclarations(resolve(import.meta.dirname, "../../src/functions"));

/** The formula as Excel lets it be typed: required arguments that are left out still get their comma. */
function typed({ formula, functionName, args }: GoldenCase): string {
  const parameters = functions.find(({ id }) => id === functionName)?.parameters ?? [];
  const required = parameters.filter(({ optional }) => !optional).length;
  return formula.replace(/\)$/, `${",".repeat(Math.max(0, required - Math.max(1, args.length)))})`);
}

/** Blocks of cells stand one under the other on the input sheet. */
function place(cases: readonly GoldenCase[]): { readonly formulas: string[]; readonly cells: Record<string, unknown> } {
  const cells: Record<string, unknown> = {};
  let row = 1;
  const formulas = cases.map((each) => {
    const { block } = each;
    if (block === null) return typed(each);
    const last = String.fromCharCode(64 + (block.values[0]?.length ?? 1));
    const reference = `入力!A${String(row)}:${last}${String(row + block.values.length - 1)}`;
    cells[reference.slice("入力!".length)] = block.values;
    row += block.values.length;
    return typed(each).replace(block.reference, reference);
  });
  return { formulas, cells };
}

/** What the golden table expects, as the cell shows it. */
const shown = ({ expected }: GoldenCase): unknown => (typeof expected === "object" ? expected.error : expected);

for (const platform of ["desktop", "web"] as const)
  describe(`golden tables, as formulas in cells (${platform})`, () => {
    const cases = readAll().filter(({ cell }) => cell === null);
    let calculator: Calculator;
    let answers: ReadonlyMap<GoldenCase, Evaluated>;

    before(async function () {
      this.timeout("5m");
      calculator = await openCalculator({ platform });
      const { formulas, cells } = place(cases);
      const evaluated = await calculator.evaluate(formulas, cells);
      answers = new Map(
        cases.map((each, index) => [each, evaluated[index] ?? { value: "", message: "not calculated" }]),
      );
    });

    after(() => {
      calculator.close();
    });

    for (const { file } of tables.filter(({ functionName }) => functionName !== "COMPARE"))
      it(`${file}: every cell shows what the table says`, () => {
        const own = cases.filter((each) => each.file === file);
        assert.ok(own.length > 0);
        const differences = own
          .filter((each) => answers.get(each)?.value !== shown(each))
          .map(
            (each) =>
              `${each.id} ${each.formula}: ${JSON.stringify(answers.get(each))}, expected ${String(shown(each))}`,
          );
        assert.deepEqual(differences, []);
      });
  });
