import assert from "node:assert/strict";
import { importFile } from "../../src/quotes";
import { cMapUrl } from "./resources";
import { faults } from "./samples/check";
import { samples } from "./samples";

describe("quotes: samples", () => {
  for (const { file, trap, bytes, expected } of samples)
    it(`${file}: ${trap}`, async () => {
      const result = await importFile({ name: file, bytes: bytes() }, { cMapUrl });
      assert.deepEqual(faults(expected, result), []);
    });

  it("does not change Object's prototype", () => {
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
});
