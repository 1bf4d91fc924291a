import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { ViewName } from "./places";

/** What each place shows; loaded when it is first shown. */
export const views: Readonly<Record<ViewName, LazyExoticComponent<ComponentType>>> = {
  import: lazy(async () => ({ default: (await import("./import")).ImportView })),
  estimate: lazy(async () => ({ default: (await import("./estimate")).EstimateView })),
  evidence: lazy(async () => ({ default: (await import("./evidence")).EvidenceView })),
  check: lazy(async () => ({ default: (await import("./check")).CheckView })),
  proposal: lazy(async () => ({ default: (await import("./proposal")).ProposalView })),
  more: lazy(async () => ({ default: (await import("./more")).MoreView })),
  functions: lazy(async () => ({ default: (await import("./functions")).FunctionsView })),
  portable: lazy(async () => ({ default: (await import("./portable")).PortableView })),
  help: lazy(async () => ({ default: (await import("./help")).HelpView })),
  settings: lazy(async () => ({ default: (await import("./settings")).SettingsView })),
};
