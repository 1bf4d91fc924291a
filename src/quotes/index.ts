export { refusalCodes, warningCodes, type RefusalCode, type WarningCode } from "./codes";
export type { Role as ColumnRole } from "./data/headers";
export type { RangeData } from "./grid/range";
export {
  describeFile,
  importClipboard,
  importFile,
  importRange,
  type FileLayout,
  type ImportOptions,
  type QuoteFile,
} from "./importFile";
export { importInWorker } from "./inWorker";
export type { HeaderCandidate, TableLayout } from "./layout";
export type { Pasted } from "./readers/clipboard";
export { correctionKey, type ColumnMapping, type Correction } from "./settings";
export type * from "./types";
