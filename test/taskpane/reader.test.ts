import assert from "node:assert/strict";
import { createReader as readerOf, type Reader, type Taught } from "../../src/taskpane/import/reader";
import { fileSource, type QuoteSource } from "../../src/taskpane/import/source";
import { initialState, reduce, type Action, type ImportState } from "../../src/taskpane/import/state";

const csv =
  "御見積書\n品名,数量,単価,金額\n会計クラウド利用料（12か月）,12,10000,120000\n,,小計,120000\n,,消費税,12000\n,,合計,132000\n";

const source = (name: string, text = csv): QuoteSource =>
  fileSource(name, () => Promise.resolve(new TextEncoder().encode(text)));

const createReader = (dispatch: (action: Action) => void, taught: Taught = { corrections: [], mappings: [] }): Reader =>
  readerOf(dispatch, () => Promise.resolve(taught));

/** A state that the reader changes, and a wait until it looks as asked. */
function watched(): {
  readonly dispatch: (action: Parameters<typeof reduce>[1]) => void;
  readonly until: (is: (state: ImportState) => boolean) => Promise<ImportState>;
} {
  let state = initialState;
  let check = (): void => undefined;
  return {
    dispatch: (action) => {
      state = reduce(state, action);
      check();
    },
    until: (is) =>
      new Promise((resolve) => {
        check = () => {
          if (is(state)) resolve(state);
        };
        check();
      }),
  };
}

const settled = ({ files }: ImportState): boolean =>
  files.every(({ status: { kind } }) => kind !== "waiting" && kind !== "reading");

describe("reading files", () => {
  it("turns each into quotes, one after the other", async () => {
    const { dispatch, until } = watched();
    createReader(dispatch).add([source("a.csv"), source("b.csv")]);
    const { files, reviews } = await until((state) => state.files.length === 2 && settled(state));
    assert.deepEqual(
      files.map(({ status: { kind } }) => kind),
      ["done", "done"],
    );
    assert.deepEqual(
      reviews.map(({ source: { file }, document: { items } }) => [file, items[0]?.amount]),
      [
        ["a.csv", 120_000],
        ["b.csv", 120_000],
      ],
    );
  });

  it("stops a file that waits and one that is being read, and reads it again on demand", async () => {
    const { dispatch, until } = watched();
    const reader = createReader(dispatch);
    reader.add([source("a.csv"), source("b.csv")]);
    reader.stop(2);
    reader.stop(1);
    const stopped = await until(settled);
    assert.deepEqual(
      stopped.files.map(({ status: { kind } }) => kind),
      ["cancelled", "cancelled"],
    );
    reader.again(2, { encoding: "UTF-8" });
    const again = await until((state) => settled(state) && state.reviews.length === 1);
    assert.equal(again.reviews[0]?.source.file, "b.csv");
  });

  it("says when a file cannot be opened, and goes on with the next", async () => {
    const { dispatch, until } = watched();
    createReader(dispatch).add([fileSource("gone.csv", () => Promise.reject(new Error("gone"))), source("b.csv")]);
    const { files } = await until((state) => state.files.length === 2 && settled(state));
    assert.deepEqual(
      files.map(({ status: { kind } }) => kind),
      ["unreadable", "done"],
    );
  });
});
