import assert from "node:assert/strict";
import { importFile, refusalCodes, warningCodes, type ImportResult } from "../../src/quotes";
import { cMapUrl } from "./resources";
import { faults } from "./samples/check";
import { samples } from "./samples";
import type { Sample } from "./samples/types";

const results = new Map<Sample, Promise<ImportResult>>();

function resultOf(sample: Sample): Promise<ImportResult> {
  const known = results.get(sample);
  if (known !== undefined) return known;
  const { file, bytes, options } = sample;
  const result = importFile({ name: file, bytes: bytes() }, { cMapUrl, ...options });
  results.set(sample, result);
  return result;
}

const codesOf = (result: ImportResult): readonly string[] =>
  "error" in result ? [result.error] : [...result.warnings, ...result.documents.flatMap(({ warnings }) => warnings)];

describe("quotes: samples", () => {
  for (const sample of samples)
    it(`${sample.file}: ${sample.trap}`, async () => {
      assert.deepEqual(faults(sample.expected, await resultOf(sample)), []);
    });

  it("show every warning and every refusal", async function () {
    this.timeout(120_000);
    const shown = new Set((await Promise.all(samples.map(resultOf))).flatMap(codesOf));
    assert.deepEqual(
      [...warningCodes, ...refusalCodes].filter((code) => !shown.has(code)),
      [],
    );
  });

  it("have names of their own", () => {
    assert.equal(new Set(samples.map(({ file }) => file)).size, samples.length);
  });

  it("do not change Object's prototype", () => {
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
});
