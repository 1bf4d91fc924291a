/** dist/functions.js in the narrowest runtime that Excel offers: ES2016, no DOM, nothing but CustomFunctions. */
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import type { FunctionDeclaration } from "../metadata";
import { constantArguments, type Argument } from "./constants";

const language = 2016;
const absent = ["Intl", "BigInt", "WebAssembly", "SharedArrayBuffer", "Atomics", "console"];
const sizeLimit = 30 * 1024;

export function syntaxProblems(script: string): readonly string[] {
  try {
    parse(script, { ecmaVersion: language, sourceType: "script" });
    return [];
  } catch (error) {
    return [
      `${String(error)}: only ES${String(language)} is accepted. Rewrite what is newer; webpack transpiles only src.`,
    ];
  }
}

/** dist/functions-help.json */
export interface FunctionsHelp {
  readonly functions: readonly Omit<FunctionDeclaration, "file">[];
}

/** A custom function as Excel calls it. */
export type Callable = (...values: readonly unknown[]) => unknown;

export interface LoadedFunctions {
  /** In the order of association, repeated where a function is associated twice. */
  readonly ids: readonly string[];
  readonly functions: ReadonlyMap<string, Callable>;
  /** True for what a function throws on purpose. */
  readonly isCellError: (thrown: unknown) => boolean;
}

/** Runs the script in a context without anything that the JavaScript-only runtime may lack; throws what it throws. */
export function loadFunctions(script: string): LoadedFunctions {
  const ids: string[] = [];
  const functions = new Map<string, Callable>();
  const associate = (id: string, implementation: Callable): void => {
    ids.push(id);
    functions.set(id, implementation);
  };
  const context = createContext({ CustomFunctions: { associate } });
  runInContext(absent.map((name) => `delete globalThis.${name};`).join(""), context);
  const CellError = runInContext(
    "CustomFunctions.ErrorCode = {}; CustomFunctions.Error = class extends Error {};",
    context,
  ) as ErrorConstructor;
  runInContext(script, context);
  return { ids, functions, isCellError: (thrown) => thrown instanceof CellError };
}

/** A single value for a range arrives as a range of one cell; what is left out arrives as null. */
const asExcelPasses = (value: Argument, dimension: "scalar" | "matrix"): unknown =>
  dimension === "matrix" && value !== null && !Array.isArray(value) ? [[value]] : value;

/** Calls every function without arguments and with those of its examples, where these are plain constants. */
function callProblems({ functions, isCellError }: LoadedFunctions, help: FunctionsHelp): readonly string[] {
  return help.functions.flatMap(({ id, parameters, examples }) => {
    const constants = examples.flatMap(({ formula }) => constantArguments(id, formula));
    return [[], ...constants].flatMap((given) => {
      const values = parameters.map(({ dimension }, index) => asExcelPasses(given[index] ?? null, dimension));
      try {
        functions.get(id)?.(...values);
        return [];
      } catch (error) {
        return isCellError(error) ? [] : [`${id}(${values.map(String).join(", ")}) throws ${String(error)}. ${advice}`];
      }
    });
  });
}

const advice = `The runtime has no DOM and no ${absent.join(", ")}; only a CustomFunctions.Error may reach a cell.`;

export function runtimeProblems(script: string, help: FunctionsHelp): readonly string[] {
  try {
    return callProblems(loadFunctions(script), help);
  } catch (error) {
    return [`loading throws ${String(error)}. ${advice}`];
  }
}

export const compressedSize = (script: string): number => gzipSync(script).length;

export function sizeProblems(script: string): readonly string[] {
  const size = compressedSize(script);
  return size <= sizeLimit
    ? []
    : [`functions.js is ${String(size)} bytes gzipped; at most ${String(sizeLimit)} are accepted. Find what crept in.`];
}
