import assert from "node:assert/strict";
import { resolve } from "node:path";
import { readDeclarations } from "../../tools/metadata";
import { openCalculator, type Calculator } from "../../workbench/node";

const { functions } = readDeclarations(resolve(import.meta.dirname, "../../src/functions"));

const shown = (value: unknown): string => (typeof value === "boolean" ? String(value).toUpperCase() : String(value));

describe("the examples in the help", () => {
  let calculator: Calculator;

  before(async () => {
    calculator = await openCalculator();
  });

  after(() => {
    calculator.close();
  });

  it("exist for every function of the catalogue", () => {
    assert.equal(functions.length, 28);
    for (const { id, examples } of functions) assert.ok(examples.length > 0, id);
  });

  for (const { examples } of functions)
    for (const { formula, result } of examples)
      it(`${formula} → ${result}`, async () => {
        const [answer] = await calculator.evaluate([formula]);
        assert.equal(shown(answer?.value), result);
      });
});
