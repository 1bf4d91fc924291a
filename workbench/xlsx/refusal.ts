/** Why a file is not opened. */
export type RefusalCode = "not-a-workbook" | "encrypted" | "damaged" | "too-large";

const SENTENCES: Readonly<Record<RefusalCode, { readonly ja: string; readonly en: string }>> = {
  "not-a-workbook": {
    ja: "Excel 2007 以降のブック（.xlsx・.xlsm）ではありません。Excel で開き、.xlsx 形式で保存してからお試しください。",
    en: "This is no workbook in the format .xlsx or .xlsm. Open it in Excel, save it as .xlsx and try again.",
  },
  encrypted: {
    ja: "パスワードで保護されたブックです。Excel でパスワードを外した写しを保存してからお試しください。",
    en: "The workbook is protected by a password. Save a copy without it in Excel and try again.",
  },
  damaged: {
    ja: "ファイルが壊れています。もう一度受け取るか、Excel で修復して保存し直してください。",
    en: "The file is damaged. Obtain it again, or let Excel repair and save it.",
  },
  "too-large": {
    ja: "作業台で開くには大きすぎるブックです。シートを分けて保存してからお試しください。数式の再計算だけなら npm run recalc が使えます。",
    en: "The workbook is too large for the workbench. Divide its sheets among several files and try again; npm run recalc recalculates it without opening it.",
  },
};

/** A file that is not opened, with a sentence in both languages. */
export class WorkbookRefused extends Error {
  constructor(readonly code: RefusalCode) {
    const { ja, en } = SENTENCES[code];
    super(`${ja}(${en})`);
    this.name = "WorkbookRefused";
  }

  /** The sentence in one language. */
  in(language: "ja" | "en"): string {
    return SENTENCES[this.code][language];
  }
}
