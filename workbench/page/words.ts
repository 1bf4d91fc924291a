/** What the workbench itself says; the add-in brings its own texts. */
const WORDS = {
  "ja-JP": {
    title: "ITSUBSIDY 作業台",
    subtitle: "Excel なしでアドインを試すための開発用ページです。表は Univer、右は組み立てたままの作業ウィンドウです。",
    platform: "動作",
    platforms: { desktop: "デスクトップ版", web: "Web 版" },
    locale: "言語",
    theme: "テーマ",
    themes: { light: "ライト", dark: "ダーク" },
    pane: "作業ウィンドウ",
    splitter: "作業ウィンドウの幅",
    untitled: "グラフ タイトル",
    gaps: "作業台にない Excel の機能が使われました：",
    failed: "作業台を開けませんでした：",
  },
  "en-US": {
    title: "ITSUBSIDY workbench",
    subtitle: "A development page for trying the add-in without Excel: the sheet is Univer, the pane is the built one.",
    platform: "Platform",
    platforms: { desktop: "Desktop", web: "Web" },
    locale: "Language",
    theme: "Theme",
    themes: { light: "Light", dark: "Dark" },
    pane: "Task pane",
    splitter: "Width of the task pane",
    untitled: "Chart Title",
    gaps: "The add-in used parts of Excel that the workbench does not have: ",
    failed: "The workbench could not be opened: ",
  },
} as const;

export type Words = (typeof WORDS)["ja-JP" | "en-US"];

export const wordsFor = (locale: "ja-JP" | "en-US"): Words => WORDS[locale];
