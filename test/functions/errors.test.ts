import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isCellError, provideCustomFunctions } from "./customFunctions";

provideCustomFunctions();
const functions = await import("../../src/functions");
const { amount, amounts, check, cost, explain, quote } = functions;

function errorOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (isCellError(error)) return error;
    throw error;
  }
  throw new Error("no error came");
}

describe("an argument that cannot be read", () => {
  it("is named with what was given and what is accepted, in both languages", () => {
    const { code, message } = errorOf(() => amount("インボイス枠", "百円", false, 2));
    assert.equal(code, "#VALUE!");
    for (const part of ["cost", "百円", "税抜", "tax-exclusive"]) assert.ok(message.includes(part), part);
  });

  it("stands as text in CHECK and EXPLAIN, where Excel may hide the message", () => {
    assert.match(check("補助枠", 1, false, 1), /^入力エラー：frame/);
    const table = explain("補助枠", 1, false, 1);
    assert.equal(table.length, 2);
    assert.match(String(table[1]?.[1]), /frame/);
    assert.ok(isCellError(table[1]?.[2]));
  });

  it("hands an error value of another cell on as it came", () => {
    const passed = errorOf(() => cost("通常枠", "x", false, 1));
    assert.equal(
      errorOf(() => amount("通常枠", passed, false, 1)),
      passed,
    );
    assert.equal(
      errorOf(() => check("通常枠", passed, false, 1)),
      passed,
    );
  });

  it("spoils no other row of AMOUNTS", () => {
    const passed = errorOf(() => amount("通常枠", "x", false, 1));
    const rows = amounts([["通常枠"]], [[1_000_000], ["x"], [passed], [-1], [2_000_000]], [[false]], [[1]]);
    assert.deepEqual([rows[0], rows[4]], [[500_000], [1_000_000]]);
    assert.ok([rows[1], rows[2], rows[3]].every((row) => isCellError(row?.[0])));
    assert.equal(rows[2]?.[0], passed);
  });

  it("of AMOUNTS with another size is refused as a whole", () => {
    const { message } = errorOf(() => amounts([["通常枠"]], [[1], [2]], [[false], [true], [true]], [[1]]));
    assert.ok(message.includes("isSmalls") && message.includes("3×1"));
  });

  it("of a quote names its row", () => {
    const { message } = errorOf(() =>
      quote(
        [
          ["SW_CLOUD", 1],
          ["謎", 2],
        ],
        "通常枠",
        false,
        1,
      ),
    );
    assert.ok(message.includes("lines[2]") && message.includes("謎"));
  });
});

describe("something missing", () => {
  it("is #N/A with the question, and only where it matters", () => {
    assert.equal(amount("通常枠", 1_000_000, false, null), 500_000);
    const { code, message } = errorOf(() => amount("通常枠", 3_000_000, false, null));
    assert.equal(code, "#N/A");
    assert.match(message, /業務プロセス/);
  });
});

describe("AMOUNTS over a block", () => {
  it("answers cell by cell, with an error where one belongs", () => {
    const costs = [
      [1_000_000, 2_000_000, "x"],
      [90_000, 100_000, 3_000_000],
    ];
    assert.deepEqual(
      amounts([["通常枠"]], costs, [[false]], [[1]]).map((row) =>
        row.map((cell) => (isCellError(cell) ? cell.code : cell)),
      ),
      [
        [500_000, 1_000_000, "#VALUE!"],
        [0, 50_000, 1_499_999],
      ],
    );
  });
});

describe("VERSION", () => {
  it("says what package.json says", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    assert.match(functions.version(), new RegExp(`^ITSUBSIDY ${version.replaceAll(".", "\\.")} / rules `));
  });
});

describe("a cell with a data type", () => {
  it("is read by the plain value inside", () => {
    const formatted = { type: "FormattedNumber", basicValue: 1_000_000, numberFormat: "#,##0" };
    assert.equal(amount("通常枠", formatted, false, 1), 500_000);
  });
});

describe("a quote with its heading", () => {
  const lines = [["SW_CLOUD", 192_000, 24]];

  it("means what the lines below it mean", () => {
    assert.equal(
      quote([["費目", "税抜金額", "契約月数"], ...lines], "インボイス枠", true, 1),
      quote(lines, "インボイス枠", true, 1),
    );
  });

  it("is a heading only where no category and no amount stands", () => {
    for (const first of [
      ["クラウド利用料", "税抜金額"],
      ["費目", "100円"],
      ["費目", 100],
    ])
      assert.match(errorOf(() => quote([first, ["SW_CLOUD", 1]], "インボイス枠", true, 1)).message, /^lines\[1\]/);
  });

  it("may have blank words beside it, and stands above the lines only", () => {
    const words = ["費目", "税抜金額"];
    assert.match(errorOf(() => quote([["　", "税抜金額"], ...lines], "インボイス枠", true, 1)).message, /^lines\[1\]/);
    assert.match(errorOf(() => quote([...lines, words], "インボイス枠", true, 1)).message, /^lines\[2\]に「費目」/);
  });

  it("is one block of two or three columns", () => {
    for (const shape of [[["SW_CLOUD"]], [["SW_CLOUD", 1, 2, 3]], [[]], []])
      assert.match(errorOf(() => quote(shape, "インボイス枠", true, 1)).message, /^linesに「\d×\d」/);
  });
});

describe("a number where a word belongs", () => {
  it("is named as it was given", () => {
    assert.match(errorOf(() => amount("通常枠", 1, false, 1, 2025, 2)).message, /^minWageに「2」が指定されました/);
    assert.match(errorOf(() => amount(7, 1, false, 1)).message, /^frameに「7」/);
    assert.match(errorOf(() => amount(null, 1, false, 1)).message, /^frameが指定されていません/);
    assert.match(errorOf(() => quote([[3, 1]], "通常枠", false, 1)).message, /^lines\[1\]に「3」/);
    assert.match(errorOf(() => functions.size(3, 1, 1)).message, /^industryに「3」/);
    assert.match(errorOf(() => amount("通常枠", true, false, 1)).message, /^costに「TRUE」/);
  });
});

describe("a word or a number for yes and no", () => {
  const near = (given: unknown): number => amount("通常枠", 1_000_000, false, 1, 2025, given);
  const small = (given: unknown): number => amount("インボイス枠", 100_000, given, 1, 2025);

  it("is understood", () => {
    assert.deepEqual(
      [true, 1, "はい", "TRUE", false, 0, "いいえ", "", " "].map(near),
      [666_666, 666_666, 666_666, 666_666, 500_000, 500_000, 500_000, 500_000, 500_000],
    );
    assert.deepEqual(
      [true, 1, "はい", "小規模", false, 0, "いいえ", "中小", " "].map(small),
      [80_000, 80_000, 80_000, 80_000, 75_000, 75_000, 75_000, 75_000, 75_000],
    );
  });

  it("is neither 2 nor a date", () => {
    for (const given of [2, 0.5, "TRUE?"]) {
      assert.match(errorOf(() => near(given)).message, /^minWage/);
      assert.match(errorOf(() => small(given)).message, /^isSmall/);
    }
  });
});

describe("a number in words", () => {
  const read = (given: unknown): unknown => {
    try {
      return functions.excludeTax(given, 0);
    } catch (error) {
      return isCellError(error) ? error.code : error;
    }
  };
  const texts: readonly (readonly [string, number])[] = [
    ["11,000円", 10_000],
    ["¥11,000", 10_000],
    ["+11000", 10_000],
    [" 11 000 ", 10_000],
    ["1.1万", 10_000],
    ["1.10万円", 10_000],
    ["1.01万円", 9_181],
    ["1.1000万", 10_000],
    ["11.0千", 10_000],
    ["0.11百万", 100_000],
    ["1.1億", 100_000_000],
    ["１１０００", 10_000],
    ["11000.0", 10_000],
  ];
  for (const [text, expected] of texts)
    it(`${text} is ${String(expected)} yen with tax taken out`, () => {
      assert.equal(read(text), expected);
    });
  for (const text of ["1,1000", "11000.5", "1.23456万", "-11000", "△11,000", "1.1.1", "十万", "11,000ドル"])
    it(`${text} is none`, () => {
      assert.equal(read(text), "#VALUE!");
    });
});

describe("DEADLINES", () => {
  it("begins with the day from which applications are taken, where it is documented", () => {
    const [, opening, first] = functions.deadlines(2023, "通常枠");
    assert.deepEqual(opening?.slice(0, 4), [2023, "申請受付開始", "", 45_013]);
    assert.deepEqual(first?.slice(2, 4), [2, 45_079]);
    assert.equal(functions.deadlines(2025).length, 2);
  });
});

describe("QUOTETABLE", () => {
  it("says of consulting that support after the introduction counts only from 2025 on", () => {
    const remarkIn = (year: number): unknown =>
      functions.quoteTable(
        [
          ["SW_CLOUD", 1_000_000],
          ["SVC_CONSULT", 200_000],
        ],
        "通常枠",
        false,
        1,
        year,
      )[2]?.[5];
    assert.match(String(remarkIn(2024)), /活用支援/);
    assert.equal(remarkIn(2025), "");
  });
});
