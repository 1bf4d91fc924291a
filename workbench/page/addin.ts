import { createRuntime } from "../functions";
import type { CustomFunction, FunctionMetadata, FunctionsFile } from "../functions";

/** Loads the built functions as a plain script, with `CustomFunctions` in the window. */
export async function loadAddin(
  locale: "ja-JP" | "en-US",
): Promise<{ metadata: readonly FunctionMetadata[]; functions: ReadonlyMap<string, CustomFunction> }> {
  const runtime = createRuntime();
  Object.assign(window, { CustomFunctions: runtime.global });
  const file = locale === "ja-JP" ? "/functions.json" : "/functions-en.json";
  const [response] = await Promise.all([fetch(file), loadScript("/functions.js")]);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  const { functions: metadata } = (await response.json()) as FunctionsFile;
  return { metadata, functions: runtime.functions };
}

const loadScript = (source: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${source}: not found`));
    };
    document.head.append(script);
  });
