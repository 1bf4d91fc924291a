import type { Localized } from "../rules";
import { fillSentence } from "./sentence";

/** By the codes of src/files; a test holds the lists together. */
const refusals: Readonly<Record<string, Localized>> = {
  empty_file: {
    ja: "ファイルが空です。ブックを選び直してください。",
    en: "The file is empty. Choose the workbook again.",
  },
  not_a_workbook: {
    ja: ".xlsxまたは.xlsmのブックではありません。Excelで開き、.xlsx形式で保存してからお試しください。",
    en: "This is no workbook in the format .xlsx or .xlsm. Open it in Excel, save it as .xlsx and try again.",
  },
  encrypted: {
    ja: "パスワードで保護されています。Excelで開き、「情報」→「ブックの保護」でパスワードを外した写しを保存してからお試しください。",
    en: "The workbook is protected by a password. Open it in Excel, save a copy without the password (Info, Protect Workbook) and try again.",
  },
  archive_damaged: {
    ja: "ファイルが壊れています。もう一度受け取るか、Excelで修復して保存し直してください。",
    en: "The file is damaged. Obtain it again, or let Excel repair and save it.",
  },
  archive_too_large: {
    ja: "展開すると128 MBを超えるか、圧縮率が異常なため、安全のため開きませんでした。シートを分けて保存してからお試しください。",
    en: "The file unpacks to more than 128 MB or is compressed beyond reason, and was not opened. Divide its sheets among several workbooks and try again.",
  },
  archive_sizes_forged: {
    ja: "ファイルに記録された大きさと中身が違うため、安全のため開きませんでした。Excelで開いて保存し直してください。",
    en: "The sizes stated in the file are not its real ones, so it was not opened. Open it in Excel and save it again.",
  },
  document_type_definition: {
    ja: "文書型定義（DTD）を含むため、安全のため開きませんでした。Excelで開いて保存し直してください。",
    en: "The file contains a document type definition and was not opened for safety. Open it in Excel and save it again.",
  },
  signed: {
    ja: "電子署名のあるブックです。値を書き換えると署名が無効になるため、書き込みませんでした。変わるセルは報告書で確かめられます。署名を外した写しならば再計算できます。",
    en: "The workbook is signed. New values would break the signature, so nothing was written; the report lists the cells that would change. A copy without the signature can be recalculated.",
  },
  same_file: {
    ja: "出力先が入力と同じファイルです。元のブックは書き換えません。別の名前を指定してください。",
    en: "The output is the input file. The original is never changed: give another name.",
  },
  exists: {
    ja: "出力先のファイルがすでにあります。別の名前にするか、上書きしてよければ --overwrite を付けてください。",
    en: "The output file exists already. Give another name, or add --overwrite to replace it.",
  },
  same_name: {
    ja: "同じ名前のファイルがもう一つ指定されているため、書き込みませんでした。フォルダーを分けて実行してください。",
    en: "Another of the given files has the same name, so this one was not written. Run them into separate folders.",
  },
};

const reasons: Readonly<Record<string, Localized>> = {
  unreadable: { ja: "数式を読み取れません。", en: "The formula cannot be read." },
  function: {
    ja: "関数{about:given}は、Excelなしでは計算できません。",
    en: "The function {about:given} cannot be calculated without Excel.",
  },
  reference: {
    ja: "参照先{about:given}がブックの中に見つかりません。",
    en: "The reference {about:given} is not found in the workbook.",
  },
  doubtful: {
    ja: "Excelと同じ値になると言い切れない計算です（{about:given}）。",
    en: "The calculation is not certain to give Excel's value ({about:given}).",
  },
  circular: { ja: "循環参照です（{about:given}）。", en: "The formula depends on itself ({about:given})." },
  depends: {
    ja: "計算できないセル{about:given}に依存しています。",
    en: "It depends on the cell {about:given}, which cannot be calculated.",
  },
  "not-reproduced": {
    ja: "保存されている値が、保存されている元の値から計算した値と違います。数式の解釈を確かめられません。",
    en: "The stored value is not what the stored inputs give, so the formula may mean something else.",
  },
  "spill-size": {
    ja: "結果の表の大きさが変わります（{about:given}）。",
    en: "The size of the resulting table changes ({about:given}).",
  },
  "too-large": {
    ja: "参照する範囲が大きすぎます（{about:given}）。",
    en: "The formula refers to too many cells ({about:given}).",
  },
};

const keep: Localized = {
  ja: "値は元のままです。Excelで開いて再計算してください。",
  en: "The value was kept. Open the workbook in Excel to recalculate it.",
};

const found = (sentences: Readonly<Record<string, Localized>>, code: string): Localized =>
  (Object.hasOwn(sentences, code) ? sentences[code] : undefined) ?? { ja: code, en: code };

/** Why a workbook was not recalculated or not written, and what to do. The code itself where it is unknown. */
export const fileRefusalText = (code: string): Localized => found(refusals, code);

/** Why a formula of a workbook keeps its value, and what to do. `about` is the function or cell in question. */
export function keptText(code: string, about: string): Localized {
  const { ja, en } = found(reasons, code);
  const filled = fillSentence({ ja, en }, { about });
  const withoutBlank = (text: string, empty: RegExp): string => (about === "" ? text.replace(empty, "") : text);
  return {
    ja: `${withoutBlank(filled.ja, /（）/)}${keep.ja}`,
    en: `${withoutBlank(filled.en, / \(\)/)} ${keep.en}`,
  };
}

/** What the command says and how its report is headed. */
export const recalculationText = {
  headings: {
    ja: ["ファイル", "シート", "セル", "数式", "変更前", "変更後", "根拠", "備考"],
    en: ["file", "sheet", "cell", "formula", "before", "after", "source", "note"],
  },
  changes: {
    ja: "数式{formulas}件のうち、変わるセル{changed}件・再計算できない数式{kept}件",
    en: "{formulas} formulas: {changed} cells change, {kept} formulas cannot be recalculated",
  },
  written: { ja: "書き出しました：", en: "written: " },
  notWritten: {
    ja: "（出力先の指定がないため、書き出していません）",
    en: "(no output was given, so nothing was written)",
  },
  usage: {
    ja: `使い方：
  npm run -s recalc -- 入力.xlsx [出力.xlsx]
  npm run -s recalc -- 入力.xlsx… --out フォルダー
    --report ファイル.csv  変わったセルと再計算できなかった数式の一覧
    --overwrite            出力先を上書きする
    --lang ja|en           表示の言語
出力を省くと、何も書き出さず、変わるセルだけを調べます。元のブックは決して書き換えません。
終了コード：0 すべて再計算 / 1 処理できないファイルあり / 2 使い方の誤り / 3 再計算できない数式あり`,
    en: `usage:
  npm run -s recalc -- IN.xlsx [OUT.xlsx]
  npm run -s recalc -- IN.xlsx… --out FOLDER
    --report FILE.csv  lists the changed cells and the formulas that could not be recalculated
    --overwrite        replaces the output
    --lang ja|en       language
Without an output nothing is written: the cells that would change are only counted. The input is never changed.
exit codes: 0 all recalculated / 1 some files could not be processed / 2 wrong usage / 3 some formulas kept their value`,
  },
} as const;

/** "数式120件のうち、…" */
export const recalculationSummary = (counts: Readonly<Record<"formulas" | "changed" | "kept", number>>): Localized =>
  fillSentence(recalculationText.changes, counts);
