import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { viewAsked } from "../../src/taskpane/places";
import { manifestChecks, parseManifest } from "../../tools/validation";

const manifest = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** The problems of a manifest, check by check. */
async function problemsOf(xml: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const checks = manifestChecks(parseManifest(xml), "dist", version);
  const entries = await Promise.all(
    checks.map(async (check) => [check.name.replace("manifest: ", ""), (await check.run()).problems] as const),
  );
  return new Map(entries.filter(([, problems]) => problems.length > 0));
}

const order = "element order";
const ids = "resource ids resolve and are used";
const english = "English overrides";
const identity = "identity, locale, requirements";
const addresses = "addresses are files of the build";

/** What is broken, in which check it must show, what is replaced by what, and what the message must say. */
const broken: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
  [
    "a head element out of order",
    order,
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/u,
    "$2$1",
    /<OfficeApp> .*accepted, in this order: Id AlternateId\? Version/u,
  ],
  ["a missing label", order, '<Label resid="Group.Label"/>', "", /<Group> .*accepted, in this order: Label Icon/u],
  [
    "a supertip before its label",
    order,
    /(<Label resid="Import.Label"\/>)\s*(<Supertip>(?:.|\n)*?<\/Supertip>)/u,
    "$2$1",
    /<Control> /u,
  ],
  ["an unknown element", order, "<GetStarted>", "<Greeting/><GetStarted>", /<DesktopFormFactor> .*contains Greeting/u],
  [
    "GetStarted after the extension points",
    order,
    /(<GetStarted>(?:.|\n)*?<\/GetStarted>)((?:.|\n)*?)<\/DesktopFormFactor>/u,
    "$2$1</DesktopFormFactor>",
    /<DesktopFormFactor> /u,
  ],
  [
    "a reference to nothing",
    ids,
    'resid="Import.Label"',
    'resid="Import.Labels"',
    /refers to Import\.Labels, which <Resources> does not have/u,
  ],
  [
    "a resource nobody uses",
    ids,
    "<bt:ShortStrings>",
    '<bt:ShortStrings><bt:String id="Lost" DefaultValue="x"/>',
    /Lost is used nowhere/u,
  ],
  [
    "a resource id twice",
    ids,
    "<bt:ShortStrings>",
    '<bt:ShortStrings><bt:String id="Group.Label" DefaultValue="x"/>',
    /Group\.Label stands twice/u,
  ],
  [
    "a short string that is too long",
    "lengths",
    'DefaultValue="見積取込"',
    `DefaultValue="${"見".repeat(126)}"`,
    /Import\.Label has 126 characters; at most 125/u,
  ],
  [
    "a long string that is too long",
    "lengths",
    /Value="Finds a function[^"]*"/u,
    `Value="${"a".repeat(251)}"`,
    /Functions\.Description en-US has 251 characters; at most 250/u,
  ],
  [
    "an id that is too long",
    "lengths",
    /Functions\.Metadata\.Url/gu,
    "Functions.Metadata.Url.In.Japanese",
    /has 34 characters; at most 32/u,
  ],
  ["an empty text", "lengths", 'DefaultValue="見積取込"', 'DefaultValue=""', /Import\.Label is empty/u],
  [
    "a label without English",
    english,
    '<bt:Override Locale="en-US" Value="Import quotes"/>',
    "",
    /Import\.Label has no en-US text/u,
  ],
  [
    "English that is Japanese",
    english,
    'Value="Import quotes"',
    'Value="見積取込"',
    /Import\.Label: the en-US text is in Japanese/u,
  ],
  [
    "a display name without English",
    english,
    '<Override Locale="en-US" Value="IT Subsidy Calculator"/>',
    "",
    /DisplayName has no en-US text/u,
  ],
  [
    "metadata without English",
    english,
    /<bt:Override Locale="en-US" Value="[^"]*functions-en\.json"\/>/u,
    "",
    /Functions\.Metadata\.Url has no en-US text/u,
  ],
  [
    "a page that is not built",
    addresses,
    "https://localhost:3000/functions.html",
    "https://localhost:3000/function.html",
    /function\.html has no file in dist/u,
  ],
  ["an address without encryption", addresses, /https(:\/\/localhost:3000\/help\.html#en)/u, "http$1", /is not https/u],
  [
    "two origins",
    addresses,
    "https://localhost:3000/help.html#en",
    "https://example.com/help.html#en",
    /lies outside https:\/\/localhost:3000\//u,
  ],
  [
    "an icon of another size",
    "icon files have their size",
    "assets/icon-16.png",
    "assets/icon-20.png",
    /icon-20\.png is 20 × 20; declared as 16/u,
  ],
  ["a required icon missing", "icon sizes declared", /<bt:Image size="80" resid="Icon\.80"\/>/u, "", /lacks 80 px/u],
  ["an id that is no UUID", identity, /<Id>.*<\/Id>/u, "<Id>itsubsidy</Id>", /version 4 UUID/u],
  ["another default language", identity, "<DefaultLocale>ja-JP", "<DefaultLocale>en-US", /<DefaultLocale> is en-US/u],
  ["more rights than needed", identity, "ReadWriteDocument", "ReadWriteMailbox", /<Permissions> is ReadWriteMailbox/u],
  [
    "the shared runtime",
    identity,
    '<Set Name="CustomFunctionsRuntime" MinVersion="1.2"/>',
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    /CustomFunctionsRuntime 1\.2 is needed/u,
  ],
  [
    "a runtime of its own",
    identity,
    "<AllFormFactors>",
    '<Runtimes><Runtime resid="Pane.Import.Url"/></Runtimes><AllFormFactors>',
    /asks for a shared runtime/u,
  ],
  [
    "a translated namespace",
    identity,
    '<bt:String id="Functions.Namespace" DefaultValue="ITSUBSIDY"/>',
    '<bt:String id="Functions.Namespace" DefaultValue="ITSUBSIDY"><bt:Override Locale="en-US" Value="X"/></bt:String>',
    /<Namespace> is ITSUBSIDY/u,
  ],
  [
    "another version than the package",
    "version of package.json",
    /<Version>.*<\/Version>/u,
    "<Version>9.9.9.9</Version>",
    /package\.json says/u,
  ],
];

describe("manifest checks", () => {
  it("find nothing wrong with the manifest", async () => {
    assert.deepEqual(Object.fromEntries(await problemsOf(manifest)), {});
  });

  for (const [what, check, from, to, message] of broken) {
    it(`find ${what}`, async () => {
      const xml = manifest.replace(from, to);
      assert.notEqual(xml, manifest, "the mutation changed nothing");
      const problems = (await problemsOf(xml)).get(check) ?? [];
      assert.match(problems.join("\n"), message);
    });
  }

  it("open every view that has a place in the pane from the ribbon or a cell", () => {
    const asked = [...manifest.matchAll(/taskpane\.html(?:\?view=(\w+))?"/gu)].map(([, view]) => view ?? "import");
    const reached = new Set(asked.map((view) => viewAsked(`?view=${view}`)));
    assert.deepEqual([...reached].sort(), ["check", "estimate", "evidence", "functions", "import", "proposal"]);
    const cell = /<OfficeMenu id="ContextMenuCell">([\s\S]*?)<\/OfficeMenu>/u.exec(manifest)?.[1] ?? "";
    assert.match(cell, /Pane\.Evidence\.Url[\s\S]*Pane\.Functions\.Url/u);
  });

  it("accept a build for a folder of another server", async () => {
    const moved = manifest.replaceAll("https://localhost:3000/", "https://example.com/itsubsidy/");
    assert.deepEqual(Object.fromEntries(await problemsOf(moved)), {});
  });

  it("say where XML itself is broken", () => {
    assert.throws(() => parseManifest(manifest.replace("</Hosts>", "")), /Hosts|tag/u);
  });
});
