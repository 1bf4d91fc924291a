import { DEFAULT_STYLES, ICommandService, LocaleType, mergeLocales, Univer } from "@univerjs/core";
import type { PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  NumberValueObject,
  SetFormulaCalculationStartMutation,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionsJa from "@univerjs/preset-sheets-conditional-formatting/locales/ja-JP";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreJa from "@univerjs/preset-sheets-core/locales/ja-JP";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationJa from "@univerjs/preset-sheets-data-validation/locales/ja-JP";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableJa from "@univerjs/preset-sheets-table/locales/ja-JP";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { FONT } from "../sample";
import type { UniverModules } from "../univer/modules";
import { setDefaultFont } from "../univer/private";

export const modules: UniverModules = {
  core: { ICommandService, LocaleType, Univer },
  facade: { FUniver },
  formula: {
    ArrayValueObject,
    BaseFunction,
    BooleanValueObject,
    CELL_INVERTED_INDEX_CACHE,
    ErrorValueObject,
    FormulaDataModel,
    FunctionType,
    NumberValueObject,
    SetFormulaCalculationStartMutation,
    StringValueObject,
  },
  sheets: { SheetsSelectionsService },
  sheetsFormula: { FormulaCalculationSessionService, TriggerCalculationController },
};

export interface UniverSetup {
  readonly container: HTMLElement;
  readonly locale: "ja-JP" | "en-US";
  readonly theme: "light" | "dark";
  readonly functions: [new (name: string) => BaseFunction, string][];
  readonly help: IFunctionInfo[];
}

/** Univer with the screen of a spreadsheet. */
export function startUniver({ container, locale, theme, functions, help }: UniverSetup): Univer {
  setDefaultFont(DEFAULT_STYLES, FONT);
  const japanese = locale === "ja-JP";
  const univer = new Univer({
    darkMode: theme === "dark",
    locale: japanese ? LocaleType.JA_JP : LocaleType.EN_US,
    locales: {
      [LocaleType.JA_JP]: mergeLocales(coreJa, conditionsJa, validationJa, tableJa),
      [LocaleType.EN_US]: mergeLocales(coreEn, conditionsEn, validationEn, tableEn),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      disableAutoFocus: true,
      ribbonType: "simple",
      customFontFamily: { override: false, list: [{ value: FONT, label: FONT, category: "sans-serif" }] },
      formula: { function: functions, description: help },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsTablePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins as (PluginCtor | [PluginCtor, object])[]) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return univer;
}
