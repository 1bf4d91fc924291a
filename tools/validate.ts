/** `npm run validate`: looks at the build as Office will, offline as far as that goes. */
import { resolve } from "node:path";
import { allChecks, runChecks } from "./validation";

const checks = allChecks(resolve(import.meta.dirname, ".."));
const failed = await runChecks(checks, (line) => {
  console.log(line);
});
console.log(`${String(checks.length - failed)} checks passed or skipped, ${String(failed)} failed`);
process.exit(failed === 0 ? 0 : 1);
