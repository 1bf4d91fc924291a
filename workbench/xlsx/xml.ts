/** What may stand in an attribute; undefined leaves the attribute away. */
export type Attribute = string | number | boolean | undefined;

/** Characters that XML forbids, as Excel writes them: _x0007_. An underscore that would read as such is guarded. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|_(?=x[\dA-F]{4}_)/g;
const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as the parts of a workbook hold it. */
export const escapeText = (text: string): string =>
  text
    .replace(FORBIDDEN, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/\r/g, "_x000D_")
    .replace(/[&<>]/g, (one) => MARKUP[one] ?? one);

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => MARKUP[one] ?? one).replace(/[\t\n\r]/g, (one) => `&#${String(one.charCodeAt(0))};`);

/** One element; `content` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>> = {}, content = ""): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeAttribute(plain(value))}"`]))
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const plain = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "1" : "0") : String(value);

/** An element with text; Excel keeps blanks at its ends only where it is told to. */
export const textElement = (name: string, text: string): string =>
  element(name, /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {}, escapeText(text));

export const document = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
