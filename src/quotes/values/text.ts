/** Radicals of U+2E80–2EFF that PDFs use in place of the characters; NFKC folds the Kangxi block only. */
const radicals: Readonly<Record<string, string>> = {
  "⺟": "母",
  "⺠": "民",
  "⻁": "虎",
  "⻄": "西",
  "⻆": "角",
  "⻑": "長",
  "⻘": "青",
  "⻝": "食",
  "⻤": "鬼",
  "⻨": "麦",
  "⻩": "黄",
  "⻫": "斉",
  "⻭": "歯",
  "⻯": "竜",
  "⻲": "亀",
  "⺀": "冫",
  "⺅": "亻",
  "⺍": "小",
  "⺗": "心",
  "⺡": "氵",
  "⺣": "灬",
  "⺨": "犭",
  "⺩": "王",
  "⺫": "罒",
  "⺬": "示",
  "⺭": "礻",
  "⺹": "老",
  "⺼": "月",
  "⺾": "艹",
  "⻂": "衤",
  "⻌": "辶",
  "⻏": "阝",
  "⻖": "阝",
  "⻣": "骨",
  "⻗": "雨",
  "⻟": "飠",
  "⻞": "食",
  "⻢": "马",
  "⻥": "魚",
};

/** Characters in place of the radicals (U+2E80–2FDF) that PDFs use for them. */
export const foldRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/g, (radical) => radicals[radical] ?? radical.normalize("NFKC"));

/** ASCII beyond the space, kana, the common characters and their punctuation: no folding changes them. */
const plainCharacters = "\\x21-\\x7e\\u3001\\u3002\\u3005\\u300c-\\u300f\\u3041-\\u3094\\u30a1-\\u30fc\\u4e00-\\u9fff";
const plain = new RegExp(`^[ ${plainCharacters}]*$`);
/** Most texts are plain and without white space already. */
const plainAndCompact = new RegExp(`^[${plainCharacters}]*$`);

/** One spelling for the same characters: radicals, full and half width, circled and squared forms. */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  const normal = text.normalize("NFKC");
  if (plain.test(normal)) return normal;
  return foldRadicals(normal)
    .replace(/[\u2027\u00b7\u2022]/g, "・")
    .replace(/\u2215/g, "/");
}

/** Folded and without any white space: how labels and headers are compared. */
export const compact = (text: string): string =>
  plainAndCompact.test(text) ? text : fold(text).replace(/[\s\u200b\u200c\u200d\ufeff]+/g, "");

/** Without what stands in brackets. */
export const withoutBrackets = (text: string): string =>
  text.replace(/[（(【[［〔<＜「『][^（()）]*?[)）】\]］〕>＞」』]/g, "");

/** Text as a person reads it: outer white space and control characters removed, lines kept. */
export const tidy = (text: string): string => (isOneLine(text) ? text.trim() : tidyLines(text));

const isOneLine = (text: string): boolean => !/[\u0000-\u001f\u200b\ufeff]/.test(text);

const tidyLines = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u200b\ufeff]/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
