/** The manifest as a tree, and the few questions that the checks ask of it. */
import { DOMParser, onErrorStopParsing, type Document, type Element } from "@xmldom/xmldom";

export type { Document, Element };

const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const instance = "http://www.w3.org/2001/XMLSchema-instance";

export const defaultLocale = "ja-JP";
export const overriddenLocale = "en-US";

/** Throws with the position when the text is no well-formed XML. */
export const parseManifest = (xml: string): Document =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml");

export const childrenOf = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

export const allNamed = (document: Document, name: string): readonly Element[] => [
  ...document.getElementsByTagNameNS("*", name),
];

export const typeOf = (element: Element): string => element.getAttributeNS(instance, "type") ?? "";

/** `<Group> (line 52)` */
export const place = (element: Element): string => `<${element.localName ?? ""}> (line ${String(element.lineNumber)})`;

/** A named image, address or string of `<Resources>`. */
export interface Resource {
  readonly id: string;
  readonly kind: "Image" | "Url" | "ShortString" | "LongString";
  readonly value: string;
  readonly override: string | null;
  readonly element: Element;
}

export const overrideOf = (element: Element): string | null =>
  childrenOf(element)
    .find((child) => child.localName === "Override" && child.getAttribute("Locale") === overriddenLocale)
    ?.getAttribute("Value") ?? null;

const kinds: Readonly<Record<string, Resource["kind"]>> = {
  Images: "Image",
  Urls: "Url",
  ShortStrings: "ShortString",
  LongStrings: "LongString",
};

export function resourcesOf(document: Document): readonly Resource[] {
  return allNamed(document, "Resources").flatMap((resources) =>
    childrenOf(resources).flatMap((list) => {
      const kind = kinds[list.localName ?? ""];
      if (kind === undefined || list.namespaceURI !== basicTypes) return [];
      return childrenOf(list).map((element) => ({
        id: element.getAttribute("id") ?? "",
        kind,
        value: element.getAttribute("DefaultValue") ?? "",
        override: overrideOf(element),
        element,
      }));
    }),
  );
}

/** Every element that refers to a resource, with the id. */
export function referencesOf(document: Document): readonly { readonly id: string; readonly element: Element }[] {
  return [...document.getElementsByTagName("*")].flatMap((element) => {
    const id = element.getAttribute("resid");
    return id === null ? [] : [{ id, element }];
  });
}

/** Every address in the manifest, in both languages. */
export function addressesOf(document: Document): readonly { readonly url: string; readonly element: Element }[] {
  return [...document.getElementsByTagName("*")].flatMap((element) => {
    const url = element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
    return /^https?:/u.test(url) ? [{ url, element }] : [];
  });
}
