import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionChecks } from "../../tools/validation";

const files = ["functions.js", "functions.json", "functions-en.json", "functions-help.json"];

const share = (extra = "", language = "ja"): object => ({
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "SHARE",
      name: "SHARE",
      description: language,
      parameters: [{ name: `cost${extra}`, description: language, type: "any" }],
      result: {},
    },
  ],
});
const help = {
  functions: [
    {
      id: "SHARE",
      parameters: [{ name: "cost", optional: false, dimension: "scalar" }],
      examples: [{ formula: "=ROUND(ITSUBSIDY.SHARE(100),0)", result: "50" }],
    },
  ],
};
const script = 'CustomFunctions.associate("SHARE", function (cost) { return cost });';

/** The names of the checks that fail, with their problems, for a build made of these contents. */
async function failures(changes: Readonly<Record<string, string | object>>): Promise<Readonly<Record<string, string>>> {
  const contents: Readonly<Record<string, string | object>> = {
    "functions.js": script,
    "functions.json": share(),
    "functions-en.json": share("", "en"),
    "functions-help.json": help,
    ...changes,
  };
  const dist = mkdtempSync(join(tmpdir(), "dist-"));
  try {
    for (const [name, content] of Object.entries(contents))
      writeFileSync(join(dist, name), typeof content === "string" ? content : JSON.stringify(content));
    return await failuresIn(dist);
  } finally {
    rmSync(dist, { recursive: true });
  }
}

async function failuresIn(dist: string): Promise<Readonly<Record<string, string>>> {
  const findings = await Promise.all(
    functionChecks(dist).map(async (check) => [check.name, (await check.run()).problems.join("\n")] as const),
  );
  return Object.fromEntries(findings.filter(([, problems]) => problems !== ""));
}

describe("checks of the built functions", () => {
  it("find nothing wrong with dist", async () => {
    const dist = mkdtempSync(join(tmpdir(), "dist-"));
    try {
      for (const file of files) cpSync(join("dist", file), join(dist, file));
      assert.deepEqual(await failuresIn(dist), {});
    } finally {
      rmSync(dist, { recursive: true });
    }
  });

  it("find nothing wrong with a small sound build", async () => {
    assert.deepEqual(await failures({}), {});
  });

  it("find syntax newer than ES2016", async () => {
    const found = await failures({ "functions.js": `${script}async function late() {}` });
    assert.match(found["functions.js: ES2016"] ?? "", /only ES2016 is accepted/u);
  });

  for (const name of ["Intl", "BigInt", "WebAssembly", "console", "document", "window"]) {
    it(`find a function that needs ${name}`, async () => {
      const found = await failures({ "functions.js": script.replace("return cost", `return ${name}.x`) });
      assert.match(found["functions.js: bare runtime"] ?? "", new RegExp(`${name} is not defined`, "u"));
    });
  }

  it("find it also where only an example gets there", async () => {
    const found = await failures({ "functions.js": script.replace("return cost", "return cost === 100 ? Intl : 0") });
    assert.match(found["functions.js: bare runtime"] ?? "", /SHARE\(100\) throws/u);
  });

  it("let a function throw an error meant for the cell", async () => {
    const thrown = script.replace("return cost", 'throw new CustomFunctions.Error("#N/A", "")');
    assert.deepEqual(await failures({ "functions.js": thrown }), {});
  });

  it("find an id that is not associated, unknown or associated twice", async () => {
    const name = "functions.js: every id associated";
    assert.match(
      (await failures({ "functions.js": "" }))[name] ?? "",
      /SHARE is in functions\.json but not associated/u,
    );
    assert.match(
      (await failures({ "functions.js": script.replace("SHARE", "SHARES") }))[name] ?? "",
      /SHARES is associated in functions\.js but not/u,
    );
    assert.match((await failures({ "functions.js": script + script }))[name] ?? "", /SHARE is associated twice/u);
  });

  it("find metadata that the schema refuses", async () => {
    const found = await failures({ "functions.json": { functions: [] } });
    assert.match(found["functions.json: schema"] ?? "", /must NOT have fewer than 1 items/u);
    assert.match(found["functions.json: schema"] ?? "", /allowErrorForDataTypeAny must be true/u);
  });

  it("find languages that differ in more than descriptions", async () => {
    const found = await failures({ "functions-en.json": share("s", "en") });
    assert.match(found["functions: both languages alike"] ?? "", /differ in more than descriptions/u);
  });

  it("find a bundle that is too large", async () => {
    const found = await failures({ "functions.js": `${script}//${randomBytes(32 * 1024).toString("base64")}` });
    assert.match(found["functions.js: size"] ?? "", /at most 30720 are accepted/u);
  });
});
