import { useCallback, useEffect, useState } from "react";
import {
  defaultSettings,
  loadSettings,
  saveSettings,
  type HostInfo,
  type Outcome,
  type Settings,
} from "../../workbook";

/** The settings of the open workbook, and how they are changed. */
export interface WorkbookSettings {
  readonly settings: Settings;
  /** Stores the change in the workbook; every view shows it at once. */
  readonly changeSettings: (change: Partial<Settings>) => Promise<Outcome<Settings>>;
}

const isSame = (a: Settings, b: Settings): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Reads the settings when the pane opens and whenever a person comes back to it: somebody else may have changed them. */
export function useSettings({ connected }: HostInfo): WorkbookSettings {
  const [settings, setSettings] = useState(defaultSettings);
  const take = useCallback((outcome: Outcome<Settings>): void => {
    if (outcome.kind === "failed") return;
    setSettings((before) => (isSame(before, outcome.value) ? before : outcome.value));
  }, []);
  useEffect(() => {
    if (!connected) return undefined;
    const read = (): void => {
      void loadSettings().then(take);
    };
    read();
    addEventListener("focus", read);
    return () => {
      removeEventListener("focus", read);
    };
  }, [connected, take]);
  const changeSettings = useCallback(
    async (change: Partial<Settings>) => {
      const outcome = await saveSettings(change);
      take(outcome);
      return outcome;
    },
    [take],
  );
  return { settings, changeSettings };
}
