import type * as Core from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";
import type * as FormulaEngine from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";
import type * as SheetsFormula from "@univerjs/sheets-formula";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-data-validation/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-numfmt/facade";
import type {} from "@univerjs/sheets-table/facade";
import type {} from "@univerjs/sheets/facade";

/**
 * The parts of Univer that the workbench uses, handed in: the page imports them as ES modules,
 * Node must `require` them (Univer 0.25's ES modules do not load there).
 */
export interface UniverModules {
  readonly core: Pick<typeof Core, "ICommandService" | "LocaleType" | "Univer">;
  readonly facade: Pick<typeof Facade, "FUniver">;
  readonly formula: Pick<
    typeof FormulaEngine,
    | "ArrayValueObject"
    | "BaseFunction"
    | "BooleanValueObject"
    | "CELL_INVERTED_INDEX_CACHE"
    | "ErrorValueObject"
    | "FormulaDataModel"
    | "FunctionType"
    | "NumberValueObject"
    | "SetFormulaCalculationStartMutation"
    | "StringValueObject"
  >;
  readonly sheets: Pick<typeof Sheets, "SheetsSelectionsService">;
  readonly sheetsFormula: Pick<
    typeof SheetsFormula,
    "FormulaCalculationSessionService" | "TriggerCalculationController"
  >;
}
