import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./paths";

const PACKAGE = "@fontsource-variable/noto-sans-jp";
const OWN_NAME = /'Noto Sans JP Variable'/g;

export const FONT_FILES = "/_workbench/fonts/";

export const fontFolder = (): string => join(packageFolder(PACKAGE), "files");

/**
 * The package's style sheet under another family name. The sheet uses the font as "Noto Sans JP"; for the pane it takes
 * the name of a font that the pane asks for and the machine does not have.
 */
export function fontStyles(family: string): string {
  const css = readFileSync(join(packageFolder(PACKAGE), "index.css"), "utf8");
  return css.replace(OWN_NAME, `"${family}"`).replaceAll("url(./files/", `url(${FONT_FILES}`);
}
