import { createContext, use } from "react";
import type { Language, PaneText } from "../text";
import type { Applicant, HostInfo } from "../workbook";
import type { ViewName } from "./places";
import type { WorkbookSettings } from "./settings/useSettings";

/** What every part of the pane knows: the words, the language and what it is connected to. */
export interface Pane extends WorkbookSettings {
  readonly text: PaneText;
  readonly language: Language;
  readonly host: HostInfo;
  /** Has a sentence read out. */
  readonly announce: (sentence: string) => void;
  /** What was chosen of the applicant for the case at hand; 試算 and 提案書 take the same. */
  readonly chosen: Partial<Applicant>;
  readonly choose: (change: Partial<Applicant>) => void;
  /** The view that is seen; the others stay alive behind it. */
  readonly current: ViewName;
  readonly show: (view: ViewName) => void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === null) throw new Error("usePane outside PaneContext");
  return pane;
}
