import type { IStyleData, IWorkbookData } from "@univerjs/core";
import { columnName, formatBox } from "../../excel/address";
import type { ConditionalFormat } from "../../excel";
import { resource } from "../book";
import { toStored } from "../formulaForms";
import type { Losses } from "../loss";
import { element, escapeText } from "../xml";
import type { StyleSheet } from "./styles";

/** Where the workbench keeps the rules that an add-in has set, and Univer those that it draws. */
export const CONDITIONS = "conditionalFormats";
export const DRAWN_CONDITIONS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The conditional formats of a sheet; those that somebody has set in the workbench by hand are counted as lost. */
export function conditionsXml(data: IWorkbookData, sheetId: string, styles: StyleSheet, losses: Losses): string {
  const known = (data.custom?.[CONDITIONS] ?? {}) as Readonly<Record<string, ConditionalFormat>>;
  const drawn = (resource(data, DRAWN_CONDITIONS) ?? {}) as Readonly<
    Record<string, readonly { readonly cfId: string }[] | undefined>
  >;
  losses.add("conditionalFormats", (drawn[sheetId] ?? []).filter(({ cfId }) => !Object.hasOwn(known, cfId)).length);
  return Object.values(known)
    .filter((format) => format.sheetId === sheetId)
    .map((format, index) => {
      const rule = ruleXml(format, index + 1, styles.difference(lookOf(format)));
      return element("conditionalFormatting", { sqref: formatBox(format.box) }, rule);
    })
    .join("");
}

function lookOf({ font, fill }: ConditionalFormat): IStyleData {
  const look: object = {
    ...(font.bold === undefined ? {} : { bl: font.bold ? 1 : 0 }),
    ...(font.italic === undefined ? {} : { it: font.italic ? 1 : 0 }),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(fill.color === undefined ? {} : { bg: { rgb: fill.color } }),
  };
  return look;
}

function ruleXml({ type, custom, rule, box }: ConditionalFormat, priority: number, dxfId: number): string {
  const formula = (text: unknown): string => element("formula", {}, escapeText(toStored(String(text))));
  if (type === "Custom") return element("cfRule", { type: "expression", dxfId, priority }, formula(custom.formula));
  if (type === "CellValue") {
    const operator = OPERATORS[String(rule.operator)] ?? lowerFirst(String(rule.operator));
    const limits = [rule.formula1, rule.formula2].filter((limit) => limit !== undefined && limit !== null);
    return element("cfRule", { type: "cellIs", dxfId, priority, operator }, limits.map(formula).join(""));
  }
  const text = String(rule.text);
  const cell = columnName(box.column) + String(box.row + 1);
  const [kind, operator, condition] = TEXT_RULES[String(rule.operator)] ?? CONTAINS;
  return element("cfRule", { type: kind, dxfId, priority, operator, text }, formula(condition(cell, quoted(text))));
}

const OPERATORS: Readonly<Record<string, string>> = { EqualTo: "equal", NotEqualTo: "notEqual" };

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

type TextRule = readonly [kind: string, operator: string, condition: (cell: string, text: string) => string];
const CONTAINS: TextRule = ["containsText", "containsText", (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`];
const TEXT_RULES: Readonly<Record<string, TextRule>> = {
  Contains: CONTAINS,
  NotContains: ["notContainsText", "notContains", (cell, text) => `ISERROR(SEARCH(${text},${cell}))`],
  BeginsWith: ["beginsWith", "beginsWith", (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`],
  EndsWith: ["endsWith", "endsWith", (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`],
};
