import type { CategoryCode, FrameCode } from "../../rules";
import type { RuleRecord } from "./ruleRecord";

/** A cell or a block of cells, as a function takes it; null for what is blank or left out. */
export type Argument = string | number | boolean | null | readonly (readonly (string | number | boolean | null)[])[];

/** What a function gives today. */
export type Result =
  | { readonly kind: "cells"; readonly cells: readonly (readonly unknown[])[] }
  | { readonly kind: "error"; readonly code: string }
  /** The function cannot be asked here. */
  | { readonly kind: "unknown" };

/** What the cells alone do not tell: the functions of the add-in and the words they understand. */
export interface Knowledge {
  /** The parameters of a function, by its name in capitals; null for a name that is none of ours. */
  readonly parametersOf: (name: string) => readonly string[] | null;
  readonly evaluate: (name: string, args: readonly Argument[]) => Result;
  /** The frame that a text names in some year. */
  readonly frameNamed: (text: string) => FrameCode | null;
  readonly categoryNamed: (text: string) => CategoryCode | null;
  /** The rules that the functions follow now. */
  readonly rules: RuleRecord;
}
