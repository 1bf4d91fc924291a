/** 根拠. */
export const evidence = {
  title: "根拠",
  amount: "補助額（上限）",
  ownShare: "自己負担額",
  steps: "計算の手順",
  reasons: "対象外の理由",
  missing: "決まらない理由",
  conditions: "申請の条件",
  notes: "ご注意",
  margins: "何が変われば、金額が変わるか",
  spilledFrom: (address: string): string => `${address} の数式の結果です。`,
  none: "ITSUBSIDYの数式があるセルを選ぶと、その金額の根拠を表示します。",
  heading: "表の中の金額のセルを選ぶと、その根拠を表示します。",
  noSubsidy: "この関数の答えは補助額ではないため、計算の手順はありません。",
  unread: (argument: string): string =>
    `引数「${argument}」はExcelだけが計算できる式のため、ここでは読めません。EXPLAIN関数に同じ引数を入れると、シートで手順を確かめられます。`,
  passed: "引数のセルがエラーです。そのセルを先に直してください。",
};
