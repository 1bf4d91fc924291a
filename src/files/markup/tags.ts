/** One tag of a document, or a comment, a section or an instruction, which have no name. */
export interface Tag {
  /** Without the prefix of its namespace. */
  readonly name: string;
  /** With its colon; "" where there is none. */
  readonly prefix: string;
  readonly attributes: string;
  readonly closes: boolean;
  /** `<c/>` */
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
}

const pattern =
  /<(\/?)([\w.-]+:)?([\w.-]+)([^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*)>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g;

/** The tags of a document from `from` on, left to right. */
export function* tagsOf(text: string, from = 0): Generator<Tag, void> {
  const reading = new RegExp(pattern);
  reading.lastIndex = from;
  for (let match = reading.exec(text); match !== null; match = reading.exec(text)) {
    const [whole, slash = "", prefix = "", name = "", attributes = ""] = match;
    if (name === "") continue;
    yield {
      name,
      prefix,
      attributes,
      closes: slash !== "",
      isEmpty: attributes.endsWith("/"),
      start: match.index,
      end: match.index + whole.length,
    };
  }
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return entities[name] ?? whole;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const withoutEntities = (text: string): string =>
  text.includes("&") ? text.replace(/&(#x[0-9A-Fa-f]+|#[0-9]+|[a-z]+);/g, entity) : text;

/** What stands between two tags, as text. */
export function plainText(markup: string): string {
  const text = markup.includes("\r") ? markup.replace(/\r\n?/g, "\n") : markup;
  if (!text.includes("<!")) return withoutEntities(text);
  return text
    .split(/(<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>)/)
    .map((part) =>
      part.startsWith("<![CDATA[") ? part.slice(9, -3) : part.startsWith("<!--") ? "" : withoutEntities(part),
    )
    .join("");
}

/** Characters that no document may hold are written as _x000D_ in the texts of a workbook. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The text of a cell as it is written into a document. */
export const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

const attributePattern = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by their names as written. */
export function attributesOf({ attributes }: Pick<Tag, "attributes">): Readonly<Record<string, string | undefined>> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of attributes.matchAll(attributePattern))
    found[name] = withoutEntities(double ?? single ?? "");
  return found;
}
