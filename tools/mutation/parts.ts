/** Where Stryker's copy of the project holds the packed tests. */
export const bundled = "test/mutation.bundle.mjs";

/** A part of the source, and the tests that are to notice every change of it. */
export interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Tests in those folders that take long and would notice nothing that the others do not. */
  readonly without: readonly string[];
  /** Whether what is worked out while a file loads, such as data, is left as it is: each such change needs every test. */
  readonly ignoreStatic: boolean;
}

const calculation = {
  tests: ["test/engine", "test/functions", "test/oracle", "test/rules", "test/text"],
  without: ["test/engine/everyYen.test.ts", "test/functions/fuzz.test.ts"],
  ignoreStatic: false,
};

/** What may be named on the command line. */
const parts: Readonly<Record<string, Part>> = {
  rules: { mutate: ["src/rules/**/*.ts"], ...calculation },
  engine: { mutate: ["src/engine/**/*.ts"], ...calculation },
  functions: { mutate: ["src/functions/**/*.ts"], ...calculation },
  quotes: {
    mutate: ["src/quotes/{steps,values,formula,grid}/**/*.ts"],
    tests: ["test/quotes"],
    without: ["test/quotes/fuzz.test.ts", "test/quotes/twoReaders.test.ts", "test/quotes/entries.test.ts"],
    ignoreStatic: true,
  },
};

/** The part of that name, or what may be asked for. */
export function partOf(name = ""): Part {
  const part = parts[name];
  if (part === undefined) throw new Error(`${Object.keys(parts).join(" | ")}, not "${name}"`);
  return part;
}
