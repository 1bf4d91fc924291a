import assert from "node:assert/strict";
import { citedNumbers } from "../../src/engine";
import { documents, industries, programmes } from "../../src/rules";

/** Numbers that name or order things and are printed nowhere as a figure of the subsidy. */
const namingKeys = new Set(["year", "round"]);

/** Paths of numbers that stand in the data without a citation. */
function bareNumbers(data: unknown, path: string): string[] {
  if (typeof data === "number") return [path];
  if (typeof data !== "object" || data === null || "source" in data) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    namingKeys.has(key) ? [] : bareNumbers(value, `${path}.${key}`),
  );
}

describe("citations", () => {
  const numbers = [
    ...programmes.flatMap((each) => citedNumbers(each, String(each.year))),
    ...citedNumbers(industries, "industries"),
  ];

  it("stand beside every number of every programme year", () => {
    assert.deepEqual(
      programmes.flatMap((programme) => bareNumbers(programme, String(programme.year))),
      [],
    );
  });

  it("name a known document, a section and the figure as printed", () => {
    const known = new Set(documents.map(({ id }) => id));
    for (const { path, source } of numbers) {
      assert.ok(known.has(source.document), path);
      assert.ok(source.section.length > 0 && source.figure.length > 0, path);
    }
  });

  it("mark a figure as carried over exactly where its document is not one of the year's own", () => {
    for (const programme of programmes) {
      for (const { path, source } of citedNumbers(programme, String(programme.year)))
        assert.equal(source.carriedOver ?? false, !programme.documents.some(({ id }) => id === source.document), path);
    }
  });

  it("are many: a year has some fifty numbers", () => {
    for (const programme of programmes) assert.ok(citedNumbers(programme, "").length >= 40, String(programme.year));
  });
});
