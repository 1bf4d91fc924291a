import type { IRange, IWorkbookData } from "@univerjs/core";
import { formatBox, fromRange } from "../../excel/address";
import { resource } from "../book";
import { toStored } from "../formulaForms";
import type { Losses } from "../loss";
import { element, escapeText } from "../xml";

/** A rule for what may be typed, as Univer's plugin keeps it. */
export interface StoredValidation {
  readonly uid: string;
  readonly type: string;
  readonly ranges: readonly IRange[];
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly errorStyle?: number;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly showErrorMessage?: boolean;
  readonly prompt?: string;
  readonly promptTitle?: string;
  readonly showInputMessage?: boolean;
  readonly showDropDown?: boolean;
}

export const VALIDATIONS = "SHEET_DATA_VALIDATION_PLUGIN";
/** The kinds of rule that Excel has under the same name. */
export const VALIDATION_TYPES = ["list", "whole", "decimal", "date", "time", "textLength", "custom"];
/** By Univer's numbers. */
export const ERROR_STYLES = ["information", "stop", "warning"];
const LONGEST_LIST = 255;

/** The drop-downs and other rules for input of a sheet. */
export function validationsXml(data: IWorkbookData, sheetId: string, losses: Losses): string {
  const all = (resource(data, VALIDATIONS) ?? {}) as Readonly<Record<string, readonly StoredValidation[] | undefined>>;
  const rules = (all[sheetId] ?? []).flatMap((rule) => {
    const xml = validationXml(rule);
    if (xml === undefined) losses.add("dataValidations", 1);
    return xml ?? [];
  });
  return rules.length === 0 ? "" : element("dataValidations", { count: rules.length }, rules.join(""));
}

function validationXml(rule: StoredValidation): string | undefined {
  const first = rule.type === "list" ? choices(rule.formula1 ?? "") : formula(rule.formula1);
  if (!VALIDATION_TYPES.includes(rule.type) || first === undefined) return undefined;
  const operator = rule.operator === "between" ? undefined : rule.operator;
  const attributes = {
    type: rule.type,
    errorStyle: rule.errorStyle === 1 ? undefined : ERROR_STYLES[rule.errorStyle ?? 1],
    operator: rule.type === "list" || rule.type === "custom" ? undefined : operator,
    allowBlank: rule.allowBlank ?? true,
    // Excel's flag of this name hides the arrow.
    showDropDown: rule.showDropDown === false || undefined,
    showInputMessage: rule.showInputMessage ?? true,
    showErrorMessage: rule.showErrorMessage ?? true,
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: rule.ranges.map((range) => formatBox(fromRange(range))).join(" "),
  };
  const second = formula(rule.formula2);
  const formulas = [
    element("formula1", {}, escapeText(first)),
    second === undefined ? "" : element("formula2", {}, escapeText(second)),
  ];
  return element("dataValidation", attributes, formulas.join(""));
}

const formula = (text: string | undefined): string | undefined =>
  text === undefined || text === "" ? undefined : toStored(text);

/** A list stands in the rule itself, or in cells; Excel takes no more than 255 characters and parts them by commas. */
function choices(text: string): string | undefined {
  if (text.startsWith("=")) return toStored(text);
  const list = text.startsWith("[") ? (JSON.parse(text) as string[]) : text.split(",");
  const joined = list.join(",");
  if (joined.length > LONGEST_LIST || list.some((choice) => choice.includes(","))) return undefined;
  return `"${joined.replaceAll('"', '""')}"`;
}
