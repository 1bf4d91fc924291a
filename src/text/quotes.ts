import type { Localized } from "../rules";

/** By the codes of src/quotes; a test holds the two lists together. */
const warnings: Readonly<Record<string, Localized>> = {
  tax_inclusive: {
    ja: "税込の見積書です。税率ごとの合計から税抜に直し、端数は合計が一致するように各行へ割り振りました。",
    en: "The quote is tax-inclusive. It was converted to tax-exclusive on the sum of each rate; the lines add up to it exactly.",
  },
  tax_mode_assumed: {
    ja: "税抜か税込かを見積書から判断できないため、仮に決めました。単価が税抜か税込かを確かめてください。",
    en: "Whether prices include tax cannot be told from the quote, so it was assumed. Please check the unit prices.",
  },
  multiple_documents: {
    ja: "一つのファイルに見積書が複数あります。取り込むものを選んでください。",
    en: "The file holds several quotes. Choose those to import.",
  },
  formula_without_value: {
    ja: "計算結果が保存されていない数式があります。数量×単価などの計算で補いました。Excelで開いて保存し直すと確実です。",
    en: "Some formulas were saved without their results; they were worked out from quantity × unit price. Saving the file in Excel makes this certain.",
  },
  stale_or_missing_total: {
    ja: "合計欄が空か、古い値のままです。明細の合計を使いました。見積書の発行元に確かめてください。",
    en: "The total is empty or out of date. The sum of the lines was used; please confirm it with the vendor.",
  },
  no_total: {
    ja: "合計の記載がなく、明細と突き合わせできません。金額を見積書と見比べてください。",
    en: "No total is stated, so the lines cannot be reconciled. Compare the amounts with the document.",
  },
  not_reconciled: {
    ja: "明細の合計が見積書の合計と一致しません。差額と、取り込まなかった行を確かめてください。",
    en: "The lines do not add up to the stated totals. Check the difference and the rows that were left out.",
  },
  section_subtotal_differs: {
    ja: "区分ごとの小計に、明細の合計と一致しないものがあります。",
    en: "A subtotal of a section differs from the sum of its lines.",
  },
  line_arithmetic: {
    ja: "数量×単価が金額と一致しない行があります。金額を採用しました。",
    en: "In some lines quantity × unit price is not the amount. The amount was taken.",
  },
  mixed_tax_rates: {
    ja: "税率の異なる行が混ざっています。",
    en: "The lines have different tax rates.",
  },
  hidden_rows_skipped: {
    ja: "非表示の行は取り込みませんでした。必要ならExcelで再表示してから取り込んでください。",
    en: "Hidden rows were not imported. Unhide them in Excel first if they belong to the quote.",
  },
  hidden_columns_skipped: {
    ja: "非表示の列は読みませんでした。",
    en: "Hidden columns were not read.",
  },
  hidden_sheets_skipped: {
    ja: "非表示のシートは読みませんでした。",
    en: "Hidden sheets were not read.",
  },
  outside_print_area: {
    ja: "印刷範囲の外（原価や計算用の欄など）は読みませんでした。",
    en: "Cells outside the print area, such as costs or side calculations, were not read.",
  },
  scaled_thousand: {
    ja: "単位が千円の見積書です。金額を1,000倍して円に直しました。",
    en: "The quote is in thousands of yen. Amounts were multiplied by 1,000.",
  },
  thousand_format: {
    ja: "表示は千円単位ですが、セルの値は円です。値のまま取り込みました。",
    en: "The sheet displays thousands, but its cells hold yen. The values were taken as they are.",
  },
  optional_lines: {
    ja: "オプションや参考の行があります。合計に含まれないため、取り込む場合は選んでください。",
    en: "There are optional lines outside the total. Select them if they should be imported.",
  },
  subscription_without_period: {
    ja: "契約期間のわからない利用料があります。補助対象は最大2年分です。月数を確かめてください。",
    en: "A subscription has no period. At most two years are eligible: check the number of months.",
  },
  period_beyond_limit: {
    ja: "2年を超える契約期間の行があります。補助対象は最大2年分です。",
    en: "A line runs longer than two years. At most two years are eligible.",
  },
  period_not_multiplied: {
    ja: "金額が1か月分のままとみられる行があります。月数を掛けた金額か確かめてください。",
    en: "A line's amount seems to be that of one month. Check whether it must be multiplied by the months.",
  },
  monthly_amounts: {
    ja: "月額の行があります。金額は1か月分です。契約月数を確かめてください。",
    en: "Some lines are monthly: their amount is for one month. Check the number of months.",
  },
  hourly_rate_high: {
    ja: "役務の単価が1時間あたり10,000円を超える行があります。根拠を確かめてください。",
    en: "A service costs more than 10,000 yen per hour. Check the grounds for it.",
  },
  registration_check_digit: {
    ja: "登録番号の検査数字が合いません。国税庁の公表サイトで確かめてください。",
    en: "The check digit of the registration number is wrong. Look it up on the National Tax Agency's site.",
  },
  expired: {
    ja: "見積書の有効期限が過ぎています。発行元に再見積りを依頼してください。",
    en: "The quote has expired. Ask the vendor for a new one.",
  },
  not_a_quote_but_invoice: {
    ja: "請求書として書かれています。交付決定前の契約や支払いは補助対象になりません。",
    en: "The document is an invoice. What was ordered or paid before the grant decision is not eligible.",
  },
  not_a_quote_but_order: {
    ja: "注文書として書かれています。交付決定前の発注は補助対象になりません。",
    en: "The document is an order. What was ordered before the grant decision is not eligible.",
  },
  not_a_quote_but_delivery: {
    ja: "納品書として書かれています。見積書かどうか確かめてください。",
    en: "The document is a delivery note. Check whether it is meant as a quote.",
  },
  discount_unallocated: {
    ja: "値引きが明細の金額より大きく、割り振れませんでした。対象の行を選んでください。",
    en: "A discount exceeds the lines that could bear it and was not allocated. Choose its lines.",
  },
  vendor_choice: {
    ja: "相見積の比較表です。どの会社の金額を取り込むか選んでください。",
    en: "This is a comparison of vendors. Choose whose prices to import.",
  },
  stray_quote: {
    ja: "引用符の対応が崩れたCSVです。行ごとに読み直しました。品名を確かめてください。",
    en: "The quotation marks of the CSV do not match; it was read line by line. Check the names.",
  },
  encoding_uncertain: {
    ja: "文字コードを確定できません。文字化けしていれば、文字コードを選び直してください。",
    en: "The character encoding is uncertain. If the text looks wrong, choose another one.",
  },
  unclassified_lines: {
    ja: "区分を判断できない行があります。区分を選んでください。",
    en: "Some lines could not be classified. Choose their categories.",
  },
  duplicate_lines: {
    ja: "品名も金額も同じ行があります。重複していないか確かめてください。",
    en: "Some lines have the same name and amount. Check that they are not duplicates.",
  },
  duplicate_document: {
    ja: "同じ番号と合計の見積書がファイルの中に重なっています。一つだけ取り込みました。",
    en: "The file holds the same quote more than once. One was taken.",
  },
  summary_sheet_skipped: {
    ja: "表紙や集計のシートは、内訳のシートと同じ金額のため重ねて取り込みませんでした。",
    en: "A cover or summary sheet repeats the amounts of the detail sheets and was not counted again.",
  },
  columns_remembered: {
    ja: "このブックが覚えている列の割り当てで読みました。違うときは「列の割り当てを変更」で直すか、忘れさせてください。",
    en: "The columns were read as this workbook remembers them. If that is wrong, change or forget the columns.",
  },
  pages_cut: {
    ja: "PDFの51ページ以降は読みませんでした。必要なページだけのPDFにして取り込んでください。",
    en: "Pages after the 50th of the PDF were not read. Import a PDF of the pages you need.",
  },
};

const refusals: Readonly<Record<string, Localized>> = {
  empty_file: {
    ja: "ファイルが空です。見積書のファイルを選び直してください。",
    en: "The file is empty. Choose the quote's file again.",
  },
  file_too_large: {
    ja: "ファイルが25 MBを超えています。Excelで開き、見積の表を選択して「選択範囲を取り込む」を使ってください。",
    en: "The file is larger than 25 MB. Open it in Excel, select the table and import the selection.",
  },
  archive_too_large: {
    ja: "展開すると大きすぎるファイルのため、安全のため開きませんでした。Excelで開き、見積の表を選択して取り込んでください。",
    en: "The file would unpack to an unsafe size and was not opened. Open it in Excel, select the table and import the selection.",
  },
  archive_sizes_forged: {
    ja: "ファイルに記録された大きさと中身が違うため、安全のため開きませんでした。発行元に送り直しを頼んでください。",
    en: "The sizes stated in the file are not its real ones, so it was not opened. Ask the sender for a new copy.",
  },
  archive_damaged: {
    ja: "ファイルが壊れています。もう一度受け取るか、Excelで修復して保存し直してください。",
    en: "The file is damaged. Obtain it again, or let Excel repair and save it.",
  },
  document_type_definition: {
    ja: "文書型定義（DTD）を含むため、安全のため開きませんでした。Excelで開いて保存し直してください。",
    en: "The file contains a document type definition and was not opened for safety. Open it in Excel and save it again.",
  },
  encrypted: {
    ja: "パスワードで保護されています。Excelで開いて見積の表を選択し、「選択範囲を取り込む」を使ってください。",
    en: "The file is protected by a password. Open it in Excel, select the table and import the selection.",
  },
  old_container: {
    ja: "古い形式のファイルで、表を読めません。Excelで開いて.xlsx形式で保存し直してください。",
    en: "The file is an old container without a readable workbook. Open it in Excel and save it as .xlsx.",
  },
  unreadable: {
    ja: "ファイルを読めませんでした。Excelで開けるなら、見積の表を選択して取り込んでください。",
    en: "The file could not be read. If Excel can open it, select the table and import the selection.",
  },
  unsupported_format: {
    ja: "対応していない形式です。Excel、CSV、文字情報のあるPDFを取り込めます。ほかの形式は表をコピーして貼り付けてください。",
    en: "The format is not supported. Excel, CSV and PDF with text can be imported; from anything else, copy the table and paste it.",
  },
  too_many_cells: {
    ja: "セルが40万個を超えています。見積の表だけを選択して取り込んでください。",
    en: "There are more than 400,000 cells. Select the quote's table and import the selection.",
  },
  scanned_pdf: {
    ja: "文字情報のないPDF（スキャン画像）です。発行元にExcelか文字情報のあるPDFを頼むか、表を入力してください。",
    en: "The PDF is a scan without text. Ask the vendor for Excel or a PDF with text, or type the table.",
  },
  no_table: {
    ja: "品名と金額の列がある表が見つかりません。Excelで開き、見出しを含めて表を選択して取り込んでください。",
    en: "No table with a column of items and one of amounts was found. Open it in Excel, select the table with its header and import the selection.",
  },
  no_lines: {
    ja: "表はありますが、金額の入った明細がありません。ひな形ではなく、記入済みの見積書を選んでください。",
    en: "There is a table but no line with an amount. Choose a completed quote instead of a template.",
  },
  request_for_quote: {
    ja: "見積依頼書です。業者から受け取った見積書を選んでください。",
    en: "This is a request for a quote. Choose the quote that the vendor sent.",
  },
  cancelled: {
    ja: "取り込みを中止しました。ブックには何も書き込んでいません。",
    en: "The import was cancelled. Nothing was written into the workbook.",
  },
};

const all: Readonly<Record<string, Localized>> = { ...warnings, ...refusals };

const messages = new Map(Object.keys(all).map((code) => [code, all[code]]));

/**
 * The sentence for a warning or a refusal of the quote import.
 *
 * @param code one of `warningCodes` or `refusalCodes` of src/quotes
 * @returns what was seen and what to do, in both languages; the code itself where it is unknown
 * @example quoteMessage("encrypted").ja // "パスワードで保護されています。…"
 */
export const quoteMessage = (code: string): Localized => messages.get(code) ?? { ja: code, en: code };
