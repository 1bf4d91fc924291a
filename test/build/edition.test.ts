import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { editionOf, manifestOfEdition, textOfEdition } from "../../tools/edition";

const manifest = readFileSync(resolve(import.meta.dirname, "../../manifest.xml"), "utf8");
const between = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? "";

describe("an edition of the add-in", () => {
  it("has an id, a namespace and names of its own, always the same", () => {
    const edition = manifestOfEdition(manifest, "TEST");
    const id = between(edition, /<Id>([^<]+)/u);
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/u);
    assert.notEqual(id, between(manifest, /<Id>([^<]+)/u));
    assert.equal(id, between(manifestOfEdition(manifest, "TEST"), /<Id>([^<]+)/u));
    assert.notEqual(id, between(manifestOfEdition(manifest, "DEV"), /<Id>([^<]+)/u));
    assert.equal(between(edition, /id="Functions\.Namespace" DefaultValue="([^"]+)"/u), "ITSUBSIDYTEST");
    assert.match(edition, /<DisplayName DefaultValue="[^"]+ TEST">\s*<Override Locale="en-US" Value="[^"]+ TEST"\/>/u);
    assert.match(
      edition,
      /id="Group\.Label" DefaultValue="[^"]+ TEST">\s*<bt:Override Locale="en-US" Value="[^"]+ TEST"/u,
    );
  });

  it("writes and reads formulas under its own namespace", () => {
    const given = "`ITSUBSIDY.${id}(` /^(?:_XLDUDF_)?ITSUBSIDY[._]([A-Z]+)$/ ITSUBSIDY / rules";
    assert.equal(textOfEdition(given, "DEV"), given.replaceAll(/ITSUBSIDY(?! )/gu, "ITSUBSIDYDEV"));
  });

  it("is named in capital letters", () => {
    assert.equal(editionOf(undefined), null);
    assert.equal(editionOf("TEST"), "TEST");
    assert.throws(() => editionOf("test add-in"), /“test add-in”; one to eight capital letters/u);
  });
});
