import { textOf } from "../grid/cell";
import type { Cell } from "../grid/types";
import { headerWords, type Role } from "../data/headers";
import { compact, withoutBrackets } from "../values/text";

/** A column of a table: what it holds and the sheet columns it covers. */
export interface Column {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly part: "initial" | "monthly" | null;
  /** Which of several item groups in one record; 0 where there is one. */
  readonly group: number;
}

/** A header cell; of a two-row header the lower cell with the upper one as its parent. */
export interface HeaderCell {
  readonly cell: Cell;
  readonly label: string;
  readonly parent: string | null;
}

interface Candidate {
  readonly role: Role;
  readonly rank: number;
}

const index: ReadonlyMap<string, readonly Candidate[]> = (() => {
  const map = new Map<string, Candidate[]>();
  for (const [role, words] of Object.entries(headerWords) as [Role, readonly string[]][])
    words.forEach((word, rank) => {
      const key = compact(word).toLowerCase();
      map.set(key, [...(map.get(key) ?? []), { role, rank }]);
    });
  return map;
})();

const keyOf = (label: string): string =>
  withoutBrackets(compact(label))
    .replace(/[:：*※＊]/g, "")
    .replace(/(を入力|欄)$/, "")
    .toLowerCase();

/** The roles a header text may have: the whole text, without お/御/ご, or one of the parts that / and ・ separate. */
export function candidatesOf(label: string): readonly Candidate[] {
  const key = keyOf(label);
  if (key.length > 16) return [];
  const whole = index.get(key) ?? index.get(key.replace(/^(御|お|ご)/, ""));
  if (whole) return whole;
  return key
    .split(/[/・,、&|]/)
    .flatMap((part) => index.get(part) ?? [])
    .slice(0, 1);
}

const isWord = (label: string): boolean => candidatesOf(label).length > 0;

export const isHeaderWord = (label: string): boolean => isWord(label) || numbered(label).group > 0;

interface Numbered {
  readonly base: string;
  readonly group: number;
}

function numbered(label: string): Numbered {
  const match = /^(.*?)[_\-.(]?(\d{1,2})\)?$/.exec(compact(label));
  return match && isWord(match[1] ?? "")
    ? { base: match[1] ?? "", group: Number(match[2]) }
    : { base: label, group: 0 };
}

/** What the label over several columns says of them. */
export function partIn(label: string): Column["part"] {
  const text = compact(label);
  if (/初期|導入|イニシャル|一時/.test(text)) return "initial";
  if (/月額|月次|ランニング|毎月/.test(text)) return "monthly";
  return null;
}

const partOf = ({ parent }: HeaderCell): Column["part"] => partIn(parent ?? "");

/** Roles of which a table has one column; a second column with the word gets its next meaning, or the fallback. */
const fallbacks: Partial<Record<Role, Role>> = {
  name: "spec",
  amount: "internal",
  unitPrice: "internal",
  subject: "note",
  initialAmount: "internal",
  monthlyAmount: "internal",
};

interface Draft {
  readonly header: HeaderCell;
  readonly group: number;
  readonly candidates: readonly Candidate[];
}

/** The first of the drafts whose word for the role is the best. */
const bestOf = (drafts: readonly Draft[], role: Role): Draft | undefined =>
  drafts
    .flatMap((draft) => draft.candidates.filter((c) => c.role === role).map(({ rank }) => ({ draft, rank })))
    .sort((a, b) => a.rank - b.rank)[0]?.draft;

function assign(drafts: readonly Draft[]): ReadonlyMap<Draft, Role> {
  const roles = new Map<Draft, Role>();
  const name = bestOf(drafts, "name");
  if (name) roles.set(name, "name");
  const order: readonly Role[] = ["amount", "unitPrice"];
  for (const role of order) {
    const others = drafts.filter((draft) => !roles.has(draft));
    const best = bestOf(others, role);
    if (best) roles.set(best, role);
  }
  const taken = new Set(roles.values());
  for (const draft of drafts) {
    if (roles.has(draft)) continue;
    const free = draft.candidates.find(({ role }) => !taken.has(role));
    const first = draft.candidates[0]?.role ?? "note";
    const isLeftOfName = name !== undefined && draft.header.cell.column < name.header.cell.column;
    const role = free?.role ?? (first === "name" && isLeftOfName ? "section" : (fallbacks[first] ?? first));
    roles.set(draft, role);
    taken.add(role);
  }
  return roles;
}

/** 価格 beside 金額 is the price of one; 初期費用 or 月額費用 standing alone is the amount. */
function settle(columns: readonly Column[]): Column[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  const isRecord = has("number") || has("issueDate");
  const hasBoth = has("initialAmount") && has("monthlyAmount");
  return columns.map((column) => {
    if (
      isRecord &&
      column.role === "internal" &&
      /^(御|お|ご)?(見積|合計|見積合計|総)(金額|額)?$/.test(keyOf(column.label))
    )
      return { ...column, role: "documentTotal" as const };
    if (
      column.role === "internal" &&
      compact(column.label).endsWith("価格") &&
      !has("unitPrice") &&
      !/仕入|想定/.test(column.label)
    )
      return { ...column, role: "unitPrice" as const };
    if (column.role === "initialAmount" && !hasBoth)
      return has("amount")
        ? { ...column, role: "internal" as const }
        : { ...column, role: "amount" as const, part: "initial" as const };
    if (column.role === "monthlyAmount" && !hasBoth)
      return has("amount")
        ? { ...column, role: has("unitPrice") ? ("internal" as const) : ("unitPrice" as const) }
        : { ...column, role: "amount" as const, part: "monthly" as const };
    return column;
  });
}

/** Columns of a table from its header cells, which are in reading order and do not overlap. */
export function columnsOf(headers: readonly HeaderCell[]): Column[] {
  const groups = new Map<string, Draft[]>();
  for (const header of headers) {
    const { base, group } = numbered(header.label);
    const draft: Draft = { header, group, candidates: candidatesOf(base) };
    const key = `${String(group)} ${partOf(header) ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const roles = new Map([...groups.values()].flatMap((drafts) => [...assign(drafts)]));
  const ordered = [...roles].sort(([a], [b]) => a.header.cell.column - b.header.cell.column);
  const columns = ordered.map(([draft, role], at): Column => {
    const { cell, label } = draft.header;
    const end = cell.column + cell.columns - 1;
    const next = ordered[at + 1]?.[0].header.cell.column;
    return {
      role,
      from: cell.column,
      to: next === undefined ? end + 1 : Math.max(cell.column, next - 1),
      label,
      part: partOf(draft.header),
      group: draft.group,
    };
  });
  return settle(columns);
}

export const labelOf = (cell: Cell): string => textOf(cell).trim();
