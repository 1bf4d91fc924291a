import type { Finding } from "../finding";
import type { Knowledge } from "../knowledge";
import { ownFormulas } from "../ownFormulas";
import type { Snapshot } from "../snapshot";
import { frameDiffers } from "./frameDiffers";
import { hardwareAlone } from "./hardwareAlone";
import { nameLost } from "./nameLost";
import { quoteChanged } from "./quoteChanged";
import { resultChanged } from "./resultChanged";
import { taxInclusive } from "./taxInclusive";
import { typedOver } from "./typedOver";
import { withoutYear } from "./withoutYear";

/** Everything that speaks against handing the workbook on, what is wrong first. `year` is the one to be named. */
export function findingsIn(snapshot: Snapshot, knowledge: Knowledge, year: number): readonly Finding[] {
  const formulas = ownFormulas(snapshot);
  return [
    ...nameLost(formulas, knowledge),
    ...resultChanged(formulas, snapshot, knowledge),
    ...typedOver(formulas, snapshot),
    ...taxInclusive(formulas, snapshot, knowledge),
    ...hardwareAlone(formulas, snapshot, knowledge),
    ...frameDiffers(formulas, knowledge),
    ...quoteChanged(snapshot),
    ...withoutYear(formulas, snapshot, knowledge, year),
  ];
}
