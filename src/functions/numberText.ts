const units: Readonly<Record<string, number>> = { 千: 1_000, 万: 10_000, 百万: 1_000_000, 億: 100_000_000 };
const form = /^([+\-−▲△]?)[¥\\]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(千|万|百万|億)?円?$/;
const zeros = "00000000";

/** 1.5万 → 15000, digit by digit, so that nothing is lost on the way. */
function inUnits(whole: string, fraction: string, unit: number): number {
  const places = String(unit).length - 1;
  const digits = fraction.replace(/0+$/, "");
  const rest = digits.length > places ? `.${digits.slice(places)}` : "";
  return Number(`${whole}${`${digits}${zeros}`.slice(0, places)}${rest}`);
}

/**
 * A number that was written as text: full or half width, with separators, ¥, 円, 千円, 万円. Null when it is none.
 *
 * @example numberOfText("１，０００千円") → 1000000
 */
export function numberOfText(text: string): number | null {
  const match = form.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", unit = ""] = match;
  const value = inUnits(whole.replace(/,/g, ""), fraction, units[unit] ?? 1);
  return sign === "" || sign === "+" ? value : -value;
}
