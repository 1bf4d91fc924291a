import type { FRange } from "@univerjs/sheets/facade";
import { defineType, Gap } from "../host";
import type { HostType } from "../host";
import type { Area, Context } from "./context";
import { facade, refuseProtected } from "./grid";

interface ListRule {
  readonly inCellDropDown?: boolean;
  readonly source?: unknown;
}

/** Lists for drop-downs: the one kind of rule that the add-in sets. */
export function defineDataValidation(context: Context): HostType<Area> {
  const rule = (area: Area) => facade(context, area).getDataValidation();
  const list = (area: Area): ListRule | null => {
    const found = rule(area);
    if (!found) return null;
    const [, source = ""] = found.getCriteriaValues();
    return { inCellDropDown: true, source: source.startsWith("=") ? source : choices(source).join(",") };
  };
  return defineType<Area>("DataValidation", {
    scalars: {
      Type: { get: (area) => (rule(area) ? "List" : "None") },
      Rule: {
        get: (area) => (list(area) ? { list: list(area) } : {}),
        set: (area, value) => {
          refuseProtected(context, area);
          setList(context, area, listOf(value));
        },
      },
      IgnoreBlanks: { get: () => true, set: () => undefined },
      Valid: { get: () => true },
      ErrorAlert: {
        get: () => null,
        set: (area, value) => {
          setAlert(rule(area), value);
        },
      },
      Prompt: {
        get: () => null,
        set: (area, value) => {
          setPrompt(rule(area), value);
        },
      },
    },
    methods: { Clear: (area) => void facade(context, area).setDataValidation(null) },
  });
}

/** Univer keeps the choices as JSON. */
const choices = (text: string): string[] => JSON.parse(text) as string[];

type Rule = ReturnType<FRange["getDataValidation"]>;

function setAlert(rule: Rule, value: unknown): void {
  const { message, showAlert = true } = value as { message?: string; showAlert?: boolean };
  rule?.setOptions({ error: message ?? "", showErrorMessage: showAlert });
}

function setPrompt(rule: Rule, value: unknown): void {
  const { message, showPrompt = true } = value as { message?: string; showPrompt?: boolean };
  rule?.setOptions({ prompt: message ?? "", showInputMessage: showPrompt });
}

function listOf(rule: unknown): ListRule {
  const { list } = lowerKeys(rule);
  if (typeof list !== "object" || list === null) throw new Gap("DataValidation.rule other than list");
  return lowerKeys(list);
}

const lowerKeys = (value: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(value ?? {}).map(([key, one]) => [key.charAt(0).toLowerCase() + key.slice(1), one as unknown]),
  );

function setList(context: Context, area: Area, { source }: ListRule): void {
  const builder = context.api.newDataValidation();
  const range = facade(context, area);
  if (typeof source !== "string") throw new Gap("DataValidation.rule.list.source that is no text");
  const built = source.startsWith("=")
    ? builder.requireValueInRange(facade(context, context.rangeAt(area.sheetId, source.slice(1)).state))
    : builder.requireValueInList(source.split(","));
  range.setDataValidation(built.setAllowInvalid(false).build());
}
