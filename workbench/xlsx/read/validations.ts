import type { Element } from "@xmldom/xmldom";
import { parseBox, toRange } from "../../excel/address";
import { fromStored } from "../formulaForms";
import type { Losses } from "../loss";
import { ERROR_STYLES, VALIDATION_TYPES, type StoredValidation } from "../write/validations";
import { attribute, child, children, flag, textOf } from "./parts";

/** The drop-downs and other rules for input of a sheet; those of newer kinds are counted as lost. */
export function readValidations(sheet: Element, losses: Losses): readonly StoredValidation[] {
  return children(child(sheet, "dataValidations")).flatMap((one) => {
    const type = attribute(one, "type") ?? "none";
    const ranges = rangesOf(attribute(one, "sqref") ?? "");
    if (!VALIDATION_TYPES.includes(type) || ranges.length === 0) {
      if (type !== "none") losses.add("dataValidations", 1);
      return [];
    }
    const [first, second] = ["formula1", "formula2"].map((name) => textOf(child(one, name)));
    return {
      uid: crypto.randomUUID(),
      type,
      ranges,
      formula1: type === "list" ? choices(first ?? "") : operand(type, first ?? ""),
      ...(second === undefined || second === "" ? {} : { formula2: operand(type, second) }),
      ...(type === "list" || type === "custom" ? {} : { operator: attribute(one, "operator") ?? "between" }),
      allowBlank: flag(one, "allowBlank"),
      errorStyle: Math.max(0, ERROR_STYLES.indexOf(attribute(one, "errorStyle") ?? "stop")),
      showErrorMessage: flag(one, "showErrorMessage"),
      showInputMessage: flag(one, "showInputMessage"),
      ...(type === "list" ? { showDropDown: !flag(one, "showDropDown") } : {}),
      ...texts(one),
    };
  });
}

const texts = (one: Element): object =>
  Object.fromEntries(
    ["error", "errorTitle", "prompt", "promptTitle"].flatMap((name) => {
      const text = attribute(one, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );

export const rangesOf = (sqref: string) =>
  sqref.split(/\s+/).flatMap((reference) => {
    const box = parseBox(reference);
    return box ? [toRange(box)] : [];
  });

/** Univer keeps the choices as JSON, and a range as a formula. */
const choices = (text: string): string =>
  /^".*"$/s.test(text) ? JSON.stringify(text.slice(1, -1).replaceAll('""', '"').split(",")) : fromStored(text);

const operand = (type: string, text: string): string =>
  type !== "custom" && Number.isFinite(Number(text)) ? text : fromStored(text);
