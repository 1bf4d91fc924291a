import type { View } from "../grid/view";

export interface Scale {
  readonly factor: 1 | 1000;
  /** The sheet prints thousands by its number format while the stored values are yen. */
  readonly byFormat: boolean;
}

const inThousands = /[(（]?単位[:：]?千円[)）]?|[(（]千円[)）]/;
const thousandsFormat = /[0#],+(?:[^0#,]|$)/;

/** 単位：千円 means stored thousands, unless the number format alone divides by a thousand. */
export function scaleOf(view: View): Scale {
  const says = view.rows.some(({ cells }) =>
    cells.some(
      (cell) =>
        typeof cell.value === "string" &&
        cell.value.length < 60 &&
        cell.plain.includes("千円") &&
        inThousands.test(cell.plain),
    ),
  );
  if (!says) return { factor: 1, byFormat: false };
  const byFormat = view.rows.some(({ cells }) =>
    cells.some(
      (cell) =>
        typeof cell.value === "number" &&
        cell.value >= 1000 &&
        thousandsFormat.test((cell.format ?? "").replace(/"[^"]*"/g, "")),
    ),
  );
  return { factor: byFormat ? 1 : 1000, byFormat };
}
