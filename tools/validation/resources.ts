/** Resources: every reference resolves, nothing lies unused, nothing is too long, everything read by people is in English too. */
import {
  allNamed,
  overriddenLocale,
  overrideOf,
  place,
  referencesOf,
  resourcesOf,
  type Document,
  type Element,
  type Resource,
} from "./manifest";

const limits: Readonly<Record<Resource["kind"], number>> = {
  Image: 2048,
  Url: 2048,
  ShortString: 125,
  LongString: 250,
};
const idLimit = 32;
const topLimits = { DisplayName: 125, Description: 250, ProviderName: 125 } as const;

export function referenceProblems(document: Document): readonly string[] {
  const resources = resourcesOf(document);
  const references = referencesOf(document);
  const known = new Set(resources.map(({ id }) => id));
  const used = new Set(references.map(({ id }) => id));
  const twice = resources.filter(({ id }, index) => resources.findIndex((other) => other.id === id) !== index);
  return [
    ...references
      .filter(({ id }) => !known.has(id))
      .map(
        ({ id, element }) =>
          `${place(element)} refers to ${id}, which <Resources> does not have. Add it or correct the name.`,
      ),
    ...resources
      .filter(({ id }) => !used.has(id))
      .map(({ id, element }) => `${place(element)} ${id} is used nowhere. Remove it.`),
    ...twice.map(({ id, element }) => `${place(element)} ${id} stands twice. Ids must be unique.`),
  ];
}

function tooLong(element: Element, label: string, text: string, limit: number): readonly string[] {
  if (text === "") return [`${place(element)} ${label} is empty. Give it a text.`];
  const { length } = text;
  return length <= limit
    ? []
    : [
        `${place(element)} ${label} has ${String(length)} characters; at most ${String(limit)} are accepted. Shorten it.`,
      ];
}

export function lengthProblems(document: Document): readonly string[] {
  const ids = [...resourcesOf(document), ...referencesOf(document)].flatMap(({ id, element }) =>
    tooLong(element, `id ${id}`, id, idLimit),
  );
  const texts = resourcesOf(document).flatMap(({ id, kind, value, override, element }) => [
    ...tooLong(element, id, value, limits[kind]),
    ...(override === null ? [] : tooLong(element, `${id} ${overriddenLocale}`, override, limits[kind])),
  ]);
  const head = Object.entries(topLimits).flatMap(([name, limit]) =>
    headElements(document, name).flatMap((element) => {
      const override = overrideOf(element);
      return [
        ...tooLong(element, name, element.getAttribute("DefaultValue") ?? element.textContent ?? "", limit),
        ...(override === null ? [] : tooLong(element, `${name} ${overriddenLocale}`, override, limit)),
      ];
    }),
  );
  return [...ids, ...texts, ...head];
}

/** Elements of the head, as opposed to those of the same name further down. */
const headElements = (document: Document, name: string): readonly Element[] =>
  allNamed(document, name).filter(({ parentNode }) => parentNode === document.documentElement);

const japanese = /[\u3040-\u30FF\u4E00-\u9FFF]/u;

/** Only what Office never shows as text may stay without an English form: the namespace, images, one page for all. */
export function overrideProblems(document: Document): readonly string[] {
  const spoken = resourcesOf(document)
    .filter(({ kind }) => kind === "ShortString" || kind === "LongString")
    .map(({ id, value, override, element }) => ({ label: id, value, override, element }));
  const head = ["DisplayName", "Description", "SupportUrl"].flatMap((name) =>
    headElements(document, name).map((element) => ({
      label: name,
      value: element.getAttribute("DefaultValue") ?? "",
      override: overrideOf(element),
      element,
    })),
  );
  const metadata = metadataAddress(document);
  const texts = [...spoken, ...head].filter(({ label, value }) => label === "SupportUrl" || japanese.test(value));
  return [
    ...[...texts, ...metadata]
      .filter(({ override }) => override === null)
      .map(
        ({ label, element }) =>
          `${place(element)} ${label} has no ${overriddenLocale} text. Add <Override Locale="${overriddenLocale}" …>.`,
      ),
    ...spoken
      .filter(({ override }) => override !== null && japanese.test(override))
      .map(
        ({ label, element }) =>
          `${place(element)} ${label}: the ${overriddenLocale} text is in Japanese. Translate it.`,
      ),
  ];
}

/** The metadata of the functions, whose help is in one language per file. */
function metadataAddress(document: Document) {
  const ids = allNamed(document, "Metadata").flatMap((element) =>
    [...element.getElementsByTagNameNS("*", "SourceLocation")].map((source) => source.getAttribute("resid")),
  );
  return resourcesOf(document)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, value, override, element }) => ({ label: id, value, override, element }));
}
