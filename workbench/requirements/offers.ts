/**
 * When each member of Excel's object model came: class → member → 12 for ExcelApi 1.12; null for members of other sets
 * and for those still in preview.
 */
export type Sets = Readonly<Record<string, Readonly<Record<string, number | null>> | undefined>>;

/** An Excel that knows ExcelApi up to a version ("1.10") and nothing younger. */
export interface OlderExcel {
  readonly api: string;
  readonly sets: Sets;
}

/** The version of ExcelApi that the workbench's own object model goes up to. */
export const NEWEST_API = "1.12";

/** What handlers of events are called in the declarations, by the name with which Office.js announces them. */
const EVENTS: Readonly<Record<string, string>> = {
  ActivatedEvent: "onActivated",
  AddedEvent: "onAdded",
  CalculatedEvent: "onCalculated",
  DataChangedEvent: "onChanged",
  DeactivatedEvent: "onDeactivated",
  DeletedEvent: "onDeleted",
  SelectionChangedEvent: "onSelectionChanged",
  SettingsChangedEvent: "onSettingsChanged",
};

/** Properties that have another name on the wire. */
const OTHER_NAMES: Readonly<Record<string, string>> = { gridlines: "showGridlines" };

/** Whether that Excel has a member. Names are those on the wire; what the declarations do not name is Office.js's own. */
export function offers({ api, sets }: OlderExcel, type: string, member: string): boolean {
  const [, event] = /^_(?:Un)?[Rr]egister(.+)$/.exec(member) ?? [];
  const shown = member.charAt(0).toLowerCase() + member.slice(1);
  const name = event === undefined ? (OTHER_NAMES[shown] ?? shown) : EVENTS[event];
  const members = sets[type] ?? {};
  const since = name !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  return since === undefined || (since !== null && since <= minor(api));
}

const minor = (version: string): number => Number(version.split(".")[1] ?? 0);
