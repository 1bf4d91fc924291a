import { common } from "./common";
import { functions } from "./functions";
import { importing } from "./import";
import { proposal } from "./proposal";
import { sheet } from "./sheet";

export const ja = { ...common, ...importing, sheet, proposal, functions };
