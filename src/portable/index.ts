export { compileCall, type Compiled } from "./compile";
export type { FrozenReason } from "./frozen";
