import type { Node } from "../formulas";

/** An argument by its position, from 0; one that is left out is a node of its own kind. */
export type Args = (at: number) => Node;
