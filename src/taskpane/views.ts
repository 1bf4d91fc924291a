import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { PaneText } from "../text";

export type ViewName = "import" | "functions";

interface View {
  readonly name: ViewName;
  readonly label: (text: PaneText) => string;
  readonly Component: LazyExoticComponent<ComponentType>;
}

/** The views of the pane in the order of their tabs; each is loaded when it is first shown. */
export const views: readonly [View, ...View[]] = [
  {
    name: "import",
    label: (text) => text.tabs.import,
    Component: lazy(async () => ({ default: (await import("./import")).ImportView })),
  },
  {
    name: "functions",
    label: (text) => text.tabs.functions,
    Component: lazy(async () => ({ default: (await import("./functions")).FunctionsView })),
  },
];

/** Ribbon buttons open the pane with `?view=`. */
export function viewAsked(search: string): ViewName {
  const asked = new URLSearchParams(search).get("view");
  return (views.find(({ name }) => name === asked) ?? views[0]).name;
}
