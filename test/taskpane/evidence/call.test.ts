import assert from "node:assert/strict";
import type { ArgumentValue, Passed, ReadCall } from "../../../src/workbook";
import { provideCustomFunctions } from "../../functions/customFunctions";

provideCustomFunctions();
const { argumentsInError, callsToExplain, disagreementOf, evidenceFor, valuesOf } =
  await import("../../../src/taskpane/evidence/call");
const { tableFor } = await import("../../../src/taskpane/evidence/table");
const { plainText, storyOf } = await import("../../../src/taskpane/evidence/story");
const { paneText } = await import("../../../src/text");

type Value = Extract<ArgumentValue, { kind: "value" }>["value"];

/** A call as it is read from a cell: text of each argument, and what it comes to. */
const call = (
  id: string,
  args: readonly (readonly [text: string, value: Value | ArgumentValue])[],
  place: ReadCall["place"] = { row: 0, column: 0 },
): ReadCall => ({
  id,
  text: `ITSUBSIDY.${id}(${args.map(([text]) => text).join(",")})`,
  place,
  args: args.map(([text, value]) => ({
    text,
    anywhere: text,
    value: isRead(value) ? value : { kind: "value", value },
  })),
});

const isRead = (value: Value | ArgumentValue): value is ArgumentValue =>
  typeof value === "object" && value !== null && "kind" in value;

const onMillion = [
  ['"通常枠"', "通常枠"],
  ["A2", 1_000_000],
  ["FALSE", false],
  ["2", 2],
  ["2025", 2025],
] as const;

const lines: readonly (readonly Passed[])[] = [
  ["SW_CLOUD", 480_000, 12],
  ["SVC_SETUP", 200_000, null],
];

const onLines = [
  ["A1:C2", lines],
  ['"通常枠"', "通常枠"],
  ["FALSE", false],
  ["2", 2],
] as const;

describe("a call that was read from a cell", () => {
  it("is answered with another of our functions in an argument", () => {
    const inner = call("EXCLUDETAX", [["B2", 1_100_000]]);
    const read = call("AMOUNT", [onMillion[0], [inner.text, { kind: "call", call: inner }], ...onMillion.slice(2)]);
    assert.deepEqual(valuesOf(read), { kind: "values", values: ["通常枠", 1_000_000, false, 2, 2025] });
    const evidence = evidenceFor(read);
    assert.ok(evidence.kind === "worked" && evidence.outcome.kind === "granted");
    assert.equal(evidence.outcome.amount, 500_000);
  });

  it("takes a table of another function as rows, and its error as an error", () => {
    const table = call("FRAMES", []);
    const read = valuesOf(call("AMOUNTS", [[table.text, { kind: "call", call: table }]]));
    assert.ok(read.kind === "values" && Array.isArray(read.values[0]));
    const broken = call("EXCLUDETAX", [["B2", "百万"]]);
    const passed = call("AMOUNT", [onMillion[0], [broken.text, { kind: "call", call: broken }]]);
    assert.deepEqual(valuesOf(passed), { kind: "values", values: ["通常枠", { code: "#VALUE!" }] });
    assert.deepEqual(evidenceFor(passed), { kind: "passed" });
  });

  it("names the argument that cannot be read, however deep it stands", () => {
    const unread = { kind: "unread", why: "calculation" } as const;
    const inner = call("EXCLUDETAX", [["B2/2", unread]]);
    const unknown = call("NOBODY", []);
    assert.deepEqual(evidenceFor(call("AMOUNT", [[inner.text, { kind: "call", call: inner }]])), {
      ...unread,
      text: "B2/2",
    });
    assert.deepEqual(evidenceFor(call("AMOUNT", [[unknown.text, { kind: "call", call: unknown }]])), {
      ...unread,
      text: unknown.text,
    });
  });

  it("names the arguments that hold an error", () => {
    const error = { code: "#N/A" };
    const read = call("QUOTE", [
      ["A1:B1", [[1, error]]],
      ["C1", error],
      ["D1", 1],
      ["E1", { kind: "unread", why: "missing" }],
    ]);
    assert.deepEqual(argumentsInError(read), ["A1:B1", "C1"]);
  });

  it("is chosen among those that answer with a subsidy; another is kept where there is none", () => {
    const [amount, tax, size] = [call("AMOUNT", onMillion), call("EXCLUDETAX", []), call("SIZE", [])];
    assert.deepEqual(callsToExplain([tax, amount, size]), [amount]);
    assert.deepEqual(callsToExplain([tax, size]), [tax]);
    assert.deepEqual(callsToExplain([]), []);
  });
});

describe("a cell that disagrees with the rules", () => {
  const disagreement = (value: Parameters<typeof disagreementOf>[0]["value"], read = call("AMOUNT", onMillion)) =>
    disagreementOf({ value }, read);

  it("is told with both figures", () => {
    assert.equal(disagreement(500_000), null);
    assert.deepEqual(disagreement(499_999), { kind: "differs", shown: 499_999, now: 500_000 });
    assert.deepEqual(disagreement({ code: "#VALUE!" }), { kind: "differs", shown: "#VALUE!", now: 500_000 });
    assert.deepEqual(disagreement(""), { kind: "differs", shown: "", now: 500_000 });
  });

  it("is looked at where the result stands in the table", () => {
    const compared = (place: ReadCall["place"]): ReadCall =>
      call(
        "COMPARE",
        [
          ["A1", 1_000_000],
          ["FALSE", false],
          ["2", 2],
        ],
        place,
      );
    assert.equal(disagreement(722_222, compared({ row: 2, column: 3 })), null);
    assert.deepEqual(disagreement(1, compared({ row: 2, column: 3 })), { kind: "differs", shown: 1, now: 722_222 });
    assert.equal(disagreement(1, compared({ row: 0, column: 0 })), null);
    assert.equal(disagreement(1, compared(null)), null);
  });

  it("is no disagreement where Excel is not done, and none where it cannot be told", () => {
    assert.deepEqual(disagreement({ code: "#NAME?" }), { kind: "name-lost" });
    assert.deepEqual(disagreement({ code: "#SPILL!" }), { kind: "no-room" });
    assert.deepEqual(disagreement({ code: "#BUSY!" }), { kind: "calculating" });
    assert.equal(disagreement(true), null);
    assert.equal(disagreement(1, call("AMOUNT", [["A1/2", { kind: "unread", why: "calculation" }]])), null);
    assert.equal(disagreement(1, call("AMOUNT", [["A1", "違う枠"]])), null);
  });
});

describe("the table that shows the working in the sheet", () => {
  const table = (read: ReadCall): readonly [formula: string, rows: number] | null => {
    const found = tableFor(read, evidenceFor(read));
    return found === null ? null : [found.formula, found.size.rows];
  };

  it("asks the same of EXPLAIN, as many rows as it will have", () => {
    for (const id of ["AMOUNT", "SELFPAY", "RATE", "CHECK"]) {
      const [formula, rows] = table(call(id, onMillion)) ?? ["", 0];
      assert.equal(formula, '=ITSUBSIDY.EXPLAIN("通常枠",A2,FALSE,2,2025)');
      assert.ok(rows >= 3 && rows < 10, String(rows));
    }
  });

  it("explains the cost that COST found", () => {
    const [formula] = table(call("COST", onMillion)) ?? [];
    assert.equal(formula, '=ITSUBSIDY.EXPLAIN("通常枠",ITSUBSIDY.COST("通常枠",A2,FALSE,2,2025),FALSE,2,2025)');
    assert.equal(table(call("COST", [onMillion[0], ["A2", 99_000_000], ...onMillion.slice(2)])), null);
  });

  it("explains the row of AMOUNTS, and the frame and year of COMPARE", () => {
    const rows = call("AMOUNTS", [onMillion[0], ["A1:A2", [[1], [2_000_000]]], ...onMillion.slice(2)], {
      row: 1,
      column: 0,
    });
    assert.equal(table(rows)?.[0], '=ITSUBSIDY.EXPLAIN("通常枠",INDEX(A1:A2,2,1),FALSE,2,2025)');
    assert.equal(table({ ...rows, place: null }), null);
    const compared = call(
      "COMPARE",
      [
        ["A1", 1_000_000],
        ["", null],
        ["2", 2],
      ],
      { row: 2, column: 3 },
    );
    assert.equal(table(compared)?.[0], '=ITSUBSIDY.EXPLAIN("インボイス枠（インボイス対応類型）",A1,,2,2025)');
    assert.equal(table({ ...compared, place: { row: 0, column: 0 } }), null);
  });

  it("is that by category for quotes, and that of the parts for a group", () => {
    assert.deepEqual(table(call("QUOTE", onLines)), ['=ITSUBSIDY.QUOTETABLE(A1:C2,"通常枠",FALSE,2)', 4]);
    const best = call(
      "BEST",
      [
        ["A1:C2", lines],
        ["FALSE", false],
        ["3", 3],
        ["2", 2],
        ["2025", 2025],
      ],
      { row: 1, column: 2 },
    );
    assert.equal(table(best)?.[0], '=ITSUBSIDY.QUOTETABLE(A1:C2,"インボイス枠（インボイス対応類型）",FALSE,2,2025)');
    assert.match(table({ ...best, place: { row: 2, column: 2 } })?.[0] ?? "", /,FALSE,3,2025\)$/);
    assert.equal(table({ ...best, place: null }), null);
    const group = call("GROUP", [
      ["A1", 7_222_220],
      ["A2", 6_000_000],
      ["10", 10],
      ["A3", 1_200_000],
    ]);
    assert.equal(table(group)?.[0], "=ITSUBSIDY.GROUPTABLE(A1,A2,10,A3)");
  });

  it("has room for the longest one where Excel alone knows the arguments", () => {
    const read = call("AMOUNT", [onMillion[0], ["A2/2", { kind: "unread", why: "calculation" }]]);
    assert.deepEqual(table(read), ['=ITSUBSIDY.EXPLAIN("通常枠",A2/2)', 24]);
  });

  it("does not exist for what is a table already, nor for functions that have none", () => {
    for (const id of ["EXPLAIN", "INVOICE", "EDI", "SIZE"]) assert.equal(table(call(id, onMillion)), null, id);
  });
});

describe("the story of an amount", () => {
  const storyIn = (language: "ja" | "en", cost = 4_000_000) => {
    const evidence = evidenceFor(call("AMOUNT", [onMillion[0], ["A2", cost], ...onMillion.slice(2)]));
    assert.ok(evidence.kind === "worked");
    return storyOf(evidence, paneText(language), language);
  };

  it("says frame, programme, cost, amount and own share", () => {
    const { subject, amount, ownShare, sections } = storyIn("ja");
    assert.equal(subject, "通常枠 ・ IT導入補助金2025 ・ 対象経費 4,000,000円");
    assert.deepEqual([amount, ownShare], ["1,499,999円", "2,500,001円"]);
    assert.deepEqual(
      sections.map(({ name }) => name),
      ["steps", "margins", "conditions", "notes"],
    );
  });

  it("gives each step a figure and the document with the section and the figure as printed", () => {
    const [steps] = storyIn("ja").sections;
    const [first, cap] = steps?.lines ?? [];
    assert.equal(first?.text, "対象経費4,000,000円に補助率1/2を掛けます。");
    assert.equal(first.figure, "2,000,000");
    assert.match(
      first.sources[0] ?? "",
      /『IT導入補助金2025』の概要（令和7年1月）　通常枠の概要 5\. 補助額・補助率「補助率1／2以内」$/,
    );
    assert.equal(cap?.figure, "1,499,999");
    assert.equal(steps?.lines.length, 2);
  });

  it("says the same in English", () => {
    const [ja, en] = [storyIn("ja"), storyIn("en")];
    assert.equal(en.amount, "¥1,499,999");
    assert.deepEqual(
      en.sections.map(({ name, lines: all }) => [name, all.length]),
      ja.sections.map(({ name, lines: all }) => [name, all.length]),
    );
  });

  it("begins with the reasons where nothing is granted", () => {
    const { amount, ownShare, sections } = storyIn("ja", 1_000);
    assert.deepEqual([amount, ownShare, sections[0]?.name], ["0円", "1,000円", "reasons"]);
  });

  it("asks what is open where nothing is decided", () => {
    const evidence = evidenceFor(
      call("AMOUNT", [onMillion[0], ["A2", 4_000_000], ["FALSE", false], ["", null], ["2025", 2025]]),
    );
    assert.ok(evidence.kind === "worked");
    const { amount, ownShare, sections } = storyOf(evidence, paneText("ja"), "ja");
    assert.deepEqual([amount, ownShare, sections[0]?.name], [null, null, "missing"]);
    assert.doesNotMatch(
      plainText("A1", "=…", storyOf(evidence, paneText("ja"), "ja"), paneText("ja")),
      /補助額（上限）  /,
    );
  });

  it("is one text for a mail", () => {
    const said = plainText("Sheet1!B2", "=ITSUBSIDY.AMOUNT(…)", storyIn("ja"), paneText("ja")).split("\n");
    assert.equal(said[0], "Sheet1!B2  =ITSUBSIDY.AMOUNT(…)");
    assert.equal(said[2], "補助額（上限）  1,499,999円");
    assert.ok(said.includes("1. 対象経費4,000,000円に補助率1/2を掛けます。  2,000,000"));
    assert.ok(said.some((line) => line.startsWith("・業務プロセスが4以上なら")));
  });

  it("has no cost where a group is asked", () => {
    const evidence = evidenceFor(
      call("GROUP", [
        ["A1", 7_222_220],
        ["A2", 6_000_000],
        ["10", 10],
        ["A3", 1_200_000],
        ["2025", 2025],
      ]),
    );
    assert.ok(evidence.kind === "worked");
    const story = storyOf(evidence, paneText("ja"), "ja");
    assert.deepEqual([story.amount, story.ownShare], ["11,970,368円", null]);
    assert.match(story.sections[0]?.lines[0]?.text ?? "", /構成員10者のインボイス対応類型の補助額を合計します。/);
  });
});
