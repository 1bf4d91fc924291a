/** The part of functions.json that the workbench reads. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
}

/** The namespace in the add-in's manifest. */
export const NAMESPACE = "ITSUBSIDY";

export const cellName = (metadata: FunctionMetadata): string => `${NAMESPACE}.${metadata.name}`;
