import { cells } from "./cells";
import { files } from "./files";
import { functions } from "./functions";
import { pane } from "./pane";
import { quotes } from "./quotes";
import type { Suite } from "./report";
import { runtime } from "./runtime";
import { start } from "./start";

/** Every bench; a new one is one file and one line here. */
export const suites: readonly Suite[] = [functions, runtime, cells, start, quotes, files, pane];
