/** How the add-in shall see its surroundings. */
export interface Surroundings {
  readonly locale: "ja-JP" | "en-US";
  readonly theme: "light" | "dark";
  /** The newest version of ExcelApi that this Excel knows: "1.12". */
  readonly api: string;
}

/** Document settings of the older common API (`Office.context.document.settings`). */
export type DocumentSettings = Map<string, unknown>;

/** Handlers of the older common API, by event number. */
export type DocumentEvents = Map<number, (event: number, args: unknown) => void>;

/** What the workbench has besides: neither dialogs, nor buttons on the ribbon, nor a runtime that functions and pane share. */
const OTHER_SETS = { CustomFunctionsRuntime: "1.2", RichApiRuntime: "1.3" };

const EXCEL = 1;
const SUCCESS = 0;

/** Colours as Excel reports them: integers 0xRRGGBB. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x333333,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** `window.external` as desktop Excel fills it: with it Office.js takes its way for Windows. */
export function desktopExternal(
  { locale, theme, api }: Surroundings,
  settings: DocumentSettings,
  events: DocumentEvents,
): Record<string, unknown> {
  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "itsubsidy",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "ITSUBSIDY.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 2,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: api, ...OTHER_SETS }),
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
    GetSettingsData: () => ({}),
    GetSettings: () => settingsStore(settings),
  };
  return {
    GetContext: () => context,
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$0`,
    Execute: (_id: number, _parameters: unknown, done: (answer: unknown) => void) => {
      done({ toArray: () => [SUCCESS] });
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (event: number, args: unknown) => void,
      done: (status: number) => void,
    ) => {
      events.set(id, handler);
      done(SUCCESS);
    },
    UnregisterEvent: (id: number, _target: string, done: (status: number) => void) => {
      events.delete(id);
      done(SUCCESS);
    },
  };
}

function settingsStore(settings: DocumentSettings): Record<string, unknown> {
  return {
    Read: (keys: string[], values: unknown[]) => {
      keys.push(...settings.keys());
      values.push(...settings.values());
    },
    Write: (keys: readonly string[], values: readonly unknown[]) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index]));
    },
  };
}
