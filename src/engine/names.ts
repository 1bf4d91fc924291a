import type { CategoryCode, FrameCode, FrameName, Industry, Programme, Size } from "../rules";
import { categories, industries, newest, programmes } from "../rules";
import { flatten } from "./flatten";
import { remark } from "./outcome";
import type { FrameReference } from "./question";

/** A name as it is compared: NFKC, lower case, without 枠, 類型, brackets, dots and spaces. */
const foldName = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b・·‧•()[\]「」『』【】〔〕<>〈〉《》"'。、,.]/g, "")
    .replace(/枠|類型/g, "");

/** Spaces and brackets only: for words in which 枠 and 類型 mean nothing. */
const foldWord = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b・·‧•()[\]「」]/g, "");

/** Every frame, in the order in which the leaflets print them. */
export const frames: readonly FrameCode[] = ["NORMAL", "INVOICE", "EDI", "GROUP", "SECURITY"];

const spellings = ({ name, short }: FrameName): readonly string[] => [name.ja, name.en, ...short];

/** The official name of a frame in a year. */
export const frameNameOf = (programme: Programme, frame: FrameCode): FrameName => programme.names[frame];

type NameTable = ReadonlyMap<string, FrameReference>;
const nameTables = new WeakMap<Programme, NameTable>();

function readNameTable(programme: Programme): NameTable {
  const table = new Map<string, FrameReference>();
  for (const frame of frames) table.set(frame.toLowerCase(), { frame, tier: null, misnamed: null });
  const names = [...frames.map((frame) => frameNameOf(programme, frame)), ...(programme.tierNames ?? [])];
  for (const name of names)
    for (const spelling of spellings(name))
      table.set(foldName(spelling), { frame: name.frame, tier: name.tier ?? null, misnamed: null });
  return table;
}

function nameTableOf(programme: Programme): NameTable {
  let table = nameTables.get(programme);
  if (table === undefined) nameTables.set(programme, (table = readNameTable(programme)));
  return table;
}

/**
 * The frame that `text` names in a year: its code, a name or a short form. A name of another year is understood, and
 * refused with the name that this year uses. Null when no year knows it.
 */
export function frameNamed(text: string, programme: Programme): FrameReference | null {
  const folded = foldName(text);
  const own = nameTableOf(programme).get(folded);
  if (own !== undefined) return own;
  for (const other of programmes) {
    const found = nameTableOf(other).get(folded);
    if (found === undefined) continue;
    const { name } = frameNameOf(programme, found.frame);
    const params = { given: text, year: programme.year, otherYear: other.year, name: name.ja, nameEn: name.en };
    return { frame: found.frame, tier: null, misnamed: remark("name-of-another-year", params) };
  }
  return null;
}

/** Every spelling under which any year knows a frame. */
export const frameWords: readonly string[] = [
  ...new Set([
    ...frames,
    ...flatten(
      programmes.map((programme) =>
        flatten(
          [...frames.map((frame) => frameNameOf(programme, frame)), ...(programme.tierNames ?? [])].map(spellings),
        ),
      ),
    ),
  ]),
];

/** The programme of a year. */
export const programmeOf = (year: number): Programme | null =>
  programmes.find((programme) => programme.year === year) ?? null;

/** The programme that is taken where no year is given. */
export const newestProgramme = (): Programme => newest;

/** The programme that `text` names: "2025", "2025年度", "IT導入補助金2025", "令和6年度補正". */
export function programmeNamed(text: string): Programme | null {
  const folded = foldWord(text);
  return programmes.find((programme) => yearWords(programme).some((form) => foldWord(form) === folded)) ?? null;
}

/** The spellings of a programme year. */
export function yearWords({ year, name, budget }: Programme): readonly string[] {
  const digits = String(year);
  return [digits, `${digits}年`, `${digits}年度`, name.ja, name.en, budget.ja, budget.en];
}

/** The words for yes and no. */
export const flagWords = {
  yes: ["true", "はい", "有", "あり", "yes", "○", "〇", "◯", "1"],
  no: ["false", "いいえ", "無", "なし", "no", "×", "✕", "0"],
} as const;

/** Yes or no; null for every other word. */
export function flagNamed(text: string): boolean | null {
  const folded = text.normalize("NFKC").trim().toLowerCase();
  if (flagWords.yes.some((word) => word === folded)) return true;
  return flagWords.no.some((word) => word === folded) ? false : null;
}

export const sizeWords: Readonly<Record<Size, readonly string[]>> = {
  small: ["小規模事業者", "小規模", "small"],
  medium: ["中小企業", "中小企業者", "中小", "medium"],
  large: ["大企業", "大企業等", "large"],
};

/** The size that a word names. */
export function sizeNamed(text: string): Size | null {
  const folded = foldWord(text);
  const sizes: readonly Size[] = ["small", "medium", "large"];
  return sizes.find((size) => sizeWords[size].some((word) => word === folded)) ?? null;
}

const categoryWords: ReadonlyMap<string, CategoryCode> = new Map(
  flatten(categories.map(({ code, name }) => [code, name.ja, name.en].map((form) => [foldWord(form), code] as const))),
);

/** The category that a code or a Japanese or English name names. */
export const categoryNamed = (text: string): CategoryCode | null => categoryWords.get(foldWord(text)) ?? null;

/** The industry that a name or a short form names. */
export function industryNamed(text: string): Industry | null {
  const folded = foldWord(text);
  return (
    industries.find(({ name, short }) => [name.ja, name.en, ...short].some((form) => foldWord(form) === folded)) ?? null
  );
}
