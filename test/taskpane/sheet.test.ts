import assert from "node:assert/strict";
import { quoteSheetOf } from "../../src/taskpane/import/sheet";
import { initialState, reduce, type Review } from "../../src/taskpane/import/state";
import { paneText } from "../../src/text";
import type { QuoteDocument } from "../../src/quotes";
import type { QuoteSheet } from "../../src/workbook";
import { discount, document, imported, item } from "./documents";

const ja = paneText("ja");

function reviewOf(change: Partial<QuoteDocument>): Review {
  const { reviews } = reduce(initialState, {
    type: "fileRead",
    id: 1,
    result: imported([document(change)]),
    taught: [],
  });
  assert.ok(reviews[0] !== undefined);
  return reviews[0];
}

function sheetOf(change: Partial<QuoteDocument>): QuoteSheet {
  const sheet = quoteSheetOf(reviewOf(change), ja);
  assert.ok(sheet !== null);
  return sheet;
}

describe("what of a review goes into the workbook", () => {
  it("is the included lines with their categories, rows and months", () => {
    const [line] = sheetOf({ items: [item()], optional: [item()] }).lines;
    assert.deepEqual(line, {
      row: 12,
      name: "会計クラウドPro 利用料",
      category: "SW_CLOUD",
      cost: 120_000,
      months: 24,
      original: 120_000,
      note: "24ヶ月 × 5,000円",
    });
  });

  it("keeps a discount as a line of 0 yen, so that the original amounts add up", () => {
    const { lines } = sheetOf({ items: [item({ eligibleBase: 100_000 }), discount] });
    assert.deepEqual(
      lines.map(({ category, cost, original }) => [category, cost, original]),
      [
        ["SW_CLOUD", 100_000, 120_000],
        ["NG", 0, -20_000],
      ],
    );
    assert.match(lines[0].note, /値引 −20,000円を配分/);
    assert.match(lines[1]?.note ?? "", /配分済み/);
  });

  it("says where a line stands when there are several sheets or pages", () => {
    const { lines } = sheetOf({
      items: [item({ qty: null }), item({ qty: null, sheet: "保守", page: 2, section: "保守", spec: "電話" })],
    });
    assert.deepEqual(
      lines.map(({ note }) => note),
      ["シート 見積書", "保守 / 電話 / シート 保守 / 2頁"],
    );
  });

  it("carries the result of the reconciliation", () => {
    assert.equal(sheetOf({}).reconciliation, "合計と一致");
    assert.equal(
      sheetOf({ reconciliation: { reconciled: false, checks: [] } }).reconciliation,
      "合計の記載がなく照合できません",
    );
    const checks = [
      { total: "subtotal", stated: 100, computed: 100, difference: 0 },
      { total: "total", stated: 100, computed: 1_300, difference: -1_200 },
    ] as const;
    assert.equal(
      sheetOf({ reconciliation: { reconciled: false, checks } }).reconciliation,
      "合計が明細と −1,200円 違います",
    );
  });

  it("says which categories nobody has confirmed", () => {
    const review = reviewOf({ items: [item({ confidence: 0.5, qty: null })], optional: [] });
    assert.equal(quoteSheetOf(review, ja)?.lines[0].note, "区分を要確認");
    const decided = { ...review, lines: review.lines.map((line) => ({ ...line, decided: true })) };
    assert.equal(quoteSheetOf(decided, ja)?.lines[0].note, "");
  });

  it("is nothing while no line is included", () => {
    const review = reviewOf({ items: [item()], optional: [] });
    const none = { ...review, lines: review.lines.map((line) => ({ ...line, included: false })) };
    assert.equal(quoteSheetOf(none, ja), null);
  });
});
