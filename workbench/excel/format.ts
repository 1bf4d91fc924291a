import type { IStyleData, Nullable } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import { defineType, Gap, invalidArgument } from "../host";
import type { HostType } from "../host";
import { fitColumn } from "./autofit";
import type { Area, Context } from "./context";
import { facade, refuseProtected } from "./grid";
import { columnsOf, common } from "./parts";

/** Univer measures in pixels, Excel in points. */
const POINTS_PER_PIXEL = 0.75;

/** Excel's names of the sides, Univer's border types. */
const SIDES: Readonly<Record<string, string>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "horizontal",
  InsideVertical: "vertical",
};

const LINES: Readonly<Record<string, number>> = { None: 0, Continuous: 1, Dot: 3, Dash: 4, DashDot: 5, Double: 7 };
const WEIGHTS: Readonly<Record<string, number>> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };

type FHorizontalAlignment = Parameters<FRange["setHorizontalAlignment"]>[0];
type FVerticalAlignment = Parameters<FRange["setVerticalAlignment"]>[0];

interface BorderState extends Area {
  readonly side: string;
}

export function defineFormat(context: Context): HostType<Area> {
  const style = (area: Area): IStyleData => facade(context, area).getCellStyleData("cell") ?? {};
  const sheet = (area: Area) => context.sheet(area);
  const change = (area: Area) => changeable(context, area);
  const fill = defineFill(context, style);
  const font = defineFont(context, style);
  const borders = defineBorders(context);

  return defineType<Area>("RangeFormat", {
    links: { Fill: (area) => fill.of(area), Font: (area) => font.of(area), Borders: (area) => borders.of(area) },
    scalars: {
      ColumnWidth: {
        get: (area) =>
          common(columnsOf(context, area).map((column) => sheet(area).getColumnWidth(column) * POINTS_PER_PIXEL)),
        set: (area, value) => {
          change(area);
          sheet(area).setColumnWidths(area.box.column, area.box.columns, positive(value) / POINTS_PER_PIXEL);
        },
      },
      RowHeight: {
        get: (area) => sheet(area).getRowHeight(area.box.row) * POINTS_PER_PIXEL,
        set: (area, value) => {
          change(area);
          sheet(area).setRowHeightsForced(area.box.row, area.box.rows, positive(value) / POINTS_PER_PIXEL);
        },
      },
      WrapText: {
        get: (area) => common(facade(context, area).getWraps().flat()),
        set: (area, value) => void change(area).setWrap(value === true),
      },
      HorizontalAlignment: {
        get: (area) => horizontalName(facade(context, area).getHorizontalAlignment()),
        set: (area, value) => void change(area).setHorizontalAlignment(alignment(value)),
      },
      VerticalAlignment: {
        get: (area) => verticalName(facade(context, area).getVerticalAlignment()),
        set: (area, value) => void change(area).setVerticalAlignment(verticalAlignment(value)),
      },
    },
    methods: {
      AutofitColumns: (area) => {
        change(area);
        for (const column of columnsOf(context, area)) fitColumn(context, area, column);
      },
      AutofitRows: (area) => {
        change(area);
        sheet(area).setRowAutoHeight(area.box.row, area.box.rows);
      },
    },
  });
}

/** The cells, where their sheet is not protected. */
function changeable(context: Context, area: Area): FRange {
  refuseProtected(context, area);
  return facade(context, area);
}

function defineFill(context: Context, style: (area: Area) => IStyleData): HostType<Area> {
  return defineType<Area>("RangeFill", {
    scalars: {
      Color: {
        get: (area) => hexColor(style(area).bg?.rgb, "#FFFFFF"),
        set: (area, value) => void changeable(context, area).setBackgroundColor(String(value)),
      },
    },
    methods: { Clear: (area) => void changeable(context, area).setBackgroundColor("") },
  });
}

function defineFont(context: Context, style: (area: Area) => IStyleData): HostType<Area> {
  const range = (area: Area) => facade(context, area);
  return defineType<Area>("RangeFont", {
    scalars: {
      Bold: {
        get: (area) => isOn(style(area).bl),
        set: (area, value) => void changeable(context, area).setFontWeight(value === true ? "bold" : null),
      },
      Italic: {
        get: (area) => isOn(style(area).it),
        set: (area, value) => void changeable(context, area).setFontStyle(value === true ? "italic" : null),
      },
      Underline: {
        get: (area) => (isOn(style(area).ul?.s) ? "Single" : "None"),
        set: (area, value) => void changeable(context, area).setFontLine(value === "None" ? null : "underline"),
      },
      Color: {
        get: (area) => hexColor(style(area).cl?.rgb, "#000000"),
        set: (area, value) => void changeable(context, area).setFontColor(String(value)),
      },
      Name: {
        get: (area) => range(area).getFontFamily() ?? "",
        set: (area, value) => void changeable(context, area).setFontFamily(String(value)),
      },
      Size: {
        get: (area) => style(area).fs ?? 11,
        set: (area, value) => void changeable(context, area).setFontSize(positive(value)),
      },
    },
  });
}

function defineBorders(context: Context): HostType<Area> {
  const border = defineType<BorderState>("RangeBorder", {
    identity: ({ side }) => ({ SideIndex: side, Id: side }),
    scalars: {
      SideIndex: { get: ({ side }) => side },
      Style: {
        get: (state) => readBorder(context, state).style,
        set: (state, value) => {
          drawBorder(context, state, { style: String(value) });
        },
      },
      Weight: {
        get: (state) => readBorder(context, state).weight,
        set: (state, value) => {
          drawBorder(context, state, { weight: String(value) });
        },
      },
      Color: {
        get: (state) => readBorder(context, state).color,
        set: (state, value) => {
          drawBorder(context, state, { color: String(value) });
        },
      },
    },
  });
  const at = (area: Area, side: string) => {
    if (!(side in SIDES)) throw new Gap(`RangeBorderCollection.GetItem("${side}")`);
    return border.of({ ...area, side });
  };
  return defineType<Area>("RangeBorderCollection", {
    items: (area) => Object.keys(SIDES).map((side) => at(area, side)),
    scalars: { Count: { get: () => Object.keys(SIDES).length } },
    methods: { GetItem: (area, args) => at(area, args.text(0)) },
  });
}

interface BorderLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Univer stores a border at the cells: the first cell of the side speaks for all. */
function readBorder(context: Context, { side, ...area }: BorderState): BorderLook {
  const { row, column, rows, columns } = area.box;
  const last = side === "EdgeBottom" || side === "EdgeRight";
  const cell = { row: last ? row + rows - 1 : row, column: last ? column + columns - 1 : column, rows: 1, columns: 1 };
  const borders = facade(context, { ...area, box: cell }).getCellStyleData()?.bd;
  const line = {
    EdgeTop: borders?.t,
    EdgeBottom: borders?.b,
    EdgeLeft: borders?.l,
    EdgeRight: borders?.r,
    InsideHorizontal: borders?.b,
    InsideVertical: borders?.r,
  }[side];
  const number = line?.s ?? 0;
  return {
    style: number === 0 ? "None" : (nameOf(LINES, number) ?? "Continuous"),
    weight: nameOf(WEIGHTS, number) ?? "Thin",
    color: hexColor(line?.cl.rgb, "#000000"),
  };
}

function drawBorder(context: Context, state: BorderState, change: Partial<BorderLook>): void {
  const before = readBorder(context, state);
  const look = { ...before, style: before.style === "None" ? "Continuous" : before.style, ...change };
  const line = look.style === "Continuous" ? (WEIGHTS[look.weight] ?? 1) : (LINES[look.style] ?? 1);
  type Border = Parameters<ReturnType<typeof facade>["setBorder"]>;
  const [type, style] = [SIDES[state.side], line] as unknown as [Border[0], Border[1]];
  changeable(context, state).setBorder(type, style, look.color);
}

/** Univer's flags are the numbers 1 and 0. */
const isOn = (flag: unknown): boolean => flag === 1;

const nameOf = (names: Readonly<Record<string, number>>, number: number): string | undefined =>
  Object.keys(names).find((name) => names[name] === number);

function positive(value: unknown): number {
  if (typeof value !== "number" || !(value > 0)) throw invalidArgument();
  return value;
}

function hexColor(color: Nullable<string>, fallback: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? "");
  if (!parts)
    return (color === "" ? fallback : (color ?? fallback)).replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3").toUpperCase();
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

/** Univer's facade calls the end of a line "normal" and reads it back as "general" or "right". */
function alignment(value: unknown): FHorizontalAlignment {
  const names: Readonly<Record<string, FHorizontalAlignment>> = { Left: "left", Center: "center", Right: "normal" };
  const name = names[String(value)];
  if (name === undefined) throw new Gap(`RangeFormat.horizontalAlignment = ${String(value)}`);
  return name;
}

const horizontalName = (name: string): string =>
  ({ left: "Left", center: "Center", right: "Right", normal: "Right" })[name] ?? "General";

function verticalAlignment(value: unknown): FVerticalAlignment {
  const names: Readonly<Record<string, FVerticalAlignment>> = { Top: "top", Center: "middle", Bottom: "bottom" };
  const name = names[String(value)];
  if (name === undefined) throw new Gap(`RangeFormat.verticalAlignment = ${String(value)}`);
  return name;
}

const verticalName = (name: string): string => ({ top: "Top", middle: "Center", bottom: "Bottom" })[name] ?? "Bottom";
