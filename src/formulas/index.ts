export { callsIn, mayCallOwn, ownFunction, plainName } from "./calls";
export {
  partsOf,
  referencesIn,
  type Area,
  type BinaryNode,
  type BinaryOperator,
  type CallNode,
  type NameNode,
  type Node,
  type Place,
  type ReferenceNode,
  type Span,
  type StructuredNode,
} from "./node";
export { parseFormula, type Parsed } from "./parse";
export { areaText, formulaText, placeText } from "./print";
export { columnLetters, columnNumber } from "./references";
export { rewritten } from "./rewrite";
