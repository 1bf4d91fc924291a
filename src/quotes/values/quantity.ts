import { compact } from "./text";
import { clean } from "./number";
import { remember } from "./remember";

export interface Quantity {
  readonly qty: number;
  readonly unit: string | null;
}

const kanji: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  壱: 1,
};
const pattern = /^[×x*約]?([▲△\-−]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[一二三四五六七八九十壱])([^\d]{0,8})$/;

/** "24ヶ月", "1式", "一式", "2.5人日": the figure and its unit. */
export const quantityIn = remember((text: string): Quantity | null => {
  const match = pattern.exec(compact(text).replace(/[()]/g, ""));
  if (!match) return null;
  const [, sign, figure = "", unit = ""] = match;
  const size = kanji[figure] ?? Number(figure.replaceAll(",", ""));
  if (kanji[figure] !== undefined && unit === "") return null;
  return { qty: clean(sign ? -size : size), unit: unit === "" ? null : unit };
});
