import assert from "node:assert/strict";
import fc from "fast-check";
import { paneText } from "../../../src/text";
import { failureText } from "../../../src/taskpane/failureText";
import type { Failure } from "../../../src/workbook";
import type { Workbench } from "../../../workbench/node";
import "../../fuzz";
import { closeBook, openBook } from "../book";
import { contentsOf, differences, type Contents } from "./contents";
import { anyTrouble, interfering, theirs, type Meanwhile, type Trouble } from "./faults";
import { fillBook, operations, type Ask, type Operation } from "./operations";

/** `HOST_FAULTS=5000 FUZZ_SEED=7 npx mocha -g "faults of the host"` tries so many cases from another seed. */
const { HOST_FAULTS: cases = "60", FUZZ_SEED: seed = "20250106" } = process.env;

interface Course {
  readonly before: Contents;
  readonly after: Contents;
  readonly requests: number;
}

interface Prepared {
  readonly book: Workbench;
  readonly ask: Ask;
  readonly before: Contents;
}

async function prepare({ prepare: fill }: Operation): Promise<Prepared> {
  const book = await openBook();
  fillBook(book);
  await book.calculate();
  const ask = await fill(book);
  return { book, ask, before: await contentsOf(book) };
}

const courses = new Map<string, Promise<Course>>();

/** How the operation goes when nothing interferes. */
function courseOf(name: string, operation: Operation): Promise<Course> {
  const known = courses.get(name) ?? undisturbed(operation);
  courses.set(name, known);
  return known;
}

async function undisturbed(operation: Operation): Promise<Course> {
  const { book, ask, before } = await prepare(operation);
  let requests = 0;
  book.session.host.interference = (batch, run) => {
    requests += 1;
    return run(batch);
  };
  const outcome = await ask();
  assert.equal(outcome.kind, "done");
  const after = await contentsOf(book);
  closeBook(book);
  return { before, after, requests };
}

const listsOf: Readonly<Record<string, object>> = theirs.lists;

const json = (value: unknown): string => JSON.stringify(value);

/** The workbook without what the second person did, who must find it there. */
function withoutTheirs({ sheets, tables, settings }: Contents, meanwhile: Meanwhile): Contents {
  const own: [string, unknown][] = [];
  for (const [key, value] of Object.entries(settings)) {
    // The plan of the last estimate is what the user asked for, whether or not the sheet came about.
    if (key === "itsubsidy.estimate") continue;
    const item = listsOf[key];
    if (!meanwhile.taught) own.push([key, value]);
    else if (item !== undefined && Array.isArray(value)) {
      assert.ok(
        value.some((each) => json(each) === json(item)),
        `what a second person stored under ${key} is lost`,
      );
      const rest = value.filter((each) => json(each) !== json(item));
      if (rest.length > 0) own.push([key, rest]);
    } else if (key === "itsubsidy.settings") {
      assert.equal((value as { language?: unknown }).language, theirs.language, "a second person's setting is lost");
    } else own.push([key, value]);
  }
  if (meanwhile.taught)
    for (const key of Object.keys(listsOf)) assert.ok(key in settings, `what a second person stored is lost: ${key}`);
  return {
    sheets: sheets
      .filter(({ name }) => !meanwhile.taken.includes(name))
      .map(({ name, cells }) => {
        const rest = { ...cells };
        if (meanwhile.written && name === "Sheet1") delete rest["A1+39,7"];
        return { name, cells: rest };
      }),
    tables,
    settings: Object.fromEntries(own.filter(([, value]) => !(Array.isArray(value) && value.length === 0))),
  };
}

const plain = ({ sheets, tables, settings }: Contents, meanwhile: Meanwhile): Contents => ({
  sheets,
  tables,
  settings: Object.fromEntries(
    Object.entries(settings).filter(
      ([key, value]) =>
        key !== "itsubsidy.estimate" &&
        !(meanwhile.taught && key === "itsubsidy.settings") &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ),
});

const cellsOf = (contents: Contents, sheet: string) => contents.sheets.find(({ name }) => name === sheet)?.cells;

/** The user's own sheet holds in every cell what it held before or what was asked for. */
function isWhole(found: Contents, { before, after }: Course, { deleted }: Meanwhile): void {
  if (deleted.includes("Sheet1")) return;
  const [now, then, wanted] = [found, before, after].map((contents) => cellsOf(contents, "Sheet1") ?? {});
  for (const [cell, content] of Object.entries(then ?? {}))
    assert.ok(
      [content, wanted?.[cell]].some((each) => json(each) === json(now?.[cell])),
      `Sheet1!${cell} is lost`,
    );
}

function hasWayOut(failure: Failure): void {
  const [japanese, english] = [failureText(failure, paneText("ja")), failureText(failure, paneText("en"))];
  assert.match(japanese, /ください|やめました/, japanese);
  assert.match(english, /try again|please|delete|save|press|unprotect|add|select|leave out|stopped|check/i, english);
}

async function ordeal(name: string, operation: Operation, troubles: readonly Trouble[]): Promise<void> {
  const course = await courseOf(name, operation);
  const { book, ask, before } = await prepare(operation);
  try {
    assert.deepEqual(differences(before, course.before), []);
    const old = new Set(before.sheets.map((sheet) => sheet.name));
    const added = course.after.sheets.map((sheet) => sheet.name).filter((sheet) => !old.has(sheet));
    const { interference, meanwhile } = interfering(book, troubles, course.requests, added[0] ?? "Sheet1 (2)");
    book.session.host.interference = interference;
    const outcome = await ask();
    book.session.host.interference = (batch, run) => run(batch);
    const found = await contentsOf(book);
    for (const sheet of meanwhile.taken)
      assert.deepEqual(cellsOf(found, sheet)?.["A1+0,0"]?.[0], theirs.sheetText, "a second person's sheet is lost");
    if (meanwhile.written && !meanwhile.deleted.includes("Sheet1"))
      assert.equal(cellsOf(found, "Sheet1")?.["A1+39,7"]?.[0], theirs.cell.text, "a second person's cell is lost");
    if (outcome.kind === "failed") hasWayOut(outcome);
    if (meanwhile.deleted.length > 0) {
      isWhole(found, course, meanwhile);
      const leftOver = outcome.kind === "failed" && outcome.leftOver !== null ? outcome.leftOver.split("、") : [];
      const unknown = found.sheets
        .map((sheet) => sheet.name)
        .filter((sheet) => !old.has(sheet) && !leftOver.includes(sheet) && !meanwhile.taken.includes(sheet));
      if (outcome.kind === "failed") assert.deepEqual(unknown, [], "a half-written sheet is left over");
      return;
    }
    const now = withoutTheirs(found, meanwhile);
    const [start, end] = [plain(before, meanwhile), plain(course.after, meanwhile)];
    if (outcome.kind === "done") {
      if (meanwhile.taken.length === 0 && !(meanwhile.written && operation.copies === true))
        assert.deepEqual(differences(now, end), [], "done, and yet not what was asked for");
      return;
    }
    if (outcome.leftOver !== null) {
      const names = outcome.leftOver.split("、");
      const sheets = now.sheets.filter((sheet) => !names.includes(sheet.name));
      const rest = { ...now, sheets };
      const isDone = differences(rest, { ...end, sheets: end.sheets.filter(({ name }) => !names.includes(name)) });
      if (isDone.some((difference) => !difference.startsWith("itsubsidy.")))
        assert.deepEqual(
          differences(rest, start),
          [],
          "failed with a sheet left over, and yet something else was changed",
        );
      return;
    }
    assert.deepEqual(differences(now, start), [], `failed with ${outcome.code}, and yet something was changed`);
    const again = await ask();
    assert.equal(again.kind, "done", `cannot be repeated: ${json(again)}`);
  } finally {
    closeBook(book);
  }
}

describe("faults of the host", function () {
  this.timeout(0);

  const names = Object.keys(operations);
  for (const [index, name] of names.entries())
    it(`leave nothing lost and nothing half done: ${name}`, async () => {
      const operation = operations[name];
      assert.ok(operation);
      const numRuns = Math.ceil((Number(cases) - index) / names.length);
      await fc.assert(
        fc.asyncProperty(fc.array(anyTrouble, { minLength: 1, maxLength: 2 }), (troubles) =>
          ordeal(name, operation, troubles),
        ),
        { numRuns, seed: Number(seed) + index, endOnFailure: true },
      );
    });
});
