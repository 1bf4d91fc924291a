import type { IWorkbookData } from "@univerjs/core";
import { RELATIONS } from "../names";
import { document, element } from "../xml";

export const SETTINGS = "settings";
const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** What an add-in has stored in the workbook, as Excel keeps it: one property each, its value as JSON. */
export function settingsXml(data: IWorkbookData, addin: string): string | undefined {
  const settings = (data.custom?.[SETTINGS] ?? {}) as Readonly<Record<string, unknown>>;
  const properties = Object.entries(settings).map(([name, value]) =>
    element("we:property", { name, value: JSON.stringify(value) }),
  );
  if (properties.length === 0) return undefined;
  const store = { id: addin, version: "1.0.0.0", store: "developer", storeType: "Registry" };
  const content = [
    element("we:reference", store),
    element("we:alternateReferences"),
    element("we:properties", {}, properties.join("")),
    element("we:bindings"),
  ];
  return document(
    element("we:webextension", { "xmlns:we": WEB_EXTENSION, id: `{${addin.toUpperCase()}}` }, content.join("")),
  );
}

const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";

/** Tells Excel of the add-in whose settings these are; its pane stays closed until somebody opens it. */
export const panesXml = (relation: string): string =>
  document(
    element(
      "wetp:taskpanes",
      { "xmlns:wetp": TASK_PANES },
      element(
        "wetp:taskpane",
        { dockstate: "right", visibility: false, width: 350, row: 1 },
        element("wetp:webextensionref", { "xmlns:r": RELATIONS, "r:id": relation }),
      ),
    ),
  );
