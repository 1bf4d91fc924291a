import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { exampleOf, search, signature, type FunctionHelp } from "../../src/taskpane/functions/help";

const { functions } = JSON.parse(readFileSync("dist/functions-help.json", "utf8")) as {
  functions: readonly FunctionHelp[];
};
const named = (id: string): FunctionHelp => {
  const found = functions.find((each) => each.id === id);
  assert.ok(found !== undefined, id);
  return found;
};

describe("the list of functions", () => {
  it("is searched by name and by description, in both languages and any width", () => {
    assert.equal(search(functions, "ｑｕｏｔｅｔａｂｌｅ")[0]?.id, "QUOTETABLE");
    assert.ok(search(functions, "自己負担").some(({ id }) => id === "SELFPAY"));
    assert.ok(search(functions, "own share").some(({ id }) => id === "SELFPAY"));
    assert.equal(search(functions, "").length, functions.length);
    assert.deepEqual(search(functions, "どこにもない言葉"), []);
  });

  it("puts the functions of that name first", () => {
    assert.equal(search(functions, "cost")[0]?.id.includes("COST"), true);
  });

  it("shows what may be left out in brackets", () => {
    assert.equal(signature(named("AMOUNT")), "AMOUNT(frame, cost, isSmall, processes, [year], [minWage])");
    assert.equal(signature(named("VERSION")), "VERSION()");
  });

  it("has a call to insert for every function", () => {
    for (const help of functions) {
      const example = exampleOf(help);
      assert.ok(example !== null, help.id);
      assert.ok(example.formula.startsWith(`=ITSUBSIDY.${help.id}(`) && example.formula.endsWith(")"), example.formula);
    }
  });

  it("takes the call out of the example that looks at one cell of its table", () => {
    const help = {
      ...named("BEST"),
      examples: [{ formula: '=INDEX(ITSUBSIDY.BEST({"a)",1},F(2)),2,3)', result: "1" }],
    };
    assert.deepEqual(exampleOf(help), { formula: '=ITSUBSIDY.BEST({"a)",1},F(2))', result: null });
    const plain = { ...named("VERSION"), examples: [{ formula: "=ITSUBSIDY.VERSION()", result: "1" }] };
    assert.deepEqual(exampleOf(plain), { formula: "=ITSUBSIDY.VERSION()", result: "1" });
  });
});
