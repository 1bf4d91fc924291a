/** How Univer counts looks, and how the file names them. */

/** What a cell looks like where nothing else is said, as a Japanese Excel opens a new workbook. */
export const STANDARD_FONT = { name: "游ゴシック", size: 11 } as const;

/** By Univer's numbers. */
export const BORDERS = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;
export const HORIZONTAL = ["general", "left", "center", "right", "justify", "justify", "distributed"] as const;
export const VERTICAL = ["bottom", "top", "center", "bottom"] as const;
const WRAP = 3;
export const wraps = (strategy: unknown): boolean => strategy === WRAP;

/** Number formats that a file names by number alone. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};
/** The first number that a file may give to a format of its own. */
export const FIRST_OWN_FORMAT = 164;

/** Excel's cells are measured in pixels of the screen here, in points and in characters of 8 pixels there. */
export const POINTS_PER_PIXEL = 0.75;
export const PIXELS_PER_CHARACTER = 8;

/** Univer's flags are the numbers 1 and 0. */
export const isOn = (flag: unknown): boolean => flag === 1;

/** "#1F5F99", "#fff" and "rgb(221,235,247)" → "FF1F5F99". */
export function argb(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return `FF${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  return `FF${color.replace(/^#/, "").replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3")}`.toUpperCase();
}
