const longest = 31;

/** Characters that a sheet name must not contain; full-width forms are refused by Japanese Excel too. */
const forbidden = /[\\/?*[\]:¥\u0000-\u001f\u007f]/g;

/** The first characters of a text that fit, without cutting one in half. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(forbidden, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");

/** 株式会社 and the like say nothing in a tab of 31 characters. */
const withoutLegalForm = (vendor: string): string =>
  vendor
    .normalize("NFKC")
    .replace(/株式会社|有限会社|合同会社|一般社団法人|\((株|有|同)\)/g, "")
    .trim();

/** A name for the sheet of a quote, from its vendor and number or else from its file. */
export function sheetNameOf(
  prefix: string,
  quote: { readonly vendor: string | null; readonly number: string | null; readonly file: string },
): string {
  const parts = [quote.vendor === null ? "" : withoutLegalForm(quote.vendor), quote.number ?? ""].filter(
    (part) => part !== "",
  );
  const words = parts.length > 0 ? parts : [quote.file.replace(/\.[^.]*$/, "")];
  return cut(plain([prefix, ...words].join(" ")), longest)
    .trim()
    .replace(/'+$/, "");
}

/** As Excel compares names: case and width do not matter. */
const folded = (name: string): string => name.normalize("NFKC").toLowerCase();

/** `wanted`, or `wanted (2)`, `wanted (3)` …: the first that no name in `taken` equals. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(folded));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = `${cut(wanted, longest - suffix.length)}${suffix}`;
    if (!used.has(folded(name))) return name;
  }
}

/** 見積明細1, 見積明細2 …: the first that no table and no defined name uses. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(folded));
  for (let number = 1; ; number += 1) {
    const name = `${wanted}${String(number)}`;
    if (!used.has(folded(name))) return name;
  }
}
