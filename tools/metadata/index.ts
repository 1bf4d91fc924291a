export { localise, type FunctionMetadata, type Metadata, type ParameterMetadata } from "./localise";
export { functionsPlugins } from "./plugin";
export { functionFiles, readDeclarations } from "./read";
export { oneLine } from "./tags";
export type { Declarations, Example, FunctionDeclaration, ParameterDeclaration } from "./types";
