import { files } from "./files";
import { functions } from "./functions";
import { pane } from "./pane";
import { quotes } from "./quotes";
import type { Suite } from "./report";

/** Every bench; a new one is one file and one line here. */
export const suites: readonly Suite[] = [functions, quotes, files, pane];
