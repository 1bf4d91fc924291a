export { loadAddin } from "./addin";
export type { Addin } from "./addin";
export { evaluateFormulas, openCalculator } from "./calculator";
export type { Calculator, Evaluated } from "./calculator";
export { openWorkbench, openWorkbook, saveWorkbook } from "./workbench";
export type { Workbench, WorkbenchOptions } from "./workbench";
