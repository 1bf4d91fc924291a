import type { Localized } from "../../src/rules";

export interface ParameterDeclaration {
  readonly name: string;
  readonly description: Localized;
  readonly optional: boolean;
  readonly dimension: "scalar" | "matrix";
}

/** A formula and what it gives; the tests execute it. */
export interface Example {
  readonly formula: string;
  readonly result: string;
}

/** One custom function as its JSDoc declares it: from this come the metadata of both languages, the help and the docs. */
export interface FunctionDeclaration {
  readonly id: string;
  /** Path of the file from the repository root, with forward slashes. */
  readonly file: string;
  readonly description: Localized;
  readonly parameters: readonly ParameterDeclaration[];
  readonly result: { readonly description: Localized; readonly dimension: "scalar" | "matrix" };
  readonly examples: readonly Example[];
  readonly source: string | null;
}

/** What the source says, and every reason why it may not be built. */
export interface Declarations {
  readonly functions: readonly FunctionDeclaration[];
  readonly problems: readonly string[];
}
