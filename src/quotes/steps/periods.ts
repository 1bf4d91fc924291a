import { monthsPerUnit } from "../data/units";
import { compact } from "../values/text";

export interface Period {
  readonly months: number;
  readonly monthly: number | null;
}

interface Source {
  readonly plain: string;
  readonly spec: string | null;
  readonly note: string | null;
  readonly qty: number | null;
  readonly unit: string | null;
  readonly unitPrice: number | null;
  readonly months: number | null;
}

const span =
  /(?<!最低利用期間|最低契約期間|最低|支払)(?<![第\d.~〜月年/-])(\d{1,3})(ヶ月|か月|カ月|ケ月|ヵ月|箇月|年)(?:間|分|版|契約|プラン|パック|利用|一括|\)|$|[^目以前後月度\d])/;
const recurring =
  /利用料|使用料|月額|年額|年間|保守|サポート|ライセンス|サブスク|クラウド|契約|期間|年版|ヶ月|か月|カ月|ヵ月|ケ月|年分|監視/;

const mayBeSpan = /\d(?:.月|年)/;

function monthsInPlain(plain: string): number | null {
  const match = mayBeSpan.test(plain) ? span.exec(plain) : null;
  if (!match) return null;
  const months = Number(match[1]) * (match[2] === "年" ? 12 : 1);
  return months > 0 && months <= 120 ? months : null;
}

/** From 2025年7月～2027年6月: the months from the first to the last, both counted. */
function monthsBetween(plain: string): number | null {
  const match = /(20\d{2})[年/.](\d{1,2})月?(?:[/.]?\d{1,2}日?)?[~〜ー\-から]+(20\d{2})[年/.](\d{1,2})/.exec(plain);
  if (!match) return null;
  const [, fromYear, fromMonth, toYear, toMonth] = match.map(Number);
  const months = ((toYear ?? 0) - (fromYear ?? 0)) * 12 + (toMonth ?? 0) - (fromMonth ?? 0) + 1;
  return months > 0 && months <= 120 ? months : null;
}

const whole = (value: number): number | null => (Number.isInteger(value) ? value : null);

/** The contract period of a line: by its unit (24ヶ月, 2年), its own column, or its words. Never counted twice. */
export function periodOf(line: Source): Period | null {
  const perUnit = line.unit === null ? undefined : monthsPerUnit[compact(line.unit).toLowerCase()];
  if (perUnit !== undefined && line.qty !== null && line.qty > 0 && Number.isInteger(line.qty * perUnit))
    return { months: line.qty * perUnit, monthly: line.unitPrice === null ? null : whole(line.unitPrice / perUnit) };
  if (line.months !== null && line.months > 0 && line.months <= 120 && Number.isInteger(line.months))
    return { months: line.months, monthly: null };
  const spec = compact(line.spec ?? "");
  if (!recurring.test(line.plain) && !recurring.test(spec)) return null;
  const note = compact(line.note ?? "");
  const months =
    monthsInPlain(line.plain) ??
    monthsInPlain(spec) ??
    monthsInPlain(note) ??
    monthsBetween(`${line.plain}${spec}${note}`);
  return months === null ? null : { months, monthly: null };
}
