import { DOMParser } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";
import { strFromU8 } from "fflate";
import { WorkbookRefused } from "../refusal";
import { unpacked } from "./unpack";

/** The parts of a workbook file, by path. */
export class Parts {
  private readonly files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.files = unpacked(bytes);
  }

  get paths(): string[] {
    return Object.keys(this.files);
  }

  /** The outermost element of a part; undefined where there is no such part. */
  root(path: string): Element | undefined {
    const bytes = this.files[path];
    if (!bytes) return undefined;
    const text = strFromU8(bytes);
    if (text.includes("<!DOCTYPE")) throw new WorkbookRefused("damaged");
    try {
      return new DOMParser({ onError: stopAtErrors }).parseFromString(text, "text/xml").documentElement ?? undefined;
    } catch {
      throw new WorkbookRefused("damaged");
    }
  }

  /** The parts that one part refers to, by the id that it uses for them. */
  relations(path: string): ReadonlyMap<string, string> {
    const at = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, at);
    const list = children(this.root(`${folder}_rels/${path.slice(at)}.rels`));
    return new Map(
      list.map((one) => [attribute(one, "Id") ?? "", resolvePath(folder, attribute(one, "Target") ?? "")]),
    );
  }
}

function stopAtErrors(level: "warning" | "error" | "fatalError", message: string): void {
  if (level !== "warning") throw new SyntaxError(message);
}

const resolvePath = (folder: string, target: string): string =>
  new URL(target, `file:///${folder}`).pathname.slice(1).split("/").map(decodeURIComponent).join("/");

/** The elements directly inside, those of one name where it is given; prefixes of namespaces do not matter. */
export function children(element: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  return found;
}

export const child = (element: Element | undefined, name: string): Element | undefined => children(element, name)[0];

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined;

export function number(element: Element | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  return text === undefined || text === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
}

export const flag = (element: Element | undefined, name: string): boolean =>
  ["1", "true"].includes(attribute(element, name) ?? "");

/** Text with the characters that XML forbids put back. */
export const textOf = (element: Element | undefined): string =>
  (element?.textContent ?? "").replace(/_x([\dA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
