/** その他: where each view leads, and the sample. */
export const more = {
  views: {
    functions: "関数を探して、選択したセルに挿入します。",
    help: "使い方と数式の例を読めます。",
    portable: "アドインのないExcelでも計算するコピーを作ります。",
    settings: "言語、年度、いつもの申請者を決めます。",
  },
  sample: {
    title: "見本で試す",
    detail: "架空の見積1件と、その試算を新しいシートに作ります。あとでまとめて取り除けます。",
    make: "見本を作る",
    remove: "見本を取り除く",
    evenIfChanged: "変更も含めて取り除く",
    keep: "残しておく",
    outside: "Excelの中で開くと、見本を作れます。",
    working: "見本を作っています…",
    removing: "見本を取り除いています…",
    stop: "やめる",
    written: (quote: string, estimate: string): string =>
      `シート「${quote}」と「${estimate}」に見本を作りました。色のついたセルを変えて、動きをお試しください。`,
    present: "このブックには見本があります。",
    removed: "見本を取り除きました。ブックは元のとおりです。",
    changed: (sheet: string): string =>
      `シート「${sheet}」には、作成後に変更されたセルがあります。取り除くとその変更も失われます。`,
    unreadable: "見本の見積を開けませんでした。ペインを開き直してください。",
    toEstimate: "試算を見る",
  },
};
