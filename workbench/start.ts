import open from "open";
import { ensureDist } from "../tools/dist";
import { startWorkbench } from "./server";

/** `npm start`: builds what is out of date, serves the workbench and opens it in the browser where there is one. */
const flags = new Set(process.argv.slice(2));

if (!flags.has("--no-build")) ensureDist();
const server = await startWorkbench();
console.log(`ITSUBSIDY workbench: ${server.url}  (Ctrl+C ends it)`);

if (!flags.has("--no-open") && process.env.CI === undefined) await openBrowser(server.url);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}

/** A machine without a browser is no reason to stop: the address is printed above. */
async function openBrowser(address: string): Promise<void> {
  try {
    const child = await open(address);
    child.on("error", () => undefined);
  } catch {
    console.log("No browser found; open the address by hand.");
  }
}
