import type { Element } from "@xmldom/xmldom";
import { parseBox, toRange } from "../../excel/address";
import type { ConditionalFormat } from "../../excel";
import { fromStored } from "../formulaForms";
import type { Losses } from "../loss";
import { attribute, child, children, number, textOf } from "./parts";
import { readColor } from "./styles";

/** A rule as the workbench keeps it, and as Univer draws it. */
export interface ReadCondition {
  readonly kept: ConditionalFormat;
  readonly drawn: object;
}

type Look = Pick<ConditionalFormat, "font" | "fill">;

/** The looks that rules lay over cells, by their number. */
export const readDifferences = (styles: Element | undefined): readonly Look[] =>
  children(child(styles, "dxfs")).map((dxf) => {
    const font = child(dxf, "font");
    const color = readColor(child(font, "color"));
    const fill = readColor(child(child(child(dxf, "fill"), "patternFill"), "bgColor"));
    const on = (mark: string): boolean => child(font, mark) !== undefined;
    return {
      font: { ...(on("b") ? { bold: true } : {}), ...(on("i") ? { italic: true } : {}), ...(color ? { color } : {}) },
      fill: fill === undefined ? {} : { color: fill },
    };
  });

/** The conditional formats of a sheet; scales, bars, icons and others that the workbench cannot draw are counted as lost. */
export function readConditions(
  sheet: Element,
  sheetId: string,
  looks: readonly Look[],
  losses: Losses,
): readonly ReadCondition[] {
  return children(sheet, "conditionalFormatting").flatMap((block) =>
    children(block, "cfRule").flatMap((rule) => {
      const references = (attribute(block, "sqref") ?? "").split(/\s+/);
      const look = looks[number(rule, "dxfId") ?? -1];
      const when = whenOf(rule);
      if (when === undefined || look === undefined) {
        losses.add("conditionalFormats", 1);
        return [];
      }
      return references.flatMap((reference) => {
        const box = parseBox(reference);
        if (!box) return [];
        const id = `rule${crypto.randomUUID()}`;
        const kept: ConditionalFormat = { id, sheetId, box, ...look, ...when.kept };
        const drawn = { cfId: id, ranges: [toRange(box)], stopIfTrue: false };
        return { kept, drawn: { ...drawn, rule: { type: "highlightCell", ...when.drawn, style: styleOf(look) } } };
      });
    }),
  );
}

const styleOf = ({ font, fill }: Look): object => ({
  ...(font.bold === true ? { bl: 1 } : {}),
  ...(font.italic === true ? { it: 1 } : {}),
  ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
  ...(fill.color === undefined ? {} : { bg: { rgb: fill.color } }),
});

interface When {
  readonly kept: Pick<ConditionalFormat, "type" | "custom" | "rule">;
  readonly drawn: object;
}

/** Excel's name for a comparison, by that of the file. */
const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
  between: "Between",
  notBetween: "NotBetween",
};

function whenOf(rule: Element): When | undefined {
  const [first = "", second] = children(rule, "formula").map((one) => fromStored(textOf(one)));
  const type = attribute(rule, "type");
  if (type === "expression")
    return {
      kept: { type: "Custom", custom: { formula: first }, rule: {} },
      drawn: { subType: "formula", value: first },
    };
  const operator = attribute(rule, "operator") ?? "";
  const comparison = COMPARISONS[operator];
  const limits = [first, second].flatMap((limit) => (limit === undefined ? [] : [Number(limit.slice(1))]));
  if (type !== "cellIs" || comparison === undefined || limits.some((limit) => Number.isNaN(limit))) return undefined;
  const bounds = second === undefined ? { formula1: first } : { formula1: first, formula2: second };
  return {
    kept: { type: "CellValue", custom: { formula: "" }, rule: { ...bounds, operator: comparison } },
    drawn: { subType: "number", operator, value: limits.length === 1 ? limits[0] : limits },
  };
}
