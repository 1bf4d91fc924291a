import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type * as CoreFacade from "@univerjs/core/facade";
import type * as DataValidation from "@univerjs/data-validation";
import type * as FormulaEngine from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";
import type * as SheetsConditionalFormatting from "@univerjs/sheets-conditional-formatting";
import type * as SheetsDataValidation from "@univerjs/sheets-data-validation";
import type * as SheetsFormula from "@univerjs/sheets-formula";
import type * as SheetsNumfmt from "@univerjs/sheets-numfmt";
import type * as SheetsTable from "@univerjs/sheets-table";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import type { UniverModules } from "../univer/modules";

const require = createRequire(import.meta.url);

/** Facade parts that extend the others when they load. */
const FACADES = [
  "sheets",
  "engine-formula",
  "sheets-formula",
  "sheets-numfmt",
  "sheets-table",
  "sheets-data-validation",
  "sheets-conditional-formatting",
];

export interface FormulaSetup {
  readonly functions: [new (name: string) => InstanceType<typeof FormulaEngine.BaseFunction>, string][];
  readonly help: IFunctionInfo[];
}

/** Univer without a screen. Its ES modules do not load in Node, hence `require`. */
export function loadModules(): UniverModules {
  const modules: UniverModules = {
    core: require("@univerjs/core") as typeof Core,
    facade: require("@univerjs/core/facade") as typeof CoreFacade,
    formula: require("@univerjs/engine-formula") as typeof FormulaEngine,
    sheets: require("@univerjs/sheets") as typeof Sheets,
    sheetsFormula: require("@univerjs/sheets-formula") as typeof SheetsFormula,
  };
  for (const name of FACADES) require(`@univerjs/${name}/facade`);
  return modules;
}

export function startUniver({ functions, help }: FormulaSetup): Core.Univer {
  const { LocaleType, LogLevel, Univer } = require("@univerjs/core") as typeof Core;
  const { UniverFormulaEnginePlugin } = require("@univerjs/engine-formula") as typeof FormulaEngine;
  const { UniverSheetsPlugin } = require("@univerjs/sheets") as typeof Sheets;
  const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula") as typeof SheetsFormula;
  const { UniverSheetsNumfmtPlugin } = require("@univerjs/sheets-numfmt") as typeof SheetsNumfmt;
  const { UniverSheetsTablePlugin } = require("@univerjs/sheets-table") as typeof SheetsTable;
  const { UniverDataValidationPlugin } = require("@univerjs/data-validation") as typeof DataValidation;
  const { UniverSheetsDataValidationPlugin } =
    require("@univerjs/sheets-data-validation") as typeof SheetsDataValidation;
  const { UniverSheetsConditionalFormattingPlugin } =
    require("@univerjs/sheets-conditional-formatting") as typeof SheetsConditionalFormatting;

  const univer = new Univer({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functions });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { description: help });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return univer;
}
