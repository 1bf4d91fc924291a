/** Served by the workbench, so that Japanese is drawn on every machine. */
export const FONT = "Noto Sans JP";

/** The first font of Univer's own drawings (the name tags of tables), which no machine has for Japanese. */
export const DRAWING_FONT = "Helvetica Neue";

const YEN = { pattern: "#,##0" };
const RIGHT = 3;
const CENTER = 2;
const WRAP = 3;
const MIDDLE = 2;
const LINE = { s: 1, cl: { rgb: "#D0D7DE" } };
const BORDER = { t: LINE, b: LINE, l: LINE, r: LINE };

/** Named looks of the sample workbook. */
export const STYLES = {
  title: { bl: 1, fs: 14, cl: { rgb: "#0F3D66" }, vt: MIDDLE },
  hint: { cl: { rgb: "#57606A" }, fs: 10, vt: MIDDLE },
  head: { bl: 1, cl: { rgb: "#FFFFFF" }, bg: { rgb: "#1F5F99" }, bd: BORDER, vt: MIDDLE },
  headRight: { bl: 1, cl: { rgb: "#FFFFFF" }, bg: { rgb: "#1F5F99" }, bd: BORDER, ht: RIGHT, vt: MIDDLE },
  headCenter: { bl: 1, cl: { rgb: "#FFFFFF" }, bg: { rgb: "#1F5F99" }, bd: BORDER, ht: CENTER, vt: MIDDLE },
  input: { cl: { rgb: "#0B4F9E" }, bg: { rgb: "#FFF8E1" }, bd: BORDER, n: YEN, ht: RIGHT, vt: MIDDLE },
  choice: { cl: { rgb: "#0B4F9E" }, bg: { rgb: "#FFF8E1" }, bd: BORDER, ht: CENTER, vt: MIDDLE },
  text: { bd: BORDER, vt: MIDDLE },
  center: { bd: BORDER, ht: CENTER, vt: MIDDLE },
  note: { vt: MIDDLE },
  wrapped: { bd: BORDER, vt: MIDDLE, tb: WRAP },
  yen: { bd: BORDER, n: YEN, ht: RIGHT, vt: MIDDLE },
  rate: { bd: BORDER, n: { pattern: "0.0%" }, ht: RIGHT, vt: MIDDLE },
  result: { bd: BORDER, n: YEN, ht: RIGHT, vt: MIDDLE, bl: 1, bg: { rgb: "#E8F4EA" } },
} as const;

export type StyleName = keyof typeof STYLES;
