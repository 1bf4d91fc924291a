import { common } from "./common";
import { estimate } from "./estimate";
import { evidence } from "./evidence";
import { functions } from "./functions";
import { importing } from "./import";
import { proposal } from "./proposal";
import { sheet } from "./sheet";

export const ja = { ...common, ...importing, estimate, evidence, functions, proposal, sheet };
