import type { Language } from "../../text";

export interface HostInfo {
  /** False where the page is open outside Excel. */
  readonly connected: boolean;
  readonly language: Language;
}

const isOfficeLoaded = (): boolean => typeof Office !== "undefined";

/** The manifest is Japanese with English overrides, and so is the pane. */
const languageOf = (tag: string | undefined): Language => (tag?.toLowerCase().startsWith("en") === true ? "en" : "ja");

/** Waits for Office and says what the pane needs to know about it. */
export async function ready(): Promise<HostInfo> {
  if (!isOfficeLoaded()) return { connected: false, language: languageOf(navigator.language) };
  const { host } = await Office.onReady();
  const connected = (host as Office.HostType | null) === Office.HostType.Excel;
  return { connected, language: languageOf(connected ? Office.context.displayLanguage : navigator.language) };
}

/** Whether this Excel offers a requirement set of ExcelApi. */
export const hasExcelApi = (version: string): boolean =>
  isOfficeLoaded() && Office.context.requirements.isSetSupported("ExcelApi", version);

const brightness = (colour: string): number => {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\da-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000;
};

/** Whether Office shows a dark theme; null where it does not say. */
export function isOfficeDark(): boolean | null {
  if (!isOfficeLoaded()) return null;
  const theme = (Office.context as Partial<Office.Context>).officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  return theme?.bodyBackgroundColor === undefined ? null : brightness(theme.bodyBackgroundColor) < 128;
}
