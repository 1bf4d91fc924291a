/** Writes the texts of one language into the metadata that custom-functions-metadata generated. */
import type { Localized } from "../../src/rules";
import type { FunctionDeclaration } from "./types";

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: object;
}

export interface Metadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

function declared(functions: readonly FunctionDeclaration[], id: string): FunctionDeclaration {
  const found = functions.find((declaration) => declaration.id === id);
  if (found === undefined) throw new Error(`${id} stands in the metadata but in no declaration`);
  return found;
}

/**
 * The metadata with the descriptions of `language`. Errors are let through to the functions, which hand them on cell by
 * cell: one bad row of a column spoils no other.
 */
export function localise(
  metadata: Metadata,
  functions: readonly FunctionDeclaration[],
  language: keyof Localized,
): Metadata {
  return {
    ...metadata,
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((entry) => {
      const declaration = declared(functions, entry.id);
      return {
        ...entry,
        description: declaration.description[language],
        parameters: entry.parameters.map((parameter, index) => ({
          ...parameter,
          description: declaration.parameters[index]?.description[language] ?? "",
        })),
      };
    }),
  };
}
