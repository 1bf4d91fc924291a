/** The little Markdown that the generated pages need. */

/** A cell that holds no character with a meaning of its own in a table. */
const cell = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("*", "\\*");

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

export const heading = (level: 1 | 2 | 3 | 4, text: string): string => `${"#".repeat(level)} ${text}`;

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

export const code = (text: string): string => `\`${text}\``;

export const fenced = (lines: readonly string[]): string => ["```", ...lines, "```"].join("\n");

/** A table with its titles, or nothing where there is no row. */
export const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? "" : [row(titles), row(titles.map(() => "---")), ...rows.map(row)].join("\n");

/** Blocks with a blank line between them. */
export const blocks = (parts: readonly string[]): string => `${parts.filter((part) => part !== "").join("\n\n")}\n`;
