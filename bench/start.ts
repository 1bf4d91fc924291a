import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { ms, type Suite } from "./report";

/** The built functions.js in a context of its own, as Excel's JavaScript-only runtime loads it. */
export const start: Suite = (short) => {
  const code = readFileSync(new URL("../../dist/functions.js", import.meta.url), "utf8");
  let fastest = Infinity;
  let associated = 0;
  for (let round = 0; round < (short ? 3 : 30); round++) {
    associated = 0;
    const associate = (): number => (associated += 1);
    const context = createContext({ CustomFunctions: { associate, Error, ErrorCode: {} } });
    const began = performance.now();
    new Script(code).runInContext(context);
    fastest = Math.min(fastest, performance.now() - began);
  }
  return Promise.resolve([
    {
      task: `functions.js evaluated, ${String(associated)} functions associated`,
      ours: ms(fastest),
      target: "10 ms",
    },
    {
      task: "functions.js, gzip",
      ours: `${(gzipSync(code).length / 1_024).toFixed(1)} KiB`,
      target: "30 KiB",
    },
  ]);
};
