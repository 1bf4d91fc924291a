import { defineConfig, globalIgnores } from "eslint/config";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { tsImport } from "tsx/esm/api";
import tseslint from "typescript-eslint";

const { arrows, typeArrows } = await tsImport("./tools/house.ts", import.meta.url);

const folders = Object.keys(arrows);
const outside = ["workbench", "test", "tools", "bench"];

/** Every pair of folders without an arrow is closed; behind an arrow, only the public index is open. */
const zones = folders.flatMap((target) =>
  folders
    .filter((from) => from !== target)
    .map((from) =>
      arrows[target].includes(from)
        ? {
            target: `./src/${target}`,
            from: `./src/${from}`,
            except: ["./index.ts"],
            message: `import ${from} through src/${from}/index.ts`,
          }
        : { target: `./src/${target}`, from: `./src/${from}`, message: `src/${target} must not know src/${from}` },
    ),
);

const outerZones = [
  ...outside.map((from) => ({ target: "./src", from: `./${from}`, message: `src must not know ${from}` })),
  { target: "./workbench", from: "./src", message: "the workbench runs the built add-in: use dist, never src" },
  { target: "./workbench", from: "./test", message: "the workbench must not know the tests" },
];

/** Arrows along which only types travel, and the few values that may. */
const typeOnly = Object.entries(typeArrows).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: Object.entries(allowed).map(([from, values]) => ({
          regex: `^(\\.\\./)+${from}(/|$)`,
          allowTypeImports: true,
          ...(values.length > 0 ? { allowImportNames: values } : {}),
          message: `from ${from}, src/${folder} takes types${values.length > 0 ? ` and ${values.join(", ")}` : ""} only`,
        })),
      },
    ],
  },
}));

const money = "money is divided in src/engine/ratio.ts alone: call a function of it";

const officeRules = officeAddins.configs.recommended
  .flatMap(({ rules = {} }) => Object.entries(rules))
  .filter(([name]) => name.startsWith("office-addins/"))
  .map(([name]) => [name, "error"]);

const officeGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "only src/workbook speaks to Office",
}));

const customFunctionsGlobal = {
  name: "CustomFunctions",
  message: "only src/functions speaks to the custom functions runtime",
};

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "node_modules/", ".cache/", "bench/*/node_modules/"]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver": { typescript: { alwaysTryTypes: false } },
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/extensions": [".ts", ".tsx", ".js"],
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: [...zones, ...outerZones] }],
      "import-x/no-duplicates": "error",
      // Spreading a string is how code points are counted here; no text of the field has joined emojis.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // What Excel shows in a cell is thrown by a class of its own, which its types do not derive from Error.
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [{ from: "package", name: "Error", package: "@types/custom-functions-runtime" }],
          allowRethrowing: true,
        },
      ],
      "no-eval": "error",
      eqeqeq: "error",
    },
  },
  { files: ["**/*.js"], extends: [tseslint.configs.recommended] },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/**"],
    rules: {
      "no-restricted-globals": ["error", ...officeGlobals, customFunctionsGlobal],
    },
  },
  {
    files: ["src/workbook/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(officeRules),
      "no-restricted-globals": ["error", customFunctionsGlobal],
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...officeGlobals],
    },
  },
  {
    files: ["src/{rules,engine,functions}/**/*.ts"],
    ignores: ["src/engine/ratio.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "BinaryExpression[operator='/']", message: money },
        { selector: "AssignmentExpression[operator='/=']", message: money },
      ],
    },
  },
  ...typeOnly,
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
);
