import assert from "node:assert/strict";
import fc from "fast-check";
import { addSpan, dateIn, dateOfSerial, isDateFormat, isOnlyDate } from "../../src/quotes/values/date";
import { numberIn, toYen } from "../../src/quotes/values/number";
import { quantityIn } from "../../src/quotes/values/quantity";
import { hasValidCheckDigit, registrationNumberIn } from "../../src/quotes/values/registration";
import { compact, fold, tidy } from "../../src/quotes/values/text";
import { anyText } from "../fuzz";

const table = <T>(title: string, read: (text: string) => T, cases: readonly (readonly [string, T])[]): void => {
  describe(title, () => {
    for (const [text, expected] of cases)
      it(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () => {
        assert.deepEqual(read(text), expected);
      });
  });
};

table("quotes: numbers", numberIn, [
  ["１，２３４円", 1234],
  ["¥753,500-", 753500],
  ["￥1,000也", 1000],
  ["\\12,000", 12000],
  ["▲38,000", -38000],
  ["△１１，０００円", -11000],
  ["−500", -500],
  ["-¥500", -500],
  ["¥-500", -500],
  ["(1,200)", -1200],
  ["（1,200）", -1200],
  ["@10,000", 10000],
  ["3.5", 3.5],
  ["12千円", 12000],
  ["5万円", 50000],
  ["100,000円（税込）", 100000],
  ["▲¥0", 0],
  ["-", null],
  ["一式", null],
  ["12ヶ月", null],
  ["2025/4/1", null],
  ["1,23", null],
  ["+500", 500],
  ["約5", 5],
  ["-5.25", -5.25],
  ["2.5万円", 25000],
  ["1億円", 100000000],
  ["9007199254740", 9007199254740],
  ["9007199254741", null],
  ["((5))", null],
  ["(5)(6)", null],
  ["(a5)", null],
  ["1e5", null],
  ["会計ソフト", null],
  ["", null],
]);

table("quotes: quantities", quantityIn, [
  ["24ヶ月", { qty: 24, unit: "ヶ月" }],
  ["１式", { qty: 1, unit: "式" }],
  ["一式", { qty: 1, unit: "式" }],
  ["2.5人日", { qty: 2.5, unit: "人日" }],
  ["1,000", { qty: 1000, unit: null }],
  ["▲2式", { qty: -2, unit: "式" }],
  ["×2", { qty: 2, unit: null }],
  ["（2）式", { qty: 2, unit: "式" }],
  ["十式", { qty: 10, unit: "式" }],
  ["十", null],
  ["12,34個", null],
  ["式", null],
  ["2025年4月", null],
]);

table("quotes: dates", dateIn, [
  ["2025/4/1", "2025-04-01"],
  ["2025年12月31日", "2025-12-31"],
  ["2025.4.1", "2025-04-01"],
  ["20250401", "2025-04-01"],
  ["令和7年6月10日", "2025-06-10"],
  ["令和元年5月1日", "2019-05-01"],
  ["R7.12.1", "2025-12-01"],
  ["平成31年4月30日", "2019-04-30"],
  ["令和７年７月末日", "2025-07-31"],
  ["2024年2月末", "2024-02-29"],
  ["2025/1/1", "2025-01-01"],
  ["2025/12/31", "2025-12-31"],
  ["2025年2月", "2025-02-28"],
  ["R7.2.", "2025-02-28"],
  ["S64.1.7", "1989-01-07"],
  ["h30-4-1", "2018-04-01"],
  ["大正15年12月25日", "1926-12-25"],
  ["2025/0/1", null],
  ["2025/4/0", null],
  ["令和0年1月1日", null],
  ["2025/13/1", null],
  ["2025/2/30", null],
  ["御見積後30日間", null],
  ["TEL 03-0000-0000", null],
]);

describe("quotes: dates of spreadsheets", () => {
  it("counts serials from 1900 and from 1904", () => {
    assert.equal(dateOfSerial(45931, false), "2025-10-01");
    assert.equal(dateOfSerial(45931 - 1462, true), "2025-10-01");
    assert.equal(dateOfSerial(0, false), null);
    assert.equal(dateOfSerial(1, false), "1900-01-01");
    assert.equal(dateOfSerial(1, true), "1904-01-02");
    assert.equal(dateOfSerial(59.9, false), "1900-02-28");
    assert.equal(dateOfSerial(61, false), "1900-03-01");
    assert.equal(dateOfSerial(110_000, false), "2201-03-02");
    assert.equal(dateOfSerial(110_001, false), null);
  });
  it("tells formats of dates from formats of amounts", () => {
    for (const format of [
      '[$-411]ggge"年"m"月"d"日";@',
      "yyyy/m/d",
      "m/d/yy",
      "dd-mmm-yy",
      "mm-dd",
      "ge",
      "gge",
      "ggg",
      "e.m",
    ])
      assert.ok(isDateFormat(format), format);
    for (const format of [
      "#,##0",
      '#,##0"年"',
      '"¥"#,##0;[Red]-#,##0',
      "0.00E+00",
      "0%",
      "@",
      "General",
      "general",
      "[Red]0",
      "[$-409]0",
      "\\d0",
      '0"day"',
      "[h]:mm",
      "h:mm",
    ])
      assert.ok(!isDateFormat(format), format);
  });
  it("knows a text that is a date and nothing else", () => {
    for (const date of [
      "令和７年６月１０日",
      "令和元年5月1日",
      "R7.6.10",
      "2025/6/10（火）",
      "2025年6月末",
      "2025年6月",
    ])
      assert.ok(isOnlyDate(date), date);
    for (const text of ["有効期限：2025年7月1日", "2025/6/10 発行", "12.6.10", "2025/13/1"])
      assert.ok(!isOnlyDate(text), text);
  });
  it("adds a span of validity", () => {
    assert.equal(addSpan("2025-01-31", "発行後1ヶ月"), "2025-02-28");
    assert.equal(addSpan("2025-06-12", "御見積後30日間"), "2025-07-12");
    assert.equal(addSpan("2025-06-12", "2週間"), "2025-06-26");
    assert.equal(addSpan("2025-06-12", "3週"), "2025-07-03");
    assert.equal(addSpan("2025-06-12", "10日"), "2025-06-22");
    assert.equal(addSpan("2024-02-29", "1年間"), "2025-02-28");
    assert.equal(addSpan("2024-02-29", "2年間"), "2026-02-28");
    assert.equal(addSpan("2025-11-30", "3箇月"), "2026-02-28");
    assert.equal(addSpan("2025-06-12", "別途協議"), null);
  });
});

describe("quotes: registration numbers", () => {
  it("finds T and thirteen digits in any width", () => {
    assert.equal(registrationNumberIn("登録番号：Ｔ７００００００００００００12"), null);
    assert.equal(registrationNumberIn("登録番号　Ｔ７０００００００００００１"), "T7000000000001");
    assert.equal(registrationNumberIn("T7-0000-0000-0001"), "T7000000000001");
  });
  it("checks the first digit against the other twelve", () => {
    assert.ok(hasValidCheckDigit("T8700110005901"));
    assert.ok(!hasValidCheckDigit("T1700110005901"));
  });
});

describe("quotes: text", () => {
  it("folds radicals, widths and squared forms", () => {
    assert.equal(fold("⾒積⻑㈱ｹｰｽ①"), "見積長(株)ケース1");
    assert.equal(fold("導入‧設定·研修•∕年"), "導入・設定・研修・/年");
    assert.equal(compact("品　　名 "), "品名");
  });
  it("is tidied of outer white space and control characters, its lines kept", () => {
    for (const [text, tidied] of [
      ["  a ", "a"],
      ["a\r\nb", "a\nb"],
      ["a\rb", "a\nb"],
      ["a \n\n b \n", "a\nb"],
      ["a\tb", "a b"],
      ["\u200ba\u0000b", "a b"],
    ] as const)
      assert.equal(tidy(text), tidied);
  });
  it("finds nothing more to fold in what is folded, and the same in the normal form of a text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        assert.equal(fold(folded), folded);
        assert.equal(fold(text.normalize("NFKC")), folded);
        assert.doesNotMatch(compact(text), /\s/);
      }),
    );
  });
});

describe("quotes: properties of numbers", () => {
  it("reads back every integer however it is printed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom("", "¥", "￥"),
        fc.constantFrom("-", "▲", "△", "−"),
        (yen, mark, minus) => {
          const printed = `${yen < 0 ? minus : ""}${mark}${Math.abs(yen).toLocaleString("en-US")}円`;
          assert.equal(numberIn(printed), yen);
          const wide = printed.replace(/[0-9,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
          assert.equal(numberIn(wide), yen);
        },
      ),
    );
  });
  it("rounds half away from zero and drops binary noise", () => {
    assert.equal(toYen(0.5), 1);
    assert.equal(toYen(-0.5), -1);
    assert.equal(toYen(231000.00000000003), 231000);
    assert.equal(toYen(1.4999999999999998), 2);
  });
  it("never throws on any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        numberIn(text);
        quantityIn(text);
        dateIn(text);
        registrationNumberIn(text);
      }),
    );
  });
});
