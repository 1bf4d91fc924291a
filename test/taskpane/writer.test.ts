import assert from "node:assert/strict";
import {
  currentReview,
  initialState,
  isEditedSince,
  reduce,
  type Action,
  type ImportState,
  type Review,
} from "../../src/taskpane/import/state";
import { createWriter, type Writer } from "../../src/taskpane/import/writer";
import { paneText } from "../../src/text";
import type { Workbench } from "../../workbench/node";
import { closeBook, openBook, sheetNames } from "../workbook/book";
import { document, imported, item } from "./documents";

describe("writing a reviewed quote", () => {
  let book: Workbench;
  let state: ImportState;
  let writer: Writer;
  let steps: string[];
  let editing = false;

  const review = (): Review => {
    const current = currentReview(state);
    assert.ok(current !== null);
    return current;
  };

  beforeEach(async () => {
    editing = false;
    book = await openBook({ isEditing: () => editing });
    steps = [];
    state = reduce(initialState, {
      type: "fileRead",
      id: 1,
      result: imported([document({ items: [item()] })]),
      taught: [],
    });
    const dispatch = (action: Action): void => {
      state = reduce(state, action);
      const { writing } = review();
      steps.push(writing.kind === "working" && writing.waiting ? "waiting" : writing.kind);
    };
    writer = createWriter(dispatch, { text: paneText("ja"), language: "ja" });
  });
  afterEach(() => {
    closeBook(book);
  });

  it("goes straight through the first time", async () => {
    await writer.write(review());
    assert.equal(review().writing.kind, "written");
    assert.ok(!steps.includes("asking"));
    assert.equal((await sheetNames(book)).length, 2);
  });

  it("asks the second time and replaces only when told so", async () => {
    await writer.write(review());
    await writer.write(review());
    const { writing } = review();
    assert.ok(writing.kind === "asking");
    assert.equal((await sheetNames(book)).length, 2);
    await writer.writeAnyway(review(), writing.found);
    assert.equal((await sheetNames(book)).length, 2);
    await writer.writeAnyway(review(), null);
    assert.equal((await sheetNames(book)).length, 3);
  });

  it("notices lines that are edited afterwards, until the edit is undone", async () => {
    await writer.write(review());
    assert.equal(isEditedSince(review()), false);
    state = reduce(state, { type: "categorised", index: 0, category: "NG" });
    assert.equal(isEditedSince(review()), true);
    state = reduce(state, { type: "undone" });
    assert.equal(isEditedSince(review()), false);
  });

  it("removes what it wrote, and asks first where somebody has changed it", async () => {
    await writer.write(review());
    const written = review();
    assert.ok(written.writing.kind === "written");
    book.setCells("D16", 1, written.writing.written.sheetName);
    await writer.remove(written, false);
    const asked = review();
    assert.ok(asked.writing.kind === "written" && asked.writing.changed);
    await writer.remove(asked, true);
    assert.equal(review().writing.kind, "removed");
    assert.deepEqual(await sheetNames(book), ["Sheet1"]);
  });

  it("says that it waits for a cell, and stops on demand", async () => {
    editing = true;
    const writing = writer.write(review());
    while (!steps.includes("waiting")) await new Promise((resolve) => setTimeout(resolve, 5));
    writer.stop();
    await writing;
    const { writing: result } = review();
    assert.ok(result.kind === "failed" && result.failure.code === "cancelled");
    editing = false;
    assert.deepEqual(await sheetNames(book), ["Sheet1"]);
  });

  it("keeps the result in sight when the sheet is gone", async () => {
    await writer.write(review());
    const written = review();
    await writer.remove(written, false);
    await writer.show(written);
    const { writing } = review();
    assert.ok(writing.kind === "written" && writing.failure?.code === "sheet-missing");
  });
});
