/**
 * Formulas as a person sees them and as Excel keeps them in a file: there the functions of an add-in are
 * `_xldudf_NAMESPACE_NAME`, and functions younger than the format have a prefix.
 */

/** Texts, quoted sheets and column names in brackets are passed over; the rest is searched for calls. */
const OPAQUE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g;
const CALL = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/gu;
const ADDIN = /^(ITSUBSIDY)\.([\p{L}_][\p{L}\p{N}_]*)$/iu;
const STORED_ADDIN = /^_xldudf_([^_]+)_(.+)$/i;
const STORED_PREFIX = /^(?:_xlfn\.)?(?:_xlws\.)?/i;
const STORED_PARAMETER = /_xlpm\./gi;
/** What is left of a link to an add-in's file: [2]! or 'C:\addin.xlam'! before the function. */
const BROKEN_LINK = /(?:\[\d+\]|'[^']*\.xla[ms]?')!(?=_xldudf_)/gi;

const YOUNG = new Set(
  `ACOT AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM COVARIANCE.P DAYS DECIMAL DROP EXPAND FILTERXML FLOOR.MATH
  FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.SNGL
  NORM.DIST NORM.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN
  SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR
  UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);
const YOUNG_SHEET = new Set(["FILTER", "SORT"]);

/** Applies a change to the parts of a formula that are neither text nor names in quotes or brackets. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  let result = "";
  let from = 0;
  for (const match of formula.matchAll(OPAQUE)) {
    result += change(formula.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + change(formula.slice(from));
}

/** "=ITSUBSIDY.AMOUNT(A1)" → "_xldudf_ITSUBSIDY_AMOUNT(A1)". */
export const toStored = (formula: string): string =>
  outsideQuotes(formula.replace(/^=/, ""), (part) => part.replace(CALL, storedName));

function storedName(name: string): string {
  const addin = ADDIN.exec(name);
  if (addin) return `_xldudf_${addin[1] ?? ""}_${addin[2] ?? ""}`.replace(/itsubsidy/i, "ITSUBSIDY");
  const upper = name.toUpperCase();
  if (YOUNG_SHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return YOUNG.has(upper) ? `_xlfn.${upper}` : name;
}

/** "_xldudf_ITSUBSIDY_AMOUNT(A1)" → "=ITSUBSIDY.AMOUNT(A1)"; LibreOffice writes such names in small letters. */
export const fromStored = (stored: string): string =>
  `=${outsideQuotes(stored.replace(BROKEN_LINK, ""), (part) =>
    part.replace(CALL, shownName).replace(STORED_PARAMETER, ""),
  )}`;

function shownName(name: string): string {
  const addin = STORED_ADDIN.exec(name);
  return addin ? `${addin[1] ?? ""}.${addin[2] ?? ""}`.toUpperCase() : name.replace(STORED_PREFIX, "");
}
