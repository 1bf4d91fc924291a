export { refusalCodes, warningCodes, type RefusalCode, type WarningCode } from "./codes";
export type { Role as ColumnRole } from "./data/headers";
export type { RangeData } from "./grid/range";
export {
  describeClipboard,
  describeFile,
  describeRange,
  importClipboard,
  importFile,
  importRange,
  type FileLayout,
  type ImportOptions,
  type QuoteFile,
} from "./importFile";
export { describeInWorker, importInWorker } from "./inWorker";
export type { HeaderCandidate, PreviewRow, SheetPreview, TableLayout } from "./layout";
export type { Pasted } from "./readers/clipboard";
export { isRefusal } from "./codes";
export { formatOf } from "./guard/format";
export { guardArchive } from "./guard/zip";
export { proposalOf, type Proposal, type Proposed } from "./proposal";
export { correctionKey, type ColumnMapping, type Correction, type RememberedMapping } from "./settings";
export type * from "./types";
