import fc from "fast-check";
import { frameNameOf, frames } from "../../src/engine";
import { categories, industries, programmes } from "../../src/rules";
import { anyText } from "../fuzz";
import { cellError } from "./customFunctions";

type Cell = fc.Arbitrary<unknown>;

const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1, 2, -1, 0.5, 1e21, -1e300, Number.MAX_SAFE_INTEGER, 2 ** 53, NaN, Infinity, -Infinity),
  fc.integer(),
  fc.double(),
);

const texts = fc.oneof(
  fc.constantFrom(
    ...[
      "",
      " ",
      "　",
      "0",
      "１００",
      "1,000",
      "−5",
      "-0",
      "1.5万",
      "12億円",
      "九",
      "TRUE",
      "はい",
      "○",
      "#N/A",
      "=1+1",
    ],
    ...["__proto__", "constructor", "toString", "hasOwnProperty", "{cap:yen}", "$&", "（", "\u0000", "\u200b", "\r\n"],
    ...["💴", "👨‍👩‍👧", "מחיר", "\u202eنص", "\ud800", "枠", "\udfff通常枠", "類型", "か\u3099"],
  ),
  anyText,
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("9", "あ", "💴", "<", " ").map((unit) => unit.repeat(15_000)),
);

const errors = fc.constantFrom("#VALUE!", "#N/A", "#DIV/0!", "#REF!").map((code) => cellError(code));

/** Whatever a single cell can hold, and whatever a runtime may pass for it. */
const anyCell: Cell = fc.oneof(numbers, texts, fc.boolean(), fc.constantFrom(null, undefined), errors);

const rangeOf = (cell: Cell, height: number, width: number): Cell =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });

/** Ranges of odd shapes: empty, one cell, a row, a column, a block, ragged, nested. */
const rangesOf = (cell: Cell): Cell =>
  fc.oneof(
    fc.constantFrom([], [[]], [[], []], [[[]]], [[[[null]]]]),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) => rangeOf(cell, height, width)),
    fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
  );

export const anyArgument: Cell = fc.oneof(anyCell, rangesOf(anyCell), fc.constantFrom({}, new Date(0)));

const names = programmes.flatMap((programme) => [
  ...frames.map((frame) => frameNameOf(programme, frame).name.ja),
  ...[...Object.values(programme.names), ...(programme.tierNames ?? [])].flatMap(({ short }) => short),
]);
const blank = fc.constantFrom(0, null, undefined, "");

const frame: Cell = fc.oneof(fc.constantFrom<string>(...frames), fc.constantFrom(...names), fc.constant("ｲﾝﾎﾞｲｽ枠 "));
const yen: Cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12_000_000 }) },
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  fc.constantFrom("100万円", "¥1,000,000", "１２３", "1.5百万", "0.3千円"),
  blank,
);
const count: Cell = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom("4", "２"), blank);
const size: Cell = fc.oneof(
  fc.boolean(),
  fc.constantFrom("小規模", "中小企業", "大企業", "large", "はい", "×", 1),
  blank,
);
const year: Cell = fc.oneof(
  fc.integer({ min: 2022, max: 2027 }),
  fc.constantFrom("IT導入補助金2025", "２０２４年度", "令和4年度第2次補正"),
  blank,
);
const flag: Cell = fc.oneof(fc.boolean(), fc.constantFrom("はい", "いいえ", "○", "×", 1), blank);
const months: Cell = fc.oneof(fc.integer({ min: 0, max: 72 }), fc.nat(), blank);
const people: Cell = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.nat(), blank);
const accounts: Cell = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  blank,
);
const category: Cell = fc.constantFrom(...categories.flatMap(({ code, name }) => [code, name.ja, name.en]));
const industry: Cell = fc.constantFrom(...industries.flatMap(({ name, short }) => [name.ja, name.en, ...short]));
const line: Cell = fc.oneof(fc.tuple(category, yen, months), fc.tuple(blank, blank, blank));
const pair: Cell = fc.tuple(category, yen);
const lines: Cell = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 12 }),
  fc.array(pair, { minLength: 1, maxLength: 6 }),
);

/** One cell, or a column of three. */
const column = (cell: Cell): Cell => fc.oneof(rangeOf(cell, 1, 1), rangeOf(cell, 3, 1));

const onCost = [frame, yen, size, count, year, flag];
const onLines = [lines, frame, size, count, year, flag];
const onGroup = [fc.oneof(column(yen), rangesOf(yen)), yen, people, yen, year, flag, people];

/** What each function asks for, parameter by parameter. */
export const parameters: Readonly<Record<string, readonly Cell[]>> = {
  amount: onCost,
  selfPay: onCost,
  rate: onCost,
  check: onCost,
  explain: onCost,
  cost: onCost,
  amounts: onCost.map(column),
  compare: [yen, size, count, column(year), flag],
  invoice: [yen, count, size, yen, yen, year],
  edi: [yen, size, accounts, accounts, year],
  group: onGroup,
  groupTable: onGroup,
  quote: onLines,
  quoteTable: onLines,
  best: [lines, size, count, count, year, flag],
  cloudCost: [yen, months, frame, year],
  excludeTax: [yen, fc.constantFrom(8, 10, 0, null, "10", 5)],
  size: [industry, yen, people],
  minWage: [people, people, months, year],
  frames: [year],
  categories: [frame, year],
  processes: [],
  industries: [],
  rules: [frame, year],
  changes: [year, year],
  deadlines: [year, frame],
  sources: [year],
  version: [],
};

const frameCodes = fc.constantFrom(...frames.map(String));
const smallCosts = fc.integer({ min: 0, max: 12_000_000 });
const readableMonths = fc.option(fc.integer({ min: 1, max: 72 }));

/** Arguments that every function can read, in their plain form. */
export const readable = {
  frame: fc.oneof(
    frameCodes,
    fc.constantFrom("A類型", "B類型", "インボイス枠", "デジタル化基盤導入類型", "複数者連携"),
  ),
  cost: fc.oneof({ weight: 4, arbitrary: smallCosts }, fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })),
  size: fc.constantFrom(true, false, "大企業"),
  count: fc.option(fc.nat(6)),
  year: fc.constantFrom(2023, 2024, 2025, 2026, "IT導入補助金2025"),
  minWage: fc.boolean(),
  lines: fc.array(fc.tuple(category, smallCosts, readableMonths), { minLength: 1, maxLength: 8 }),
  members: fc.array(fc.tuple(smallCosts), { minLength: 1, maxLength: 20 }),
};
