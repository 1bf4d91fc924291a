export { refusalCodes, warningCodes, type RefusalCode, type WarningCode } from "./codes";
export { importFile, type ImportOptions, type QuoteFile } from "./importFile";
export type * from "./types";
