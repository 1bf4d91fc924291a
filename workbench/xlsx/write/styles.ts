import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import {
  argb,
  isOn,
  BORDERS,
  BUILT_IN_FORMATS,
  FIRST_OWN_FORMAT,
  HORIZONTAL,
  STANDARD_FONT,
  VERTICAL,
  wraps,
} from "../looks";
import { MAIN } from "../names";
import { document, element } from "../xml";
import { Shelf } from "./shelf";

const PLAIN = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** Collects the looks of cells; a cell names its look by number. */
export class StyleSheet {
  private readonly fonts = new Shelf([font({})]);
  private readonly fills = new Shelf(["none", "gray125"].map((patternType) => pattern({ patternType })));
  private readonly borders = new Shelf([border({})]);
  private readonly formats = new Shelf();
  private readonly looks = new Shelf([element("xf", { ...PLAIN, xfId: 0 })]);
  private readonly differences = new Shelf();

  /** `isText`: Excel keeps it as text when somebody edits the cell, whatever it begins with. */
  look(style: IStyleData, isText = false): number {
    const numFmtId = this.format(style.n?.pattern ?? "");
    const fontId = this.fonts.place(font(style));
    const fillId = style.bg?.rgb ? this.fills.place(pattern({ patternType: "solid" }, "fgColor", style.bg.rgb)) : 0;
    const borderId = this.borders.place(border(style.bd ?? {}));
    const aligned = alignment(style);
    const applied = {
      quotePrefix: isText || undefined,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: aligned !== "" || undefined,
    };
    return this.looks.place(element("xf", { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, aligned));
  }

  /** The look that a rule lays over that of the cell. */
  difference(style: IStyleData): number {
    const written = marks(style) + color(style.cl?.rgb);
    const filled = style.bg?.rgb ? pattern({}, "bgColor", style.bg.rgb) : "";
    return this.differences.place(element("dxf", {}, (written === "" ? "" : element("font", {}, written)) + filled));
  }

  private format(code: string): number {
    if (code === "" || code === "General") return 0;
    const builtIn = Object.keys(BUILT_IN_FORMATS).find((number) => BUILT_IN_FORMATS[Number(number)] === code);
    return builtIn === undefined ? FIRST_OWN_FORMAT + this.formats.place(code) : Number(builtIn);
  }

  xml(): string {
    const formats = this.formats.entries.map((formatCode, index) =>
      element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    const parts = [
      new Shelf(formats).list("numFmts"),
      this.fonts.list("fonts"),
      this.fills.list("fills"),
      this.borders.list("borders"),
      element("cellStyleXfs", { count: 1 }, element("xf", PLAIN)),
      this.looks.list("cellXfs"),
      element("cellStyles", { count: 1 }, element("cellStyle", { name: "標準", xfId: 0, builtinId: 0 })),
      this.differences.list("dxfs"),
    ];
    return document(element("styleSheet", { xmlns: MAIN }, parts.join("")));
  }
}

const color = (rgb: Nullable<string>): string => (rgb ? element("color", { rgb: argb(rgb) }) : "");

const marks = ({ bl, it, st, ul }: IStyleData): string =>
  [
    isOn(bl) ? element("b") : "",
    isOn(it) ? element("i") : "",
    isOn(st?.s) ? element("strike") : "",
    isOn(ul?.s) ? element("u") : "",
  ].join("");

function font(style: IStyleData): string {
  const { name, size } = STANDARD_FONT;
  const parts = [
    marks(style),
    element("sz", { val: style.fs ?? size }),
    color(style.cl?.rgb),
    element("name", { val: style.ff ?? name }),
  ];
  return element("font", {}, parts.join(""));
}

const pattern = (attributes: { patternType?: string }, part?: "fgColor" | "bgColor", rgb = ""): string =>
  element("fill", {}, element("patternFill", attributes, part ? element(part, { rgb: argb(rgb) }) : ""));

function border({ l, r, t, b }: IBorderData): string {
  const side = (name: string, line: Nullable<{ s: number; cl: { rgb?: Nullable<string> } }>): string => {
    const style = BORDERS[line?.s ?? 0];
    return style === undefined || style === "none" ? element(name) : element(name, { style }, color(line?.cl.rgb));
  };
  const sides = [side("left", l), side("right", r), side("top", t), side("bottom", b), element("diagonal")];
  return element("border", {}, sides.join(""));
}

function alignment({ ht, vt, tb }: IStyleData): string {
  const attributes = {
    horizontal: ht ? HORIZONTAL[ht] : undefined,
    vertical: vt ? VERTICAL[vt] : undefined,
    wrapText: wraps(tb) || undefined,
  };
  return Object.values(attributes).some((one) => one !== undefined) ? element("alignment", attributes) : "";
}
