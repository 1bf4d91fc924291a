import assert from "node:assert/strict";
import fc from "fast-check";
import { countOf, firstOf, includedSum, lineState } from "../../src/taskpane/import/review";
import {
  currentReview,
  goodReviews,
  initialState,
  nextReview,
  reduce,
  type Action,
  type ImportState,
  type Review,
} from "../../src/taskpane/import/state";
import { document, imported, item } from "./documents";

const after = (...actions: readonly Action[]): ImportState => actions.reduce(reduce, initialState);
const added: Action = { type: "filesAdded", files: [{ id: 1, name: "見積書.xlsx" }] };
const read: Action = { type: "fileRead", id: 1, result: imported(), taught: [] };

function review(state: ImportState): Review {
  const current = currentReview(state);
  assert.ok(current !== null);
  return current;
}

const states = (state: ImportState): readonly string[] => review(state).lines.map(lineState);

describe("the queue of files", () => {
  it("goes from waiting over reading to a quote under review", () => {
    assert.deepEqual(after(added).files[0]?.status, { kind: "waiting" });
    const state = after(added, read);
    assert.deepEqual(state.files[0]?.status, { kind: "done" });
    assert.equal(review(state).document.number, "Q-2025-0612");
  });

  it("keeps what cannot be read in sight, with the reason", () => {
    const refused = after(added, {
      type: "fileRead",
      id: 1,
      result: { file: "a", sha256: "", error: "scanned_pdf" },
      taught: [],
    });
    assert.deepEqual(refused.files[0]?.status, { kind: "refused", code: "scanned_pdf" });
    const stopped = after(added, {
      type: "fileRead",
      id: 1,
      result: { file: "a", sha256: "", error: "cancelled" },
      taught: [],
    });
    assert.deepEqual(stopped.files[0]?.status, { kind: "cancelled" });
    const empty = after(added, { type: "fileRead", id: 1, result: imported([]), taught: [] });
    assert.deepEqual(empty.files[0]?.status, { kind: "empty" });
    assert.deepEqual(reduce(empty, { type: "fileDismissed", id: 1 }).files, []);
  });

  it("shows the first quote and lets the next ones wait their turn", () => {
    const second: Action = {
      type: "fileRead",
      id: 2,
      result: imported([document({ number: "B-1" }), document({ number: "B-2" })]),
      taught: [],
    };
    const state = after(added, read, second);
    assert.deepEqual(
      state.reviews.map(({ document: { number } }) => number),
      ["Q-2025-0612", "B-1", "B-2"],
    );
    assert.equal(review(state).document.number, "Q-2025-0612");
    assert.equal(nextReview(state)?.document.number, "B-1");
    const chosen = reduce(state, { type: "reviewChosen", id: "2-1" });
    assert.equal(nextReview(chosen)?.document.number, "Q-2025-0612");
  });

  it("puts a file that is read again where it was", () => {
    const second: Action = { type: "fileRead", id: 2, result: imported([document({ number: "B" })]), taught: [] };
    const again: Action = { type: "fileRead", id: 1, result: imported([document({ number: "A" })]), taught: [] };
    const state = after(added, read, second, { type: "reviewChosen", id: "2-0" }, again);
    assert.deepEqual(
      state.reviews.map(({ document: { number } }) => number),
      ["A", "B"],
    );
    assert.equal(review(state).document.number, "B");
  });

  it("keeps the quotes of a file whose second reading fails", () => {
    const failed = after(added, read, {
      type: "fileRead",
      id: 1,
      result: { file: "a", sha256: "", error: "unreadable" },
      taught: [],
    });
    assert.equal(failed.reviews.length, 1);
  });

  it("forgets a file with its last quote", () => {
    const state = after(added, { type: "fileRead", id: 1, result: imported([document(), document()]), taught: [] });
    const one = reduce(state, { type: "reviewRemoved", id: "1-0" });
    assert.equal(one.files.length, 1);
    assert.equal(one.currentId, "1-1");
    const none = reduce(one, { type: "reviewRemoved", id: "1-1" });
    assert.deepEqual(none, initialState);
  });
});

describe("the review of lines", () => {
  it("sorts lines by what a person has to do", () => {
    assert.deepEqual(states(after(added, read)), ["sure", "check", "choose", "discount", "excluded"]);
    assert.equal(firstOf(review(after(added, read)).lines, "choose"), 2);
  });

  it("counts from 0.7 as sure and asks below", () => {
    const at = (confidence: number): string | undefined =>
      states(
        after(added, {
          type: "fileRead",
          id: 1,
          result: imported([document({ items: [item({ confidence })] })]),
          taught: [],
        }),
      )[0];
    assert.deepEqual([at(0.7), at(0.699), at(0.4)], ["sure", "check", "check"]);
  });

  it("takes a choice, an acceptance and an exclusion as decided, and takes each back", () => {
    const start = after(added, read);
    const chosen = reduce(start, { type: "categorised", index: 2, category: "NG" });
    const accepted = reduce(chosen, { type: "acceptedAll" });
    const excluded = reduce(accepted, { type: "included", index: 0, included: false });
    assert.deepEqual(states(excluded), ["excluded", "sure", "sure", "discount", "excluded"]);
    const back = [accepted, chosen, start].reduce((state, expected) => {
      const undone = reduce(state, { type: "undone" });
      assert.deepEqual(review(undone).lines, review(expected).lines);
      return undone;
    }, excluded);
    assert.deepEqual(reduce(back, { type: "undone" }), back);
  });

  it("undoes any series of edits to where it began", () => {
    const edit: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant("included" as const), index: fc.nat(4), included: fc.boolean() }),
      fc.record({
        type: fc.constant("categorised" as const),
        index: fc.nat(4),
        category: fc.constantFrom("NG" as const, "HW_PC" as const),
      }),
      fc.constant({ type: "acceptedAll" as const }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 50 }), (edits) => {
        const start = after(added, read);
        const end = edits.reduce(reduce, start);
        const back = edits.reduce((state) => reduce(state, { type: "undone" }), end);
        assert.deepEqual(back, start);
      }),
    );
  });

  it("adds up what will be written, options only when they are included", () => {
    const start = after(added, read);
    assert.equal(includedSum(review(start).lines), 360_000);
    const withOption = reduce(start, { type: "included", index: 4, included: true });
    assert.equal(includedSum(review(withOption).lines), 480_000);
    assert.equal(countOf(review(withOption).lines, "excluded"), 0);
  });
});

describe("the queue as a whole", () => {
  const comparison = {
    ...imported([document({ vendor: "甲社" }), document({ vendor: "乙社" })]),
    needsUserChoice: true,
  };

  it("shows nothing of a comparison before the vendor is chosen, and each vendor once", () => {
    const asked = after(added, { type: "fileRead", id: 1, result: comparison, taught: [] });
    assert.equal(asked.files[0]?.status.kind, "choosing");
    assert.equal(currentReview(asked), null);
    const chosen = reduce(asked, { type: "vendorChosen", id: 1, position: 1 });
    assert.equal(review(chosen).document.vendor, "乙社");
    assert.deepEqual(reduce(asked, { type: "vendorChosen", id: 1, position: 7 }), asked);
    assert.deepEqual(reduce(chosen, { type: "vendorChosen", id: 1, position: 0 }), chosen);
  });

  it("keeps what is written into a line until it is undone", () => {
    const start = after(added, read);
    const state = reduce(start, { type: "edited", index: 0, edit: { name: "会計", cost: 1, months: null } });
    const [line] = review(state).lines;
    assert.deepEqual([line?.name, line?.cost, line?.months, line?.line.name], ["会計", 1, null, item().name]);
    assert.deepEqual(review(reduce(state, { type: "undone" })).lines, review(start).lines);
  });

  it("takes a category that was taught as decided, until the person says something else", () => {
    const result = imported([document({ items: [item({ confidence: 0.5 })] })]);
    const state = after(added, { type: "fileRead", id: 1, result, taught: [item().name] });
    assert.deepEqual([states(state)[0], review(state).lines[0]?.taught], ["sure", true]);
    const changed = reduce(state, { type: "categorised", index: 0, category: "NG" });
    assert.equal(review(changed).lines[0]?.taught, false);
  });

  it("counts as good only what agrees with its totals and has no open category", () => {
    const good = document({ items: [item()], optional: [] });
    const differing = { ...good, reconciliation: { ...good.reconciliation, reconciled: false } };
    const uncertainLine = { ...good, items: [item({ confidence: 0.5 })] };
    const result = imported([good, differing, uncertainLine]);
    const state = after(added, { type: "fileRead", id: 1, result, taught: [] });
    assert.deepEqual(
      goodReviews(state).map(({ position }) => position),
      [0],
    );
    const left = reduce(state, { type: "included", index: 0, included: false });
    assert.deepEqual(goodReviews(left), []);
  });

  it("remembers what it is told of memory, batches and stopped files", () => {
    const memory = { columns: [], categories: [{ key: "端末", name: "端末", category: "HW_PC" as const }] };
    const batch = { ids: ["1-0"], working: true };
    const state = after(
      added,
      { type: "fileChanged", id: 1, status: { kind: "cancelled" } },
      { type: "memoryChanged", memory },
      { type: "batchChanged", batch },
    );
    assert.deepEqual([state.files[0]?.status.kind, state.memory, state.batch], ["cancelled", memory, batch]);
    assert.equal(reduce(state, { type: "batchClosed" }).batch, null);
  });
});
