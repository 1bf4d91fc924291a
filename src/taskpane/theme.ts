import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-theme";
import { useEffect, useState } from "react";
import { isOfficeDark } from "../workbook";

/** Excel's own face first, then what each system has for Japanese. */
const fontFamilyBase =
  '"Segoe UI", "Yu Gothic UI", "Meiryo UI", Meiryo, "Hiragino Sans", "Noto Sans JP Variable", "Noto Sans JP", system-ui, sans-serif';

const fontFamilyMonospace = `Consolas, "Courier New", ${fontFamilyBase}`;

const light: Theme = { ...webLightTheme, fontFamilyBase, fontFamilyMonospace };
const dark: Theme = { ...webDarkTheme, fontFamilyBase, fontFamilyMonospace };

const isDark = (): boolean => isOfficeDark() ?? matchMedia("(prefers-color-scheme: dark)").matches;

/** Whether Office is dark, followed while the pane is open; Office tells of no change, so it is asked on every return. */
export function useDark(): boolean {
  const [darkNow, setDarkNow] = useState(isDark);
  useEffect(() => {
    const ask = (): void => {
      setDarkNow(isDark());
    };
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", ask);
    addEventListener("focus", ask);
    document.addEventListener("visibilitychange", ask);
    return () => {
      system.removeEventListener("change", ask);
      removeEventListener("focus", ask);
      document.removeEventListener("visibilitychange", ask);
    };
  }, []);
  return darkNow;
}

/** The theme of Office. */
export const useOfficeTheme = (): Theme => (useDark() ? dark : light);
