import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** When a file, or the youngest file in a folder, was last changed; 0 where there is none. */
export function changedAt(path: string): number {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changedAt(join(path, name))), 0);
}
