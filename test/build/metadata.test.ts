import assert from "node:assert/strict";
import { resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionFiles, localise, oneLine, readDeclarations, type Metadata } from "../../tools/metadata";
import { completeFunction, index, inFolder } from "./declarations";

const problemsOf = (source: string, indexSource = index): Promise<readonly string[]> =>
  inFolder({ "index.ts": indexSource, "share.ts": source }, (folder) => readDeclarations(folder).problems);

/** What is broken, how, and what the message must say. */
const broken: readonly (readonly [string, (source: string) => string, RegExp])[] = [
  [
    "no English description",
    (source) => source.replace(/ \* @en The(.|\n)*?in yen\.\n/u, ""),
    /SHARE: text missing: add `@en …`/u,
  ],
  [
    "no English parameter",
    (source) => source.replace(/ \* @enparam year.*\n/u, ""),
    /English text missing: add `@enparam year …`/u,
  ],
  [
    "no Japanese parameter",
    (source) => source.replace(/ \* @param cost.*\n/u, ""),
    /Japanese text missing: add `@param cost …`/u,
  ],
  [
    "no Japanese description",
    (source) => source.replace(/ \* 税抜の(.|\n)*?ます。\n/u, ""),
    /Japanese description missing/u,
  ],
  ["no English result", (source) => source.replace(/ \* @enreturns.*\n/u, ""), /add `@enreturns …`/u],
  ["no Japanese result", (source) => source.replace(/ \* @returns.*\n/u, ""), /add `@returns …`/u],
  [
    "a stale English parameter",
    (source) => source.replace("@enparam year", "@enparam years"),
    /@enparam years names no parameter \(they are: cost, year\)/u,
  ],
  [
    "a stale Japanese parameter",
    (source) => source.replace("@param [year]", "@param [when]"),
    /@param when names no parameter/u,
  ],
  [
    "a parameter translated twice",
    (source) => source.replace(" * @returns", " * @enparam cost Again\n * @returns"),
    /@enparam cost stands twice/u,
  ],
  ["no example", (source) => source.replace(/ \* @example.*\n/u, ""), /example missing/u],
  ["an example without a result", (source) => source.replace(" → 50", ""), /@example must read/u],
  ["an id in small letters", (source) => source.replace("SHARE\n", "share\n"), /write the id in capitals/u],
  ["a function that is not exported", (source) => source.replace("export function", "function"), /must be exported/u],
  [
    "a required parameter after an optional one",
    (source) => source.replace("cost: unknown", "cost?: unknown").replace("year?", "year").replace("[year]", "year"),
    /required parameter year follows an optional one/u,
  ],
  ["an id taken twice", (source) => `${source}${source.replaceAll("share", "other")}`, /the id is already taken/u],
];

describe("metadata of the custom functions", () => {
  it("reads a complete declaration as data", async () => {
    await inFolder({ "index.ts": index, "share.ts": completeFunction }, (folder) => {
      const { functions, problems } = readDeclarations(folder);
      assert.deepEqual(problems, []);
      const { file: _, ...declaration } = functions[0] ?? assert.fail("nothing read");
      assert.deepEqual(declaration, {
        id: "SHARE",
        description: { ja: "税抜の費用に対する金額を円で返します。", en: "The amount for a cost, in yen." },
        parameters: [
          {
            name: "cost",
            description: { ja: "費用（税抜・円）", en: "Cost, tax-exclusive, yen" },
            optional: false,
            dimension: "scalar",
          },
          { name: "year", description: { ja: "年度", en: "Programme year" }, optional: true, dimension: "scalar" },
        ],
        result: { description: { ja: "金額（円）", en: "Amount in yen" }, dimension: "scalar" },
        examples: [{ formula: "=ITSUBSIDY.SHARE(100)", result: "50" }],
        source: "004 の要約",
      });
    });
  });

  for (const [what, breakIt, message] of broken) {
    it(`refuses ${what}`, async () => {
      const source = breakIt(completeFunction);
      assert.notEqual(source, completeFunction);
      const problems = await problemsOf(source);
      assert.ok(
        problems.some((problem) => message.test(problem)),
        problems.join("\n"),
      );
    });
  }

  it("refuses a file of functions that the index forgets, and a folder without functions", async () => {
    const problems = await problemsOf(completeFunction, "export {};\n");
    assert.match(problems.join("\n"), /no custom function found/u);
    assert.match(problems.join("\n"), /share\.ts has custom functions, but index\.ts does not export it/u);
  });

  it("joins Japanese lines without a space and English ones with one", () => {
    assert.equal(oneLine("金額を\n 円で"), "金額を円で");
    assert.equal(oneLine("in\n yen"), "in yen");
  });
});

describe("the real functions", () => {
  const folder = resolve("src/functions");
  const { functions, problems } = readDeclarations(folder);

  it("are complete in both languages", () => {
    assert.deepEqual(problems, []);
  });

  it("have the same parameters for Excel's generator and for the help", async () => {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata([...functionFiles(folder)]);
    assert.deepEqual(errors, []);
    const metadata = JSON.parse(metadataJson) as Metadata;
    const generated = metadata.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional, dimensionality }) => [name, optional ?? false, dimensionality ?? "scalar"]),
    ]);
    const declared = functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional, dimension }) => [name, optional, dimension]),
    ]);
    assert.deepEqual(declared, generated);
  });

  it("differ between the languages in descriptions alone, and no tag leaks into them", async () => {
    const { metadataJson } = await generateCustomFunctionsMetadata([...functionFiles(folder)]);
    const metadata = JSON.parse(metadataJson) as Metadata;
    for (const language of ["ja", "en"] as const) {
      const { functions: localised } = localise(metadata, functions, language);
      for (const [index, { id, description, parameters }] of localised.entries()) {
        const texts = [description, ...parameters.map((parameter) => parameter.description)];
        assert.equal(description, functions[index]?.description[language]);
        for (const text of texts) assert.doesNotMatch(text ?? "", /@|\n/u, id);
      }
    }
  });
});
