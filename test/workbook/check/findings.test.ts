import assert from "node:assert/strict";
import type { Knowledge, QuoteRecord } from "../../../src/workbook";
import { layoutOf, tableColumns } from "../../../src/workbook/quote/layout";
import type { CellValue } from "../../../src/workbook/cells/put";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook/check/snapshot";
import { knowledge } from "./knowledge";
import { fixOf, found, places, sheet, snapshot } from "./snapshots";

const amount = (row: number, frame = "インボイス枠", year = ",2025"): string =>
  `=ITSUBSIDY.AMOUNT("${frame}",A${String(row)},FALSE,2${year})`;

/** What AMOUNT gives for 1,000,000 yen under 2025. */
const shown = 722_222;

describe("formulas without a year", () => {
  it("are found, and named the year in the place of the argument", () => {
    const [finding] = found("without-year", [[1_000_000, [amount(1, "インボイス枠", ""), shown]]]);
    assert.equal(fixOf(finding), '=ITSUBSIDY.AMOUNT("インボイス枠",A1,FALSE,2,2026)');
  });

  it("get the year behind the arguments that are left out before it", () => {
    const fix = (formula: string): CellValue | undefined =>
      fixOf(found("without-year", [[[formula, 0]]], { year: 2025 })[0]);
    assert.equal(fix("=ITSUBSIDY.INVOICE(300000,1,TRUE)"), "=ITSUBSIDY.INVOICE(300000,1,TRUE,,,2025)");
    assert.equal(fix("=ITSUBSIDY.AMOUNT(B1,C1,,2,)"), "=ITSUBSIDY.AMOUNT(B1,C1,,2,2025)");
    assert.equal(fix("=ITSUBSIDY.AMOUNT(B1,C1,,2,,TRUE)"), "=ITSUBSIDY.AMOUNT(B1,C1,,2,2025,TRUE)");
    assert.equal(
      fix("=IF(A9>0,ITSUBSIDY.AMOUNT(B1,C1,,2)+ITSUBSIDY.EDI(D1,E1),0)"),
      "=IF(A9>0,ITSUBSIDY.AMOUNT(B1,C1,,2,2025)+ITSUBSIDY.EDI(D1,E1,,,2025),0)",
    );
  });

  it("are told once by the blank cell that several of them name", () => {
    const formula = (name: string): string => `=ITSUBSIDY.${name}("通常枠",B1,FALSE,2,$A$1)`;
    const findings = found("without-year", [["", 1, [formula("AMOUNT"), 0], [formula("SELFPAY"), 0]]]);
    assert.equal(findings.length, 1);
    assert.deepEqual(findings[0]?.changes, [{ place: findings[0]?.place, before: "", after: 2026 }]);
    assert.equal(findings[0].place.column, 1);
  });

  it("are not: those with a year, a cell with one, a formula for it, all years, and lists without amounts", () => {
    const rows = [
      [2025, ['=IF(TRUE,"","")', ""] as const],
      [['=ITSUBSIDY.AMOUNT("通常枠",C1,FALSE,2,A1)', 0] as const],
      [['=ITSUBSIDY.AMOUNT("通常枠",C1,FALSE,2,B1)', 0] as const],
      [['=ITSUBSIDY.AMOUNT("通常枠",C1,FALSE,2,"2025年度")', 0] as const],
      [["=ITSUBSIDY.COMPARE(C1,FALSE,2)", 0] as const],
      [["=ITSUBSIDY.FRAMES()", 0] as const],
      [["=ITSUBSIDY.VERSION()", 0] as const],
      [["=SUM(A1:A9)", 0] as const],
      ["ITSUBSIDY.AMOUNT(B1,C1,,2) と書きます"],
    ];
    assert.deepEqual(places("without-year", rows), []);
  });
});

describe("names that Excel has lost", () => {
  it("are entered again as Excel knows them", () => {
    const fix = (formula: string, value: CellValue): CellValue | undefined =>
      fixOf(found("name-lost", [[[formula, value]]])[0]);
    const whole = "=ITSUBSIDY.AMOUNT(B1,C1,,2,2025)";
    assert.equal(fix("=_xldudf_ITSUBSIDY_AMOUNT(B1,C1,,2,2025)", "#NAME?"), whole);
    assert.equal(fix("=_xldudf_itsubsidy_amount(B1,C1,,2,2025)", 5), whole);
    assert.equal(fix("=[2]!_xldudf_ITSUBSIDY_AMOUNT(B1,C1,,2,2025)", "#NAME?"), whole);
    assert.equal(fix("=[2]!ITSUBSIDY.AMOUNT(B1,C1,,2,2025)", 5), whole);
    assert.equal(fix(whole, "#NAME?"), whole);
    assert.equal(fix(whole, whole), whole, "a formula that stands as text");
  });

  it("are told without a fix where there is no such function", () => {
    const [finding] = found("name-lost", [[["=ITSUBSIDY.AMOUNTX(1)", "#NAME?"]]]);
    assert.deepEqual(finding?.changes, []);
  });

  it("are none of ours, or give a result", () => {
    const rows = [
      [["=OTHER.AMOUNT(1)", "#NAME?"] as const],
      [["=_xldudf_OTHER_AMOUNT(1)", "#NAME?"] as const],
      [[amount(1), shown] as const],
      [[amount(1), "#VALUE!"] as const],
      ['見本: =ITSUBSIDY.AMOUNT("通常枠",1,,2)'],
    ];
    assert.deepEqual(places("name-lost", rows), []);
  });
});

describe("amounts typed over a formula", () => {
  const cell = (row: number) => [amount(row), shown] as const;
  const table = (rows: number): Snapshot["tables"] => [
    { name: "表", sheetId: "{1}", area: { row: 1, column: 1, rows, columns: 2 }, columns: ["a", "b"] },
  ];

  it("are found between two like formulas, with the formula of the row", () => {
    const rows = [
      [1_000_000, cell(1)],
      [2_000_000, 900_000],
      [3_000_000, 0],
      [1_000_000, cell(4)],
    ];
    const findings = found("typed-over", rows);
    assert.deepEqual(findings.map(fixOf), [amount(2), amount(3)]);
    assert.deepEqual(findings[0]?.changes[0]?.before, 900_000);
  });

  it("are found at the ends of a table's column of formulas", () => {
    const rows = [
      ["a", "b"],
      [1, 7],
      [1_000_000, cell(3)],
      [1_000_000, cell(4)],
      [1_000_000, cell(5)],
      [1, 8],
    ];
    assert.deepEqual(places("typed-over", snapshot([sheet(rows)], { tables: table(6) })), ["B2", "B6"]);
    assert.deepEqual(places("typed-over", rows), [], "outside a table the end of a column may be anything");
  });

  it("keep fixed references and follow the others", () => {
    const formula = (row: number): string => `=ITSUBSIDY.AMOUNT(B$1,$A${String(row)},,2,2025)`;
    const rows = [
      [1, [formula(1), 1] as const],
      [1, 5],
      [1, [formula(3), 1] as const],
    ];
    assert.equal(fixOf(found("typed-over", rows)[0]), formula(2));
  });

  it("are no other formulas, words, gaps, and numbers between formulas that differ", () => {
    const other = ['=ITSUBSIDY.AMOUNT("通常枠",A3,FALSE,2,2025)', 1] as const;
    assert.deepEqual(
      places("typed-over", [
        [1, cell(1)],
        [1, ["=1+1", 2]],
        [1, cell(3)],
      ]),
      [],
    );
    assert.deepEqual(
      places("typed-over", [
        [1, cell(1)],
        [1, "対象外"],
        [1, cell(3)],
      ]),
      [],
    );
    assert.deepEqual(
      places("typed-over", [
        [1, cell(1)],
        [1, ""],
        [1, 5],
        [1, cell(4)],
      ]),
      [],
    );
    assert.deepEqual(
      places("typed-over", [
        [1, cell(1)],
        [1, 5],
        [1, other],
      ]),
      [],
    );
    assert.deepEqual(
      places("typed-over", [
        [1, cell(1)],
        [1, 5],
      ]),
      [],
    );
  });
});

/** A quote that was imported: its table begins at row 15. */
function imported(costs: readonly number[], change: Partial<QuoteRecord> = {}): Pick<Snapshot, "sheets" | "quotes"> {
  const { body } = layoutOf(costs.length);
  const rows: CellValue[][] = Array.from({ length: body.row - 1 }, () => [""]);
  for (const cost of costs) rows.push(tableColumns.map((name) => (name === "cost" ? cost : "")));
  const record = {
    ...{
      sha256: "a".repeat(64),
      position: 0,
      vendor: "見本",
      number: "1",
      file: "見積書.xlsx",
      tableName: "見積明細1",
    },
    ...{ lines: costs.length, proposal: { processes: [], functions: [] }, fingerprint: "", ...change },
  };
  return {
    sheets: [sheet(rows, { id: "{quote}", name: "見積 見本" })],
    quotes: [{ record, sheetId: "{quote}", changed: false, state: "1" }],
  };
}

describe("costs with the consumption tax", () => {
  const asked = (cell: string): readonly [string, CellValue] => [`=ITSUBSIDY.AMOUNT("通常枠",${cell},FALSE,2,2025)`, 0];

  it("are found by the heading of their column or the words before them, and the tax is taken out", () => {
    const [finding] = found("tax-inclusive", [
      ["費用（税込）", ""],
      [1_100_000, asked("A2")],
    ]);
    assert.equal(fixOf(finding), '=ITSUBSIDY.AMOUNT("通常枠",ITSUBSIDY.EXCLUDETAX(A2),FALSE,2,2025)');
    assert.deepEqual(places("tax-inclusive", [["税込合計", 1_100_000, asked("B1")]]), ["B1"]);
    assert.deepEqual(places("tax-inclusive", [["Total incl. tax", 1_100_000, asked("B1")]]), ["B1"]);
    assert.deepEqual(places("tax-inclusive", [["費用（ 税 抜 ）", 1_100_000, asked("B1")]]), []);
  });

  it("are one finding with a change for every formula that names the cell", () => {
    const [finding, ...others] = found("tax-inclusive", [
      ["税込", 1_100_000, asked("B1"), ['=ITSUBSIDY.SELFPAY("通常枠",B1,FALSE,2,2025)', 0]],
    ]);
    assert.equal(finding?.changes.length, 2);
    assert.deepEqual(others, []);
  });

  it("are found where a typed cost is 110 % of a quote or of one of its lines", () => {
    const quote = imported([192_005, 80_000]);
    const book = (cost: number): Snapshot =>
      snapshot([sheet([[cost, asked("A1")]]), ...quote.sheets], { quotes: quote.quotes });
    assert.equal(fixOf(found("tax-inclusive", book(211_205))[0]), 192_005, "fractions of a yen are cut off");
    assert.equal(fixOf(found("tax-inclusive", book(299_205))[0]), 272_005, "the sum");
    for (const cost of [211_204, 211_206, 192_005, 272_005, 88_001])
      assert.deepEqual(places("tax-inclusive", book(cost)), [], String(cost));
  });

  it("are not: small costs, costs of another line, calculated costs, and costs that are called tax-exclusive", () => {
    const book = (costs: readonly number[], rows: Parameters<typeof sheet>[0]): Snapshot => {
      const quote = imported(costs);
      return snapshot([sheet(rows), ...quote.sheets], { quotes: quote.quotes });
    };
    assert.deepEqual(places("tax-inclusive", book([5_000], [[5_500, asked("A1")]])), []);
    assert.deepEqual(places("tax-inclusive", book([100_000, 110_000], [[110_000, asked("A1")]])), []);
    assert.deepEqual(places("tax-inclusive", book([100_000], [[["=A9", 110_000], asked("A1")]])), []);
    assert.deepEqual(places("tax-inclusive", book([100_000], [["税抜", 110_000, asked("B1")]])), []);
    assert.deepEqual(places("tax-inclusive", book([100_000], [[110_000, ["=A1*2", 220_000]]])), []);
  });

  it("are not where the words also say tax-exclusive, or where the tax is taken out already", () => {
    assert.deepEqual(places("tax-inclusive", [["税抜（税込は右の列）", 1_100_000, asked("B1")]]), []);
    assert.deepEqual(places("tax-inclusive", [["税込", 1_100_000, asked("ITSUBSIDY.EXCLUDETAX(B1)")]]), []);
    assert.deepEqual(
      places("tax-inclusive", [
        ["税込", "", ""],
        ["", 1_100_000, asked("B2")],
      ]),
      [],
    );
  });
});

describe("hardware without software", () => {
  const lines = (...rows: readonly (readonly [CellValue, CellValue])[]): readonly string[] =>
    places("hardware-alone", [
      ...rows,
      [[`=ITSUBSIDY.QUOTE(A1:B${String(rows.length)},"インボイス枠",TRUE,1,2025)`, 0] as const],
    ]);

  it("is found in quotes and in INVOICE", () => {
    assert.deepEqual(lines(["HW_PC", 212_000]), ["A2"]);
    assert.deepEqual(lines(["PC・タブレット・プリンター・スキャナー・複合機", 212_000], ["SVC_SETUP", 80_000]), ["A3"]);
    assert.deepEqual(places("hardware-alone", [[["=ITSUBSIDY.INVOICE(0,1,TRUE,212000)", 0]]]), ["A1"]);
    assert.deepEqual(places("hardware-alone", [["", 3, ["=ITSUBSIDY.INVOICE(A1,1,TRUE,,B1,2025)", 0]]]), ["C1"]);
  });

  it("is taken out by its category, in the words of the cell, or by the arguments of INVOICE", () => {
    const fixes = (...rows: readonly (readonly [CellValue, CellValue])[]): readonly unknown[] =>
      found("hardware-alone", [...rows, [["=ITSUBSIDY.BEST(A1:B3,TRUE,1,1,2025)", ""]]]).flatMap(({ changes }) =>
        changes.map(({ place: { row, column }, before, after }) => [row, column, before, after]),
      );
    const pc = "PC・タブレット・プリンター・スキャナー・複合機";
    assert.deepEqual(fixes([pc, 212_000], ["SVC_SETUP", 80_000], ["HW_POS", 1]), [
      [1, 1, pc, "対象外"],
      [3, 1, "HW_POS", "NG"],
    ]);
    const invoice = (args: string): CellValue | undefined =>
      fixOf(found("hardware-alone", [[[`=ITSUBSIDY.INVOICE(${args})`, 0]]])[0]);
    assert.equal(invoice("0,1,TRUE,212000"), "=ITSUBSIDY.INVOICE(0,1,TRUE,0)");
    assert.equal(invoice("0,1,TRUE,,Z1+5,2025"), undefined);
    assert.equal(invoice("0,1,TRUE,,300000,2025"), "=ITSUBSIDY.INVOICE(0,1,TRUE,,0,2025)");
    const [calculated] = found("hardware-alone", [
      [['="HW"&"_PC"', "HW_PC"], 5],
      [['=ITSUBSIDY.QUOTE(A1:B1,"INVOICE",TRUE,1,2025)', 0]],
    ]);
    assert.deepEqual(calculated?.changes, []);
  });

  it("is told once for all formulas about the same lines", () => {
    const rows = [
      [
        "HW_POS",
        1,
        ["=ITSUBSIDY.BEST(A1:B1,TRUE,1,1,2025)", ""],
        ['=ITSUBSIDY.QUOTE($A$1:$B$1,"通常枠",TRUE,1,2025)', 0],
      ],
    ] as const;
    assert.deepEqual(places("hardware-alone", rows), ["C1"]);
  });

  it("is not: beside software, without an amount, or where it cannot be told", () => {
    assert.deepEqual(lines(["HW_PC", 212_000], ["クラウド利用料", 10]), []);
    assert.deepEqual(lines(["HW_PC", ""], ["SVC_SETUP", 80_000]), []);
    assert.deepEqual(lines(["SVC_SETUP", 80_000]), []);
    const invoice = (args: string): readonly string[] =>
      places("hardware-alone", [[[`=ITSUBSIDY.INVOICE(${args})`, 0]]]);
    assert.deepEqual(invoice("300000,1,TRUE,212000"), []);
    assert.deepEqual(invoice("0,1,TRUE"), []);
    assert.deepEqual(invoice("SUM(Z1:Z9),1,TRUE,212000"), []);
    assert.deepEqual(invoice('"30万円",1,TRUE,212000'), []);
  });
});

describe("frames that differ within a column", () => {
  const column = (...frames: readonly string[]) =>
    frames.map((frame, index) => [1, [amount(index + 1, frame), 0] as const] as const);

  it("are found where most formulas of the column name another, and take the usual one", () => {
    const rows = column("インボイス枠", "インボイス枠", "通常枠", "インボイス枠");
    const [finding, ...others] = found("frame-differs", rows);
    assert.equal(fixOf(finding), amount(3));
    assert.deepEqual(others, []);
  });

  it("are not: another spelling, a comparison, a few formulas, and a frame that the row names", () => {
    assert.deepEqual(places("frame-differs", column("インボイス枠", "INVOICE", "インボイス", "インボイス枠")), []);
    assert.deepEqual(places("frame-differs", column("インボイス枠", "通常枠", "電子取引", "セキュリティ")), []);
    assert.deepEqual(places("frame-differs", column("インボイス枠", "通常枠", "インボイス枠")), []);
    const named = column("インボイス枠", "インボイス枠", "通常枠", "インボイス枠").map((row, index) => [
      ...row,
      index === 2 ? "通常枠" : "",
    ]);
    assert.deepEqual(places("frame-differs", named), []);
    const cells = ["a", "b", "c", "d"].map((_, index) => [
      1,
      [`=ITSUBSIDY.AMOUNT(C${String(index + 1)},A${String(index + 1)},FALSE,2,2025)`, 0] as const,
      index === 2 ? "通常枠" : "インボイス枠",
    ]);
    assert.deepEqual(places("frame-differs", cells), []);
  });
});

describe("quotes changed after their import", () => {
  it("are found by what was written", () => {
    const quote = imported([1]);
    const book = (changed: boolean): Snapshot =>
      snapshot(quote.sheets, { quotes: quote.quotes.map((each) => ({ ...each, changed })) });
    assert.deepEqual(places("quote-changed", book(true)), ["A15"]);
    assert.deepEqual(places("quote-changed", book(false)), []);
  });

  it("can be put back line by line, as long as the lines stand where they stood", () => {
    const fixes = (kept: readonly (readonly CellValue[])[] | null): readonly unknown[] => {
      const { sheets, quotes } = imported([1, 2], kept === null ? {} : { imported: kept });
      const book = snapshot(sheets, { quotes: quotes.map((each) => ({ ...each, changed: true })) });
      return found("quote-changed", book).flatMap(({ changes }) => changes.map(({ before, after }) => [before, after]));
    };
    const line = (cost: number, row: CellValue = "", months: CellValue = ""): readonly CellValue[] => [
      ...[row, "", cost, months],
    ];
    assert.deepEqual(fixes([line(1), line(2)]), []);
    assert.deepEqual(fixes([line(1), line(5, "", 24)]), [
      [2, 5],
      ["", 24],
    ]);
    assert.deepEqual(fixes([line(1), line(5, 13)]), []);
    assert.deepEqual(fixes(null), []);
  });
});

describe("results that changed", () => {
  const book = (formula: string, value: CellValue, rules: Snapshot["rules"] = null): Snapshot =>
    snapshot([sheet([[1_000_000, [formula, value]]])], { rules });
  const since = (newest: number): Snapshot["rules"] => ({ version: "2025.1", newest });

  it("are found where the cell shows another amount than the function gives now", () => {
    const [finding] = found("result-changed", book(amount(1), 700_000, since(2026)));
    assert.deepEqual(
      { ...finding?.seen },
      {
        ...{ kind: "result-changed", why: "rules", before: 700_000, now: shown },
        happened: false,
        from: 2026,
        to: 2026,
      },
    );
    assert.equal(fixOf(finding), amount(1), "calculated again");
  });

  it("are said to be not calculated where the rules are the same", () => {
    const seen = found("result-changed", book(amount(1), 700_000, { ...knowledge.rules }))[0]?.seen;
    assert.equal(seen?.kind === "result-changed" && seen.why, "not-calculated");
  });

  /** Functions whose newest year gives twice the amount. */
  const later: Knowledge = {
    ...knowledge,
    rules: { version: "2027.1", newest: 2027 },
    evaluate: (name, args) => {
      const [frame = null, cost = null, small = null, count = null, year = null] = args;
      const now = knowledge.evaluate(name, [frame, cost, small, count, year === 2027 ? null : year]);
      if (now.kind !== "cells" || year !== null) return now;
      return { kind: "cells", cells: now.cells.map((row) => row.map((cell) => Number(cell) * 2)) };
    },
  };
  const without = amount(1, "インボイス枠", "");
  const now = knowledge.evaluate("AMOUNT", ["インボイス枠", 1_000_000, false, 2, 2026]);
  const before = now.kind === "cells" ? Number(now.cells[0]?.[0]) : 0;

  it("are found before they happen where a later programme has become the newest, and kept by naming the year", () => {
    const [finding] = found("result-changed", book(without, before, since(2026)), { known: later });
    assert.deepEqual(
      { ...finding?.seen },
      {
        ...{ kind: "result-changed", why: "newest-year", before, now: before * 2 },
        happened: false,
        from: 2026,
        to: 2027,
      },
    );
    assert.equal(fixOf(finding), amount(1, "インボイス枠", ",2026"));
  });

  it("are found after they happened, with the amount that it was", () => {
    const seen = found("result-changed", book(without, before * 2, since(2026)), { known: later })[0]?.seen;
    assert.deepEqual(seen?.kind === "result-changed" && [seen.before, seen.now, seen.happened], [
      before,
      before * 2,
      true,
    ]);
  });

  it("are not: the same amount, a year that is named, and what cannot be told here", () => {
    assert.deepEqual(places("result-changed", book(amount(1), shown)), []);
    assert.deepEqual(places("result-changed", book(amount(1), shown, since(2026)), { known: later }), []);
    assert.deepEqual(places("result-changed", book(amount(1), "#NAME?")), []);
    assert.deepEqual(places("result-changed", book(amount(1), "#BUSY!")), []);
    assert.deepEqual(places("result-changed", book('=ITSUBSIDY.AMOUNT("通常枠",SUM(A1),FALSE,2)', 1)), []);
    assert.deepEqual(places("result-changed", book("=ITSUBSIDY.VERSION()", "ITSUBSIDY 0.0.1")), []);
    assert.deepEqual(places("result-changed", book('=ITSUBSIDY.AMOUNT("どこにもない",A1,FALSE,2)', "#VALUE!")), []);
    assert.deepEqual(places("result-changed", book("=ITSUBSIDY.AMOUNT(Sheet9!A1,A1,FALSE,2)", 1)), []);
  });

  it("are looked for in spilled tables cell by cell, and words do not count", () => {
    const formula = '=ITSUBSIDY.QUOTETABLE({"SW_CLOUD",192000},"インボイス枠",TRUE,1,2025)';
    const result = knowledge.evaluate("QUOTETABLE", [[["SW_CLOUD", 192_000]], "インボイス枠", true, 1, 2025]);
    const rows = result.kind === "cells" ? (result.cells as CellValue[][]) : [];
    const spilled = (change: (cell: CellValue, row: number, column: number) => CellValue): SheetSnapshot => ({
      ...sheet(rows.map((row, r) => row.map((cell, c) => change(cell, r, c)))),
      formulas: rows.map((row, r) => row.map((cell, c) => (r === 0 && c === 0 ? formula : cell))),
    });
    const at = (change: (cell: CellValue, row: number, column: number) => CellValue): readonly string[] =>
      places("result-changed", snapshot([spilled(change)]));
    assert.deepEqual(
      at((cell) => cell),
      [],
    );
    assert.deepEqual(
      at((cell) => (typeof cell === "string" ? `${cell}（旧）` : cell)),
      [],
    );
    assert.deepEqual(
      at((cell, row, column) => (row === 1 && column === 4 ? 1 : cell)),
      ["A1"],
    );
  });
});
