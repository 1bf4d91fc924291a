import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { arrows, typeArrows, type Folder } from "../../tools/house";

/** The project's own rules, without those that need types: the snippets are no files of the project. */
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ["**/*.{ts,tsx}"],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false, program: null } },
    },
    { files: ["**/*.{ts,tsx}"], rules: { "import-x/no-cycle": "off" } },
  ],
});

/** The names of the rules that a snippet breaks at this place. */
async function brokenRules(filePath: string, code: string): Promise<readonly string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

const folders = Object.keys(arrows) as Folder[];
const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => ({ from, to })));
const mayImport = (from: Folder, to: Folder): boolean => arrows[from].includes(to);
const typesOnly = Object.entries(typeArrows).flatMap(([from, targets]) =>
  Object.keys(targets).map((to) => [from, to] as const),
);

const paths = "import-x/no-restricted-paths";
const imports = "@typescript-eslint/no-restricted-imports";
const globals = "no-restricted-globals";
const syntax = "no-restricted-syntax";

describe("the house", () => {
  it("has the folders that the arrows name", () => {
    for (const folder of folders.filter((name) => name !== "taskpane"))
      assert.ok(existsSync(`src/${folder}/index.ts`), folder);
    assert.ok(existsSync("src/taskpane/index.tsx"));
  });

  for (const { from, to } of pairs) {
    const allowed = mayImport(from, to);
    it(`${allowed ? "lets" : "does not let"} src/${from} import src/${to}`, async () => {
      const code = `import type * as other from "../${to}";\nexport type Other = typeof other;\n`;
      assert.deepEqual(await brokenRules(`src/${from}/snippet.ts`, code), allowed ? [] : [paths]);
    });
  }

  for (const [from, to] of typesOnly) {
    it(`lets only types travel from src/${to} to src/${from}`, async () => {
      const value = `import { something } from "../${to}";\nexport const other = something;\n`;
      assert.deepEqual(await brokenRules(`src/${from}/snippet.ts`, value), [imports]);
    });
  }

  it("lets the quotes use the exact division of the engine", async () => {
    const code = 'import { floorTimes } from "../engine";\nexport const other = floorTimes;\n';
    assert.deepEqual(await brokenRules("src/quotes/snippet.ts", code), []);
  });

  it("opens nothing but the index of a folder", async () => {
    const code = 'import type { Ratio } from "../rules/types";\nexport type Other = Ratio;\n';
    assert.deepEqual(await brokenRules("src/engine/snippet.ts", code), [paths]);
  });

  it("keeps the workbench on the built files", async () => {
    const code = 'import { assess } from "../src/engine";\nexport const other = assess;\n';
    assert.deepEqual(await brokenRules("workbench/snippet.ts", code), [paths]);
  });

  it("keeps src apart from tests and tools", async () => {
    const code = 'import { arrows } from "../../tools/house";\nexport const other = arrows;\n';
    assert.deepEqual(await brokenRules("src/engine/snippet.ts", code), [paths]);
  });

  for (const name of ["Excel", "Office"]) {
    it(`names ${name} in src/workbook alone`, async () => {
      const code = `export const other = ${name};\n`;
      for (const folder of folders)
        assert.deepEqual(
          await brokenRules(`src/${folder}/snippet.ts`, code),
          folder === "workbook" ? [] : [globals],
          folder,
        );
    });
  }

  it("names CustomFunctions in src/functions alone", async () => {
    const code = "export const other = CustomFunctions;\n";
    for (const folder of folders)
      assert.deepEqual(
        await brokenRules(`src/${folder}/snippet.ts`, code),
        folder === "functions" ? [] : [globals],
        folder,
      );
  });

  it("divides money in one file alone", async () => {
    const code = "export const half = (yen: number): number => yen / 2;\n";
    for (const folder of ["rules", "engine", "functions"])
      assert.deepEqual(await brokenRules(`src/${folder}/snippet.ts`, code), [syntax], folder);
    assert.deepEqual(await brokenRules("src/engine/ratio.ts", code), []);
  });
});
