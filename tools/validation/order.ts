/** Elements stand under the right parent, in the order that Office's schemas demand, none missing, none unknown. */
import { childrenOf, place, typeOf, type Document, type Element } from "./manifest";

/** Names in their order; `?` may be left out, `*` may also repeat, `+` stands at least once. */
const sequences: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains? Hosts Requirements? DefaultSettings Permissions Dictionary? VersionOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources VersionOverrides?",
  Hosts: "Host+",
  "Host:Workbook": "Runtimes? AllFormFactors? DesktopFormFactor? MobileFormFactor?",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata? Namespace?",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab* CustomTab*",
  "ExtensionPoint:ContextMenu": "OfficeMenu+",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  OfficeTab: "Group+",
  OfficeMenu: "Control+",
  Group: "Label Icon Control+",
  "Control:Button": "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "Image+",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  Image: "Override*",
  Url: "Override*",
  String: "Override*",
};

const refersToResource = (element: Element): boolean => element.hasAttribute("resid");

function sequenceFor(element: Element): string | undefined {
  const name = element.localName ?? "";
  if (refersToResource(element)) return "";
  return sequences[`${name}:${typeOf(element)}`] ?? sequences[name];
}

const matcher = (sequence: string): RegExp =>
  new RegExp(
    `^${sequence.replace(/(\w+)([?*+]?) ?/gu, (_, name: string, count: string) => `(?:${name} )${count}`)}$`,
    "u",
  );

function misplaced(element: Element): readonly string[] {
  const sequence = sequenceFor(element);
  const children = childrenOf(element);
  const names = children.map((child) => child.localName ?? "");
  if (sequence === undefined && children.length === 0) return [];
  if (sequence === undefined || !matcher(sequence).test(names.map((name) => `${name} `).join(""))) {
    const accepted =
      sequence === undefined
        ? "no such element with children is known"
        : `accepted, in this order: ${sequence || "nothing"}`;
    return [`${place(element)} contains ${names.join(" ")}; ${accepted}. Move or remove what differs.`];
  }
  return children.flatMap(misplaced);
}

export function orderProblems(document: Document): readonly string[] {
  const root = document.documentElement;
  return root === null ? ["the manifest is empty"] : misplaced(root);
}
