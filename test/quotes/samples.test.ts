import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { importFile } from "../../src/quotes";
import { faults } from "./samples/check";
import { samples } from "./samples";

export const cMapUrl = fileURLToPath(new URL("../../node_modules/pdfjs-dist/cmaps/", import.meta.url));

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
