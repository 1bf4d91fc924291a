import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openCalculator, type Calculator } from "../../workbench/node";

const docs = resolve(import.meta.dirname, "../../docs");

interface Line {
  readonly formula: string;
  readonly result: string;
}

const linesOf = (page: string): readonly Line[] =>
  [...readFileSync(join(docs, page), "utf8").matchAll(/^(=ITSUBSIDY\..+) → (.+)$/gmu)].map(
    ([, formula = "", result = ""]) => ({ formula, result }),
  );

const guides = readdirSync(docs).filter((name) => /^guide.*\.md$/u.test(name));

describe("the worked examples of the guide", () => {
  let calculator: Calculator;

  before(async () => {
    calculator = await openCalculator();
  });

  after(() => {
    calculator.close();
  });

  for (const page of guides)
    it(`${page}: every formula gives what stands beside it`, async () => {
      const lines = linesOf(page);
      assert.ok(lines.length >= 20);
      const answers = await calculator.evaluate(lines.map(({ formula }) => formula));
      assert.deepEqual(
        lines.map(({ formula }, index) => ({ formula, result: String(answers[index]?.value) })),
        lines,
      );
    });
});
