export { compileCall, type Compiled } from "./compile";
export type { FrozenReason } from "./frozen";
export { Workings, type WorkingRow } from "./workings";
