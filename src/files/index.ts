export { recalculate, type CellChange, type KeptCell, type Recalculated, type Recalculation } from "./recalculate";
export { reportCsv, reportRows } from "./report";
export { keptReasons, type KeptReason } from "./calculation/operand";
export type { Packing } from "./archive/archive";
export { fileRefusals, type FileRefusalCode } from "./refusal";
