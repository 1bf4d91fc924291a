import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { FONT_FILES, fontFolder, fontStyles } from "./fonts";
import { WORKBENCH } from "./paths";
import { readSets } from "../requirements/sets";
import { DRAWING_FONT, FONT } from "../sample/styles";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  /** Fonts do not change between two builds. */
  readonly cached?: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

const OWN = "/_workbench/";
const NOT_FOUND: Answer = { status: 404, type: "text/plain; charset=utf-8", body: "not found" };
const FIRST_SCRIPT = `<script src="${OWN}connect.js"></script>`;

/** What the server answers: its own page, its bundle and fonts, and the built add-in at the root as in production. */
export function createRoutes(dist: string, bundle: string): (path: string) => Promise<Answer> {
  const styles = { sheet: fontStyles(FONT) + fontStyles(DRAWING_FONT), pane: fontStyles("Segoe UI") };
  return async (path) => {
    if (path === "/") return file(join(WORKBENCH, "page"), "index.html");
    if (path === `${OWN}noto-sans-jp.css`) return text(".css", styles.sheet);
    if (path === `${OWN}sets.json`) return text(".json", JSON.stringify(readSets()));
    if (path === `${OWN}fallback-font.css`) return text(".css", styles.pane);
    if (path.startsWith(FONT_FILES))
      return { ...(await file(fontFolder(), path.slice(FONT_FILES.length))), cached: true };
    if (path.startsWith(OWN)) return file(bundle, path.slice(OWN.length));
    if (path === "/taskpane.html") return connected(await file(dist, "taskpane.html"));
    return file(dist, path.slice(1));
  };
}

/** The pane's page as it was built, with one script before all others. */
function connected(page: Answer): Answer {
  if (page.status !== 200) return page;
  return { ...page, body: page.body.toString().replace("<script", `${FIRST_SCRIPT}<script`) };
}

const text = (extension: string, body: string): Answer => ({ status: 200, type: typeOf(extension), body });

async function file(folder: string, path: string): Promise<Answer> {
  const full = normalize(join(folder, path));
  if (!full.startsWith(normalize(folder + sep))) return NOT_FOUND;
  try {
    return { status: 200, type: typeOf(extname(full)), body: await readFile(full) };
  } catch {
    return NOT_FOUND;
  }
}

const typeOf = (extension: string): string => TYPES[extension] ?? "application/octet-stream";
