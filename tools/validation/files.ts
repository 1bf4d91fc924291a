/** Every address of the manifest is a file of the build, and every icon has the size that its name promises. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { addressesOf, allNamed, place, resourcesOf, type Document } from "./manifest";

/** Where the add-in is served: the address of its start page, without the page. */
function baseOf(document: Document): string {
  const [settings] = allNamed(document, "DefaultSettings");
  const page = settings?.getElementsByTagNameNS("*", "SourceLocation").item(0)?.getAttribute("DefaultValue");
  return page === null || page === undefined ? "" : new URL(".", page).href;
}

const pathOf = (url: string): string => decodeURIComponent(url.replace(/[?#].*$/u, ""));
const fileOf = (dist: string, base: string, url: string): string => join(dist, pathOf(url).slice(base.length));

export function addressProblems(document: Document, dist: string): readonly string[] {
  const base = baseOf(document);
  return addressesOf(document).flatMap(({ url, element }) => {
    if (!url.startsWith("https:")) return [`${place(element)} ${url} is not https, which is all that Office accepts.`];
    if (!url.startsWith(base)) return [`${place(element)} ${url} lies outside ${base}. Build with --env url=….`];
    return existsSync(fileOf(dist, base, url))
      ? []
      : [`${place(element)} ${url} has no file in dist. Run \`npm run build\` or correct the address.`];
  });
}

interface DeclaredIcon {
  readonly url: string;
  readonly size: number;
}

function declaredIcons(document: Document): readonly DeclaredIcon[] {
  const urls = new Map(resourcesOf(document).map(({ id, value }) => [id, value]));
  const used = allNamed(document, "Icon").flatMap((icon) =>
    [...icon.getElementsByTagNameNS("*", "Image")].map((image) => ({
      url: urls.get(image.getAttribute("resid") ?? "") ?? "",
      size: Number(image.getAttribute("size")),
    })),
  );
  const head = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const;
  return [
    ...used,
    ...head.flatMap(([name, size]) =>
      allNamed(document, name).map((element) => ({ url: element.getAttribute("DefaultValue") ?? "", size })),
    ),
  ].filter(({ url }) => url !== "");
}

export function iconProblems(document: Document, dist: string): readonly string[] {
  const base = baseOf(document);
  return declaredIcons(document).flatMap(({ url, size }) => {
    const file = fileOf(dist, base, url);
    if (!existsSync(file)) return [];
    const { width, height } = PNG.sync.read(readFileSync(file));
    return width === size && height === size
      ? []
      : [`${url} is ${String(width)} × ${String(height)}; declared as ${String(size)}. Run \`npm run icons\`.`];
  });
}

const required = [16, 32, 80];

export function iconSizeProblems(document: Document): readonly string[] {
  return allNamed(document, "Icon").flatMap((icon) => {
    const sizes = [...icon.getElementsByTagNameNS("*", "Image")].map((image) => Number(image.getAttribute("size")));
    const missing = required.filter((size) => !sizes.includes(size));
    return missing.length === 0 ? [] : [`${place(icon)} lacks ${missing.join(", ")} px; 16, 32 and 80 are required.`];
  });
}
