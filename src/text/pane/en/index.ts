import { check } from "./check";
import { common } from "./common";
import { estimate } from "./estimate";
import { evidence } from "./evidence";
import { functions } from "./functions";
import { importing } from "./import";
import { portable } from "./portable";
import { more } from "./more";
import { proposal } from "./proposal";
import { settings } from "./settings";
import { sheet } from "./sheet";

export const en = {
  ...common,
  ...importing,
  check,
  estimate,
  evidence,
  functions,
  more,
  portable,
  proposal,
  settings,
  sheet,
};
