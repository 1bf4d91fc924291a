import { strToU8, zipSync } from "fflate";
import { CONTENT_TYPES, PACKAGE_RELATIONS, RELATIONS } from "../names";
import { document, element } from "../xml";

/** A relationship from one part to another; `kind` is the last word of its name. */
interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** The parts of a workbook file, how they hang together, and of what type they are. */
export class Package {
  private readonly parts = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, Relation[]>();

  /** `path` without a slash before it: "xl/workbook.xml". */
  add(path: string, type: string, xml: string): void {
    this.parts.set(path, xml);
    this.types.set(path, type);
  }

  count(type: string): number {
    return [...this.types.values()].filter((one) => one === type).length;
  }

  /** Answers the id under which `from` ("" for the package itself) names the part. */
  relate(from: string, kind: string, target: string): string {
    const list = this.relations.get(from) ?? [];
    const id = `rId${String(list.length + 1)}`;
    this.relations.set(from, [...list, { id, kind, target }]);
    return id;
  }

  bytes(): Uint8Array {
    const files = new Map<string, string>([["[Content_Types].xml", this.contentTypes()]]);
    for (const [from, relations] of this.relations) files.set(relationsPath(from), relationsXml(relations));
    for (const [path, xml] of this.parts) files.set(path, xml);
    return zipSync(Object.fromEntries([...files].map(([path, xml]) => [path, strToU8(xml)])), { mtime: SAVED_AT });
  }

  private contentTypes(): string {
    const defaults = [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      element("Default", { Extension: "vml", ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing" }),
    ];
    const overrides = [...this.types]
      .filter(([path]) => path.endsWith(".xml"))
      .map(([path, type]) => element("Override", { PartName: `/${path}`, ContentType: type }));
    return document(element("Types", { xmlns: CONTENT_TYPES }, [...defaults, ...overrides].join("")));
  }
}

/** The same workbook gives the same bytes: a zip's clock is no part of what was saved. */
const SAVED_AT = new Date(1980, 0, 1);

function relationsPath(from: string): string {
  const at = from.lastIndexOf("/") + 1;
  return `${from.slice(0, at)}_rels/${from.slice(at)}.rels`;
}

function relationsXml(relations: readonly Relation[]): string {
  const list = relations.map(({ id, kind, target }) =>
    element("Relationship", { Id: id, Type: kind.includes(":") ? kind : `${RELATIONS}/${kind}`, Target: `/${target}` }),
  );
  return document(element("Relationships", { xmlns: PACKAGE_RELATIONS }, list.join("")));
}
