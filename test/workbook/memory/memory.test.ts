import assert from "node:assert/strict";
import {
  forgetCategory,
  forgetColumns,
  recallMemory,
  rememberCategories,
  rememberColumns,
  type RememberedCategory,
  type RememberedColumns,
} from "../../../src/workbook";
import type { Workbench } from "../../../workbench/node";
import { remember } from "../../../workbench/excel/memory";
import { closeBook, done, openBook } from "../book";

const columns = (layout: string, offset = 0): RememberedColumns => ({
  layout,
  title: layout,
  columns: [{ offset, role: "name" }],
});
const category = (key: string, code: RememberedCategory["category"]): RememberedCategory => ({
  key,
  name: key,
  category: code,
});

describe("what the workbook is taught about quotes", () => {
  let book: Workbench;
  /** What somebody else does when so many batches of ours have gone. */
  let meanwhile: { left: number; readonly act: () => void } | null;

  beforeEach(async () => {
    meanwhile = null;
    book = await openBook({
      isEditing: () => {
        if (meanwhile !== null) {
          meanwhile.left -= 1;
          if (meanwhile.left === 0) meanwhile.act();
        }
        return false;
      },
    });
  });
  afterEach(() => {
    closeBook(book);
  });

  it("is nothing at first", async () => {
    assert.deepEqual(done(await recallMemory()), { columns: [], categories: [] });
  });

  it("is the last word on each layout and each name", async () => {
    await rememberColumns(columns("品名|金額", 0));
    await rememberColumns(columns("品目|価格", 1));
    await rememberColumns(columns("品名|金額", 2));
    await rememberCategories([category("端末", "HW_PC"), category("保守", "SVC_SUPPORT")]);
    const memory = done(await rememberCategories([category("端末", "HW_POS")]));
    assert.deepEqual(memory.columns, [columns("品目|価格", 1), columns("品名|金額", 2)]);
    assert.deepEqual(memory.categories, [category("保守", "SVC_SUPPORT"), category("端末", "HW_POS")]);
    assert.deepEqual(done(await recallMemory()), memory);
  });

  it("is forgotten one by one", async () => {
    await rememberColumns(columns("品名|金額"));
    await rememberCategories([category("端末", "HW_PC"), category("保守", "SVC_SUPPORT")]);
    assert.deepEqual(done(await forgetColumns("品名|金額")).columns, []);
    assert.deepEqual(done(await forgetCategory("端末")).categories, [category("保守", "SVC_SUPPORT")]);
  });

  it("is not what somebody else keeps under the same key", async () => {
    await book.Excel.run(async (context) => {
      context.workbook.settings.add("itsubsidy.columns", "not ours");
      context.workbook.settings.add("itsubsidy.categories", [{ key: "x" }, category("保守", "SVC_SUPPORT")]);
      await context.sync();
    });
    assert.deepEqual(done(await recallMemory()), { columns: [], categories: [category("保守", "SVC_SUPPORT")] });
  });

  it("keeps what a second person teaches between our reading and our writing", async () => {
    await rememberCategories([category("保守", "SVC_SUPPORT")]);
    const other = [category("保守", "SVC_SUPPORT"), category("端末", "HW_PC")];
    meanwhile = {
      left: 2,
      act: () => {
        remember(book.session.context, "settings", { "itsubsidy.categories": other });
      },
    };
    await rememberCategories([category("設定", "SVC_SETUP")]);
    const keys = done(await recallMemory()).categories.map(({ key }) => key);
    assert.deepEqual(keys, ["保守", "端末", "設定"]);
  });
});
