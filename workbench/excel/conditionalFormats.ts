import { defineType, Gap, invalidArgument, itemNotFound } from "../host";
import type { HostObject, HostType } from "../host";
import { intersect } from "./address";
import { collectionMethods } from "./collection";
import type { Area, Context } from "./context";
import { facade, refuseProtected } from "./grid";
import { recall, remember } from "./memory";
import { asColor, asFlag, asOneOf, asText, field, within } from "./store";
import type { Store } from "./store";

const TYPES = ["Custom", "CellValue", "ContainsText"] as const;

/** A rule as it is kept in the workbook's data; Univer is given what follows from it. */
export interface ConditionalFormat extends Area {
  readonly id: string;
  readonly type: (typeof TYPES)[number];
  readonly custom: { readonly formula: string };
  readonly rule: Readonly<Record<string, unknown>>;
  readonly font: { readonly bold?: boolean; readonly italic?: boolean; readonly color?: string };
  readonly fill: { readonly color?: string };
}

interface RuleState {
  readonly id: string;
}

const PART = "conditionalFormats";

export const conditionalFormatsOf = (context: Context, { sheetId, box }: Area): ConditionalFormat[] =>
  Object.values(recall<ConditionalFormat>(context, PART)).filter(
    (one) => one.sheetId === sheetId && intersect(one.box, box),
  );

export function defineConditionalFormats(context: Context): HostType<Area> {
  const item = defineConditionalFormat(context);
  const list = (area: Area) => conditionalFormatsOf(context, area).map(({ id }) => item.of({ id }));
  return defineType<Area>("ConditionalFormatCollection", {
    items: list,
    methods: {
      ...collectionMethods(list, (area, key) => list(area).find(({ state }) => state.id === key)),
      Add: (area, args) => {
        refuseProtected(context, area);
        const type = asOneOf("ConditionalFormatCollection.add", TYPES)(args.text(0));
        const id = `rule${crypto.randomUUID()}`;
        const added = { ...area, id, type, custom: { formula: "" }, rule: {}, font: {}, fill: {} };
        remember(context, PART, { ...recall(context, PART), [id]: added });
        return item.of({ id });
      },
      ClearAll: (area) => {
        for (const { id } of conditionalFormatsOf(context, area)) drop(context, id);
      },
    },
  });
}

function defineConditionalFormat(context: Context): HostType<RuleState> {
  const store: Store<RuleState, ConditionalFormat> = {
    read: ({ id }) => {
      const found = recall<ConditionalFormat>(context, PART)[id];
      if (!found) throw itemNotFound();
      return found;
    },
    write: (state, change) => {
      const changed = { ...store.read(state), ...change };
      remember(context, PART, { ...recall(context, PART), [state.id]: changed });
      show(context, changed);
    },
  };
  const fill = defineType<RuleState>("ConditionalRangeFill", {
    scalars: { Color: field(within(store, "fill"), "color", asColor) },
  });
  const font = defineType<RuleState>("ConditionalRangeFont", {
    scalars: {
      Bold: field(within(store, "font"), "bold", asFlag),
      Italic: field(within(store, "font"), "italic", asFlag),
      Color: field(within(store, "font"), "color", asColor),
    },
  });
  const format = defineType<RuleState>("ConditionalRangeFormat", {
    links: { Fill: (state) => fill.of(state), Font: (state) => font.of(state) },
  });
  const formula = defineType<RuleState>("ConditionalFormatRule", {
    scalars: { Formula: field(within(store, "custom"), "formula", asText) },
  });
  const looks = { Format: (state: RuleState) => format.of(state) };
  const custom = defineType<RuleState>("CustomConditionalFormat", {
    links: { ...looks, Rule: (state) => formula.of(state) },
  });
  const compared = defineType<RuleState>("CellValueConditionalFormat", {
    links: looks,
    scalars: { Rule: field(store, "rule", asRule) },
  });
  const part = (type: ConditionalFormat["type"], object: HostType<RuleState>) => (state: RuleState) => {
    if (store.read(state).type !== type) throw invalidArgument();
    return object.of(state);
  };
  const orNull =
    (type: ConditionalFormat["type"], object: HostType<RuleState>) =>
    (state: RuleState): HostObject | null =>
      store.read(state).type === type ? object.of(state) : null;
  return defineType<RuleState>("ConditionalFormat", {
    identity: ({ id }) => ({ Id: id }),
    scalars: { Id: { get: ({ id }) => id }, Type: { get: (state) => store.read(state).type } },
    links: {
      Custom: part("Custom", custom),
      CustomOrNullObject: orNull("Custom", custom),
      CellValue: part("CellValue", compared),
      CellValueOrNullObject: orNull("CellValue", compared),
      TextComparison: part("ContainsText", compared),
      TextComparisonOrNullObject: orNull("ContainsText", compared),
    },
    methods: {
      Delete: ({ id }) => {
        drop(context, id);
      },
      GetRange: (state) => context.range(store.read(state).sheetId, store.read(state).box),
    },
  });
}

function asRule(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.charAt(0).toLowerCase() + key.slice(1), one as unknown]),
  );
}

function drop(context: Context, id: string): void {
  const all = recall<ConditionalFormat>(context, PART);
  const found = all[id];
  if (!found) throw itemNotFound();
  remember(context, PART, Object.fromEntries(Object.entries(all).filter(([key]) => key !== id)));
  context.sheet(found).deleteConditionalFormattingRule(id);
}

/** Hands the rule to Univer, once it says when it applies. */
function show(context: Context, format: ConditionalFormat): void {
  const sheet = context.sheet(format);
  const range = facade(context, format);
  const condition = when(context, format);
  if (!condition) return;
  if (sheet.getConditionalFormattingRules().some(({ cfId }) => cfId === format.id))
    sheet.deleteConditionalFormattingRule(format.id);
  const { bold, italic, color } = format.font;
  condition.setRanges([range.getRange()]);
  if (format.fill.color !== undefined) condition.setBackground(format.fill.color);
  if (color !== undefined) condition.setFontColor(color);
  if (bold !== undefined) condition.setBold(bold);
  if (italic !== undefined) condition.setItalic(italic);
  sheet.addConditionalFormattingRule({ ...condition.build(), cfId: format.id });
}

function when(context: Context, { type, custom, rule, sheetId }: ConditionalFormat) {
  const builder = context.sheet({ sheetId }).newConditionalFormattingRule();
  if (type === "Custom") return custom.formula === "" ? undefined : builder.whenFormulaSatisfied(custom.formula);
  if (rule.operator === undefined) return undefined;
  if (type === "ContainsText") {
    const text = asText(rule.text);
    if (rule.operator === "Contains") return builder.whenTextContains(text);
    if (rule.operator === "NotContains") return builder.whenTextDoesNotContain(text);
    if (rule.operator === "BeginsWith") return builder.whenTextStartsWith(text);
    if (rule.operator === "EndsWith") return builder.whenTextEndsWith(text);
  } else {
    const [first, second] = [limit(rule.formula1), limit(rule.formula2 ?? 0)];
    if (rule.operator === "Between") return builder.whenNumberBetween(first, second);
    if (rule.operator === "NotBetween") return builder.whenNumberNotBetween(first, second);
    if (rule.operator === "EqualTo") return builder.whenNumberEqualTo(first);
    if (rule.operator === "NotEqualTo") return builder.whenNumberNotEqualTo(first);
    if (rule.operator === "GreaterThan") return builder.whenNumberGreaterThan(first);
    if (rule.operator === "LessThan") return builder.whenNumberLessThan(first);
    if (rule.operator === "GreaterThanOrEqual") return builder.whenNumberGreaterThanOrEqualTo(first);
    if (rule.operator === "LessThanOrEqual") return builder.whenNumberLessThanOrEqualTo(first);
  }
  throw new Gap(`${type} rule with operator ${JSON.stringify(rule.operator)}`);
}

/** Univer compares with numbers alone: a formula here is a gap. */
function limit(formula: unknown): number {
  const value = Number(String(formula).replace(/^=/, ""));
  if (!Number.isFinite(value)) throw new Gap(`CellValue rule compared with ${String(formula)}`);
  return value;
}
