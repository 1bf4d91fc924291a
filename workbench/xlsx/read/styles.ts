import type { IBorderData, IStyleData } from "@univerjs/core";
import type { Element } from "@xmldom/xmldom";
import { BORDERS, BUILT_IN_FORMATS, HORIZONTAL, STANDARD_FONT } from "../looks";
import { attribute, child, children, flag, number } from "./parts";

const ON = 1;
const WRAP = 3;
const VERTICAL_NUMBERS: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };

/** The looks of the cells, by the number with which cells name them. */
export function readStyles(root: Element | undefined): IStyleData[] {
  const list = (name: string): Element[] => children(child(root, name));
  const formats = new Map(list("numFmts").map((one) => [number(one, "numFmtId"), attribute(one, "formatCode")]));
  const [fonts, fills, borders] = [list("fonts"), list("fills"), list("borders")];
  const usual = { name: attribute(child(fonts[0], "name"), "val"), size: number(child(fonts[0], "sz"), "val") };
  return list("cellXfs").map((xf) => {
    const format = number(xf, "numFmtId") ?? 0;
    const pattern = formats.get(format) ?? BUILT_IN_FORMATS[format];
    const style: object = {
      ...readFont(fonts[number(xf, "fontId") ?? 0], usual),
      ...readFill(fills[number(xf, "fillId") ?? 0]),
      ...readBorder(borders[number(xf, "borderId") ?? 0]),
      ...readAlignment(child(xf, "alignment")),
      ...(pattern === undefined ? {} : { n: { pattern } }),
    };
    return style;
  });
}

function readFont(font: Element | undefined, usual: { name: string | undefined; size: number | undefined }): object {
  const name = attribute(child(font, "name"), "val");
  const size = number(child(font, "sz"), "val");
  const on = (mark: string): boolean => {
    const found = child(font, mark);
    return found !== undefined && attribute(found, "val") !== "0";
  };
  const color = readColor(child(font, "color"));
  return {
    ...(name === undefined || name === usual.name || name === STANDARD_FONT.name ? {} : { ff: name }),
    ...(size === undefined || size === usual.size ? {} : { fs: size }),
    ...(on("b") ? { bl: ON } : {}),
    ...(on("i") ? { it: ON } : {}),
    ...(on("u") ? { ul: { s: ON } } : {}),
    ...(on("strike") ? { st: { s: ON } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
  };
}

function readFill(fill: Element | undefined): object {
  const pattern = child(fill, "patternFill");
  const color = attribute(pattern, "patternType") === "solid" ? readColor(child(pattern, "fgColor")) : undefined;
  return color === undefined ? {} : { bg: { rgb: color } };
}

function readBorder(border: Element | undefined): object {
  const sides = { l: "left", r: "right", t: "top", b: "bottom" } as const;
  const lines = Object.entries(sides).flatMap(([key, name]) => {
    const line = child(border, name);
    const s = BORDERS.findIndex((style) => style === attribute(line, "style"));
    return s > 0 ? [[key, { s, cl: { rgb: readColor(child(line, "color")) ?? "#000000" } }]] : [];
  });
  const bd: IBorderData = Object.fromEntries(lines) as IBorderData;
  return lines.length === 0 ? {} : { bd };
}

function readAlignment(alignment: Element | undefined): object {
  const ht = HORIZONTAL.findIndex((name) => name === attribute(alignment, "horizontal"));
  const vt = VERTICAL_NUMBERS[attribute(alignment, "vertical") ?? ""];
  return {
    ...(ht > 0 ? { ht } : {}),
    ...(vt === undefined ? {} : { vt }),
    ...(flag(alignment, "wrapText") ? { tb: WRAP } : {}),
  };
}

/** "#1F5F99"; colours of a theme are left to the standard look. */
export function readColor(color: Element | undefined): string | undefined {
  const rgb = attribute(color, "rgb");
  return rgb === undefined ? undefined : `#${rgb.slice(-6)}`;
}
