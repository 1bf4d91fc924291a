export { Context } from "./context";
export { forwardEvents } from "./events";
export { usedBox, readValues, isErrorValue } from "./grid";
export type { Value } from "./grid";
export { createModel } from "./model";
export type { ModelOptions } from "./model";
