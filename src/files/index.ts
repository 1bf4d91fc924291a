export { recalculate, type CellChange, type KeptCell, type Recalculated, type Recalculation } from "./recalculate";
export { keptReasons, type KeptReason } from "./calculation/operand";
export { fileRefusals, type FileRefusalCode } from "./refusal";
