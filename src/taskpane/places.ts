import type { PaneText } from "../text";

interface Place {
  readonly name: string;
  /** A tab of its own, or behind その他. */
  readonly where: "tab" | "more";
}

/** Where each view stands, in the order in which they are shown. */
export const places = [
  { name: "import", where: "tab" },
  { name: "estimate", where: "tab" },
  { name: "evidence", where: "tab" },
  { name: "check", where: "tab" },
  { name: "proposal", where: "tab" },
  { name: "more", where: "tab" },
  { name: "functions", where: "more" },
  { name: "portable", where: "more" },
  { name: "help", where: "more" },
  { name: "settings", where: "more" },
] as const satisfies readonly Place[];

export type ViewName = (typeof places)[number]["name"];

export const tabs = places.filter(({ where }) => where === "tab");
export const behindMore = places.filter(({ where }) => where === "more");

export const labelOf = (name: ViewName, text: PaneText): string => text.tabs[name];

/** The tab under which a view stands. */
export const tabOf = (name: ViewName): ViewName => (behindMore.some((place) => place.name === name) ? "more" : name);

/** Ribbon buttons open the pane with `?view=`. */
export function viewAsked(search: string): ViewName {
  const asked = new URLSearchParams(search).get("view");
  return (places.find(({ name }) => name === asked) ?? places[0]).name;
}
