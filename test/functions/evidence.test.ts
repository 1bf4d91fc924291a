import assert from "node:assert/strict";
import fc from "fast-check";
import { frames } from "../../src/engine";
import { programmes } from "../../src/rules";
import { readAll, type GoldenCase } from "../golden/read";
import { cellError, isCellError, provideCustomFunctions } from "./customFunctions";
import { readable } from "./values";

provideCustomFunctions();
const functions = await import("../../src/functions");
const { evidenceOf } = functions;
type Evidence = ReturnType<typeof evidenceOf>;
type Worked = Extract<Evidence, { kind: "worked" }>;

const first = { row: 0, column: 0 };

/** What a cell would show, with an error as its code. */
const shown = (value: unknown): unknown => (isCellError(value) ? value.code : value);

function resultOf(call: () => unknown): unknown {
  try {
    return shown(call());
  } catch (error) {
    if (isCellError(error)) return error.code;
    throw error;
  }
}

const amountIn = ({ outcome }: Worked): unknown => (outcome.kind === "undetermined" ? "#N/A" : outcome.amount);

/** What the cell of a function must show, by its evidence. */
function cellBy(id: string, evidence: Evidence): unknown {
  switch (evidence.kind) {
    case "said":
      return "#N/A";
    case "input-error":
      return "#VALUE!";
    case "worked":
      break;
    case "passed":
    case "heading":
    case "no-subsidy":
      return evidence.kind;
  }
  const amount = amountIn(evidence);
  if (typeof amount !== "number") return amount;
  if (id === "SELFPAY") return evidence.ownShare;
  if (id === "RATE") return evidence.cost === null || evidence.cost === 0 ? 0 : amount / evidence.cost;
  return id === "COST" ? evidence.cost : amount;
}

/** The last step of the working is the amount. */
function assertWorkedOut(evidence: Evidence): void {
  if (evidence.kind !== "worked" || evidence.outcome.kind === "undetermined") return;
  const { steps, amount } = evidence.outcome;
  assert.deepEqual(steps[steps.length - 1]?.amount, { whole: amount, numerator: 0, denominator: 1 });
}

const subsidies = readAll().filter(({ functionName }) => !/SIZE|MINWAGE|CLOUDCOST|EXCLUDETAX/.test(functionName));

/** Where in the spilled table the expected value stands. */
function placeOf({ cell, args }: GoldenCase): { readonly row: number; readonly column: number } {
  if (cell === null) return first;
  const compared = args[3] ?? null;
  const years = compared === null ? programmes.map(({ year }) => year) : [cell.year];
  return { row: 1 + frames.findIndex((frame) => frame === cell.frame), column: 1 + years.indexOf(cell.year) };
}

const { frame, cost, size, count, year, minWage, lines, members } = readable;
const asked = fc.tuple(frame, cost, size, count, year, minWage);

describe("the working behind a cell", () => {
  for (const id of new Set(subsidies.map(({ functionName }) => functionName)))
    it(`comes to what the golden rows say of ${id}`, () => {
      const cases = subsidies.filter(({ functionName }) => functionName === id);
      for (const each of cases) {
        const evidence = evidenceOf(id, each.args, placeOf(each));
        const expected = typeof each.expected === "object" ? each.expected.error : each.expected;
        assert.equal(cellBy(id, evidence), expected, `${each.id} ${each.formula}`);
        assertWorkedOut(evidence);
      }
      assert.ok(cases.length > 0);
    });

  it("of CHECK and EXPLAIN is that of AMOUNT", () => {
    fc.assert(
      fc.property(asked, (args) => {
        const expected = evidenceOf("AMOUNT", args, first);
        assert.deepEqual(evidenceOf("CHECK", args, first), expected);
        assert.deepEqual(evidenceOf("EXPLAIN", args, { row: 2, column: 1 }), expected);
      }),
    );
  });

  it("of AMOUNTS is that of the row in which the cell stands", () => {
    fc.assert(
      fc.property(fc.array(asked, { minLength: 2, maxLength: 6 }), (rows) => {
        const column = (index: number): unknown[][] => rows.map((row) => [row[index]]);
        const args = [0, 1, 2, 3, 4, 5].map(column);
        rows.forEach((row, index) => {
          const evidence = evidenceOf("AMOUNTS", args, { row: index, column: 0 });
          assert.equal(
            cellBy("AMOUNTS", evidence),
            resultOf(() => functions.amount(...row)),
          );
        });
      }),
    );
  });

  it("of QUOTETABLE is that of QUOTE, and of GROUPTABLE that of GROUP", () => {
    fc.assert(
      fc.property(lines, frame, size, count, year, minWage, (...args) => {
        const evidence = evidenceOf("QUOTETABLE", args, first);
        assert.equal(
          cellBy("QUOTETABLE", evidence),
          resultOf(() => functions.quote(...args)),
        );
        assert.deepEqual(evidence, evidenceOf("QUOTE", args, first));
      }),
    );
    fc.assert(
      fc.property(members, cost, fc.nat(30), cost, year, fc.boolean(), fc.option(fc.nat(30)), (...args) => {
        const evidence = evidenceOf("GROUPTABLE", args, first);
        assert.equal(
          cellBy("GROUPTABLE", evidence),
          resultOf(() => functions.group(...args)),
        );
        assertWorkedOut(evidence);
      }),
    );
  });

  it("of BEST is that of the frame in the row, with its own share", () => {
    fc.assert(
      fc.property(lines, size, count, count, year, minWage, (...args) => {
        const [, ...rows] = functions.best(...args);
        rows.forEach((row, index) => {
          const evidence = evidenceOf("BEST", args, { row: index + 1, column: 2 });
          assert.equal(cellBy("BEST", evidence), shown(row[2]));
          assert.ok(evidence.kind === "worked");
          assert.equal(evidence.ownShare ?? "", row[3]);
        });
        assert.deepEqual(evidenceOf("BEST", args, first), evidenceOf("BEST", args, { row: 1, column: 0 }));
        assert.deepEqual(evidenceOf("BEST", args, { row: rows.length + 1, column: 0 }), { kind: "heading" });
      }),
    );
  });

  it("of BEST is also told as QUOTE tells it", () => {
    const quoted = [["SW_CLOUD", 4_000_000, 12]];
    const codes = ["EDI", "NORMAL", "INVOICE"];
    codes.forEach((code, index) => {
      const evidence = evidenceOf("BEST", [quoted, true, 2, 1, 2025], { row: index + 1, column: 2 });
      assert.deepEqual(evidence, evidenceOf("QUOTE", [quoted, code, true, code === "INVOICE" ? 1 : 2, 2025], first));
    });
  });

  it("names its frame, its year and the whole cost", () => {
    const told = (id: string, args: readonly unknown[]): unknown[] => {
      const evidence = evidenceOf(id, args, first);
      assert.ok(evidence.kind === "worked");
      const { programme, frame: code, cost: yen, ownShare, outcome } = evidence;
      return [programme.year, code, yen, ownShare, amountIn(evidence), outcome.kind];
    };
    assert.deepEqual(told("INVOICE", [400_000, 2, false, 60_000, 80_000, 2024]), [
      ...[2024, "INVOICE", 540_000, 170_000],
      ...[370_000, "granted"],
    ]);
    assert.deepEqual(told("EDI", [900_000, false, 1, 3, 2024]), [2024, "EDI", 900_000, 700_000, 200_000, "granted"]);
    assert.deepEqual(told("GROUP", [[[500_000]], 0, 10, 0, 2024]), [2024, "GROUP", null, null, 500_000, "granted"]);
    const group = evidenceOf("GROUP", [[[500_000]], 0, 10, 0, 2024], first);
    assert.deepEqual(group.kind === "worked" && group.margins, []);
    const quiet = evidenceOf("GROUP", [[[500_000]], 0, 10, 0, "謎"], first);
    assert.match(quiet.kind === "input-error" ? quiet.text.ja : "", /^yearに「謎」/);
    const target = evidenceOf("COST", ["通常枠", "謎", false, 1], first);
    assert.match(target.kind === "input-error" ? target.text.ja : "", /^targetに「謎」.*0以上の整数（円）/);
  });

  it("asks for a cell with an amount where there are only titles, or where the cell of the table is not known", () => {
    const compared = [1_000_000, false, 2];
    for (const place of [first, { row: 0, column: 1 }, { row: 1, column: 0 }, null])
      assert.deepEqual(evidenceOf("COMPARE", compared, place), { kind: "heading" });
    assert.deepEqual(evidenceOf("BEST", [[["SW_CLOUD", 1_000_000, 12]], false, 1, 2], null), { kind: "heading" });
    assert.deepEqual(evidenceOf("AMOUNTS", ["通常枠", [[1], [2]], false, 1], null), { kind: "heading" });
    assert.equal(evidenceOf("QUOTE", [[["SW_CLOUD", 1_000_000, 12]], "通常枠", false, 1], null).kind, "worked");
  });

  it("says why there is no cost for a target", () => {
    const said = (target: number, who: unknown, processes: unknown): string => {
      const evidence = evidenceOf("COST", ["通常枠", target, who, processes, 2025], first);
      return evidence.kind === "said" ? evidence.text.ja : evidence.kind;
    };
    assert.match(said(9_000_000, false, 1), /^目標の補助額には届きません。最大は1,499,999円/);
    assert.match(said(1_000_000, "大企業", 1), /大企業/);
    assert.match(said(1_600_000, false, null), /業務プロセス/);
  });

  it("hands on what is wrong with an argument, in both languages", () => {
    const evidence = evidenceOf("AMOUNT", ["違う枠", 1], first);
    assert.ok(evidence.kind === "input-error");
    assert.match(evidence.text.ja, /^frameに「違う枠」/);
    assert.match(evidence.text.en, /^frame was given “違う枠”/);
    assert.deepEqual(evidenceOf("AMOUNT", ["通常枠", cellError("#N/A")], first), { kind: "passed" });
  });

  it("does not exist for functions whose answer is no subsidy, nor for names of nobody", () => {
    for (const id of ["SIZE", "VERSION", "FRAMES", "toString"])
      assert.deepEqual(evidenceOf(id, [], first), { kind: "no-subsidy" });
  });

  it("does not hide a fault of another kind", () => {
    const broken = {
      get basicValue(): unknown {
        throw new RangeError("not readable");
      },
    };
    assert.throws(() => evidenceOf("AMOUNT", ["通常枠", broken], first), RangeError);
  });
});
