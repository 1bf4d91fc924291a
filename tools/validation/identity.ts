/** What the add-in is, and what must never change or slip in: id, locale, namespace, runtime, permissions. */
import { allNamed, defaultLocale, place, resourcesOf, type Document } from "./manifest";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const version = /^\d+\.\d+\.\d+\.\d+$/u;
const namespace = /^[A-Za-z][A-Za-z0-9._]*$/u;

const textOf = (document: Document, name: string): string => allNamed(document, name)[0]?.textContent ?? "";

function requirementProblems(document: Document): readonly string[] {
  const sets = allNamed(document, "Set").map(
    (set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`,
  );
  return [
    ...(sets.includes("CustomFunctionsRuntime 1.2")
      ? []
      : [`requires ${sets.join(", ") || "nothing"}; CustomFunctionsRuntime 1.2 is needed for error messages.`]),
    ...(sets.some((set) => set.startsWith("SharedRuntime"))
      ? ["requires SharedRuntime; the functions run in the JavaScript-only runtime. Remove it."]
      : []),
  ];
}

export function identityProblems(document: Document): readonly string[] {
  const name = resourcesOf(document).find(({ id }) => id === allNamed(document, "Namespace")[0]?.getAttribute("resid"));
  const expected: readonly (readonly [boolean, string])[] = [
    [uuid.test(textOf(document, "Id")), `<Id> is ${textOf(document, "Id")}; a lower-case version 4 UUID is accepted.`],
    [version.test(textOf(document, "Version")), `<Version> is ${textOf(document, "Version")}; 1.2.3.4 is accepted.`],
    [
      textOf(document, "DefaultLocale") === defaultLocale,
      `<DefaultLocale> is ${textOf(document, "DefaultLocale")}; ${defaultLocale} is accepted.`,
    ],
    [
      textOf(document, "Permissions") === "ReadWriteDocument",
      `<Permissions> is ${textOf(document, "Permissions")}; ReadWriteDocument is accepted.`,
    ],
    [
      name !== undefined && namespace.test(name.value) && name.override === null,
      `<Namespace> is ${name?.value ?? "missing"}; letters, digits, dots and underscores, the same in every language.`,
    ],
  ];
  return [
    ...expected.filter(([holds]) => !holds).map(([, problem]) => problem),
    ...requirementProblems(document),
    ...allNamed(document, "Runtimes").map((element) => `${place(element)} asks for a shared runtime. Remove it.`),
  ];
}

/** The version of package.json, with the fourth number that Office wants. */
export function versionProblems(document: Document, packageVersion: string): readonly string[] {
  const actual = textOf(document, "Version");
  return actual === `${packageVersion}.0`
    ? []
    : [`<Version> is ${actual}; package.json says ${packageVersion}, so ${packageVersion}.0.`];
}
