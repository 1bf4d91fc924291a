import assert from "node:assert/strict";
import { importFile, refusalCodes, warningCodes } from "../../src/quotes";
import { mutate } from "./mutate";
import { cMapUrl } from "./resources";
import { samples } from "./samples";

const rounds = Number(process.env.QUOTE_FUZZ ?? 280);
const ceiling = 5_000;
const codes: ReadonlySet<string> = new Set([...warningCodes, ...refusalCodes]);
const sources = samples
  .filter(({ expected }) => expected.error === undefined)
  .map(({ file, bytes }) => ({ name: file, bytes: bytes() }));

async function probe(seed: number): Promise<void> {
  const source = sources[seed % sources.length];
  assert.ok(source);
  const start = performance.now();
  const result = await importFile({ name: source.name, bytes: mutate(source.bytes, seed) }, { cMapUrl });
  const spent = performance.now() - start;
  const told =
    "error" in result ? [result.error] : [...result.warnings, ...result.documents.flatMap(({ warnings }) => warnings)];
  const label = `${source.name}, seed ${String(seed)}`;
  assert.ok(
    told.every((code) => codes.has(code)),
    `${label}: ${told.join()}`,
  );
  assert.ok("error" in result || result.documents.some(({ items }) => items.length > 0), `${label}: an empty success`);
  assert.ok(spent < ceiling, `${label}: ${String(Math.round(spent))} ms`);
}

describe("quotes: damaged files", () => {
  it(`gives a result or a coded refusal for each of ${String(rounds)} mutations`, async function () {
    this.timeout(rounds * 1_000);
    for (let seed = 1; seed <= rounds; seed++) await probe(seed);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
});
