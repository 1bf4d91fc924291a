import { remember } from "./remember";
import { compact } from "./text";

const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  R: 2018,
  H: 1988,
  S: 1925,
  T: 1911,
};
const day = 86_400_000;
const between = "[年./-]";
const patterns = [
  new RegExp(`(令和|平成|昭和|大正|[RHST])\\.?(元|\\d{1,2})${between}(\\d{1,2})[月./-](月?末日?|\\d{1,2})?`, "i"),
  new RegExp(`()((?:19|20)\\d{2})${between}(\\d{1,2})[月./-](月?末日?|\\d{1,2})?`),
  /()((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)/,
];

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function assemble(year: number, month: number, dayText: string | undefined): string | null {
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = dayText === undefined || dayText.includes("末") ? last : Number(dayText);
  return date >= 1 && date <= last ? iso(Date.UTC(year, month - 1, date)) : null;
}

/** The first date in a text as ISO: 2025/4/1, 2025年4月1日, 令和7年4月1日, R7.4.1, 元年, 月末日 (the month's last day). */
export function dateIn(text: string): string | null {
  const plain = compact(text);
  for (const pattern of patterns) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [, era = "", year = "", month = "", date] = match;
    const count = year === "元" ? 1 : Number(year);
    if (count < 1) continue;
    const found = assemble((eras[era.toUpperCase()] ?? 0) + count, Number(month), date);
    if (found !== null) return found;
  }
  return null;
}

/** True where nothing but a date stands in the text. */
export const isOnlyDate = (text: string): boolean =>
  dateIn(text) !== null &&
  /^(?:令和|平成|[RHS]\.?)?[元\d]+[年./-]\d+[月./-](?:月?末日?|\d+日?)?(?:\(?[月火水木金土日]\)?)?$/i.test(
    compact(text),
  );

/** A spreadsheet's date serial as ISO. */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (days < 1 || days > 110_000) return null;
  return iso(Date.UTC(1899, 11, 30) + (days < 60 ? days + 1 : days) * day);
}

/** True for number formats that print a date (not a time alone, not an amount with 年 in quotes). */
export const isDateFormat = remember((format: string): boolean => {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, "");
  return /[yd]|e(?![+-])|ggg/i.test(bare) && !/^General$/i.test(bare) && !/[#?]/.test(bare);
});

/** Adds a span such as 30日間, 2週間, 1ヶ月 to an ISO date; null where the text names none. */
export function addSpan(from: string, text: string): string | null {
  const match = /(\d+)(日|週間?|[ヶヵケカか箇]月|カ月|年)/.exec(compact(text));
  if (!match) return null;
  const count = Number(match[1]);
  const unit = match[2] ?? "";
  const [year = 0, month = 1, date = 1] = from.split("-").map(Number);
  if (unit.startsWith("日")) return iso(Date.UTC(year, month - 1, date + count));
  if (unit.startsWith("週")) return iso(Date.UTC(year, month - 1, date + 7 * count));
  const months = unit.startsWith("年") ? 12 * count : count;
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}
