import type { Mixed, Yen } from "../engine";
import type { Localized, Ratio } from "../rules";

/** 1499999 → "1,499,999" */
export function grouped(value: number): string {
  const digits = String(Math.abs(value));
  const point = digits.indexOf(".");
  const end = point < 0 ? digits.length : point;
  let text = digits.slice(0, end % 3 || 3);
  for (let at = text.length; at < end; at += 3) text += `,${digits.slice(at, at + 3)}`;
  return `${value < 0 ? "-" : ""}${text}${digits.slice(end)}`;
}

/** A ratio as the leaflet prints it: "3/4". */
export const ratioText = ({ numerator, denominator }: Ratio): string => `${String(numerator)}/${String(denominator)}`;

/** An exact amount: "666,666 2/3". */
export function mixedText({ whole, numerator, denominator }: Mixed): string {
  if (numerator === 0) return grouped(whole);
  return `${grouped(whole)} ${ratioText({ numerator, denominator })}`;
}

/** "1,499,999円" · "1,499,999 yen" */
export const yen = (amount: Yen): Localized => ({ ja: `${grouped(amount)}円`, en: `${grouped(amount)} yen` });

/** Round amounts as the leaflets write them: 1500000 → "150万円"; others in full. */
export const roundYen = (amount: Yen): string =>
  amount > 0 && amount % 10_000 === 0 ? `${grouped(Math.floor(amount / 10_000))}万円` : `${grouped(amount)}円`;

/** One cell holds both languages: Japanese, then English in parentheses. */
export const bilingual = ({ ja, en }: Localized): string => `${ja}（${en}）`;

/** A formula for one language out of such a cell, whose Japanese is a sentence; anything else stays as it is. */
export function inOneLanguage(cell: string, language: keyof Localized): string {
  const border = `FIND("。（",${cell})`;
  const part = { ja: `LEFT(${cell},${border})`, en: `MID(${cell},${border}+2,LEN(${cell})-${border}-2)` };
  return `IFERROR(${part[language]},${cell}&"")`;
}
