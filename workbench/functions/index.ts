export type { Platform } from "./arguments";
export { ErrorMessages } from "./messages";
export { cellName, NAMESPACE } from "./metadata";
export type { FunctionMetadata, FunctionsFile, ParameterMetadata } from "./metadata";
export { createRuntime, CustomFunctionError } from "./runtime";
export type { CustomFunction, CustomFunctionsRuntime } from "./runtime";
export { univerFunctions, univerHelp } from "./univer";
