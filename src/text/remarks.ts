import type { ConditionCode, MissingCode, NoteCode, ReasonCode, Remark, RemarkCode } from "../engine";
import type { Localized } from "../rules";
import { fillSentence } from "./sentence";
import { sourceText } from "./sources";

type Sentences<Code extends RemarkCode> = Readonly<Record<Code, Localized>>;

const reasons: Sentences<ReasonCode> = {
  "no-cost": { ja: "対象経費が0円です。", en: "The eligible cost is 0 yen." },
  "less-than-a-yen": {
    ja: "対象経費{cost:yen}に対する補助額は1円未満です。",
    en: "The subsidy on a cost of {cost:yen} is less than one yen.",
  },
  "below-floor": {
    ja: "補助額{raw:yen}は下限{floor:yen}に届きません。",
    en: "The subsidy of {raw:yen} is below the lower limit of {floor:yen}.",
  },
  "below-tier": {
    ja: "補助額{raw:yen}はB類型の下限{least:yen}に届きません。A類型をご検討ください。",
    en: "The subsidy of {raw:yen} is below the {least:yen} that type B asks for; consider type A.",
  },
  "no-processes": {
    ja: "業務プロセスが0です。共P-01～各業種P-06のうち1種類以上が必要です（空白のセルは、デスクトップ版のExcelでは0として届きます）。",
    en: "There are 0 business processes; at least one of P-01 to P-06 is needed (desktop Excel passes a blank cell as 0).",
  },
  "no-functions": {
    ja: "機能が0です。会計・受発注・決済のうち1機能以上が必要です（空白のセルは、デスクトップ版のExcelでは0として届きます）。",
    en: "There are 0 functions; at least one of accounting, ordering or payment is needed (desktop Excel passes a blank cell as 0).",
  },
  "too-few-processes": {
    ja: "業務プロセスが{count}です。B類型には{from}以上が必要です。",
    en: "The business processes number {count}; type B needs {from} or more.",
  },
  "too-few-members": {
    ja: "グループ構成員が{members}者です。{least}者以上が必要です。",
    en: "The members of the group number {members}; {least} or more are needed.",
  },
  "no-minimum-wage-rule": {
    ja: "{year:year}年の通常枠には最低賃金近傍の補助率がありません。minWageをFALSEにするか、2025年以降を指定してください。",
    en: "The {year:year} normal frame has no rate for applicants near the minimum wage; set minWage to FALSE or choose 2025 or later.",
  },
  "large-company": {
    ja: "大企業等が申請できるのは電子取引類型（2023年は商流一括インボイス対応類型）だけです。",
    en: "Large companies may apply only in the electronic trade type (2023: commercial-flow invoice type).",
  },
  "name-of-another-year": {
    ja: "「{given:given}」は{otherYear:year}年の名称です。{year:year}年は「{name}」です。",
    en: "“{given:given}” is a name of {otherYear:year}; in {year:year} the frame is called {nameEn} ({name}).",
  },
  "ask-group": {
    ja: "複数社連携の補助額は構成員ごとの補助額から計算します。GROUP関数をお使いください。",
    en: "The multi-company subsidy follows from the members' own subsidies; use the function GROUP.",
  },
  "no-eligible-cost": {
    ja: "この枠の対象になる経費がありません。",
    en: "None of the costs is eligible in this frame.",
  },
  "software-needed": {
    ja: "カテゴリー1（ソフトウェア購入費・クラウド利用料）がありません。オプション・役務・ハードウェアだけでは対象になりません。",
    en: "There is no category 1 cost (software or cloud); options, services and hardware are never eligible alone.",
  },
  "no-sme-accounts": {
    ja: "中小企業・小規模事業者等に供与するアカウントが0です。",
    en: "No account is given to a small or medium company.",
  },
};

const missing: Sentences<MissingCode> = {
  "processes-needed": {
    ja: "業務プロセス数によって補助額が変わります。processesに業務プロセスの数を指定してください（{from}以上で上限が上がります）。",
    en: "The amount depends on the number of business processes: give processes ({from} or more raise the cap).",
  },
  "functions-needed": {
    ja: "機能数によって補助額が変わります。会計・受発注・決済のうち何機能かを指定してください（{from}以上で上限が上がります）。",
    en: "The amount depends on the number of functions (accounting, ordering, payment): give it ({from} or more raise the cap).",
  },
};

const conditions: Sentences<ConditionCode> = {
  "registered-tool": {
    ja: "事務局に登録されたITツールであること。",
    en: "The IT tool must be registered with the secretariat.",
  },
  "wage-plan": {
    ja: "補助額{from:yen}以上のため、賃上げ計画（給与支給総額を年平均{percent}％以上増加、事業場内最低賃金を地域別最低賃金＋{margin}円以上）の策定と従業員への表明が必要です。概要は「業務領域が4つ以上の場合」、公募要領は「150万円以上」とし、小規模事業者などを除いています。",
    en: "From {from:yen} on, a wage plan is needed (payroll growing {percent} % a year, lowest wage at least the regional minimum + {margin} yen), announced to the employees. The overview says 4 or more processes; the guidelines say 1,500,000 yen or more and exempt small businesses among others.",
  },
  "minimum-wage-evidence": {
    ja: "{employees}が、{months}か月以上、全従業員の{percent}％以上であることを示すこと。",
    en: "Evidence that, for {months} months or more, at least {percent} % of all staff are {employeesEn}.",
  },
  "hardware-with-software": {
    ja: "ハードウェアは、対象になるソフトウェアとあわせて導入し、その使用に資するものであること。",
    en: "Hardware must be introduced together with the eligible software and serve its use.",
  },
  "recipients-free": {
    ja: "受発注ソフトのアカウントを、受注者である中小企業・小規模事業者等に無償で供与すること。",
    en: "The accounts must be given free of charge to the small and medium companies on the receiving side.",
  },
  "otasuke-list": {
    ja: "「サイバーセキュリティお助け隊サービスリスト」に掲載され、事務局に登録されたサービスであること。",
    en: "The service must be on IPA's Cybersecurity Otasuketai list and registered with the secretariat.",
  },
  "group-members": {
    ja: "構成員それぞれのITツール・ハードウェアが、インボイス対応類型の対象経費であること。",
    en: "Each member's tools and hardware must be eligible as in the invoice type.",
  },
};

const notes: Sentences<NoteCode> = {
  provisional: {
    ja: "暫定：{year:year}年の資料には「内容は変更となる可能性があります」とあります。",
    en: "Provisional: the {year:year} leaflet says that its contents may change.",
  },
  "carried-over": {
    ja: "この年の資料に記載がないため、他の年の数字を準用しました：{figure}",
    en: "Not printed for this year; carried over from another year: {figure}",
  },
  citation: { ja: "{noteJa}", en: "{noteEn}" },
  capped: {
    ja: "上限{cap:yen}に達しています。対象経費のうち{unused:yen}は補助額を増やしません。",
    en: "The cap of {cap:yen} is reached; {unused:yen} of the cost add nothing.",
  },
  "more-processes": {
    ja: "業務プロセスが{from}以上なら、補助額{least:yen}～{most:yen}の申請ができます。",
    en: "With {from} or more business processes, {least:yen} to {most:yen} would be open.",
  },
  "more-functions": {
    ja: "会計・受発注・決済のうち{from}機能以上なら、補助額の上限は{most:yen}です。",
    en: "With {from} or more functions (accounting, ordering, payment) the cap is {most:yen}.",
  },
  "official-small-edge": {
    ja: "2025年の公式計算様式は境目を625,001円としており、これを超える対象経費では3分の2の場合に1円少なくなります。本計算は公募要領の本文（{edge:yen}まで4/5）によります。",
    en: "The official 2025 workbook sets the edge at 625,001 yen and is one yen lower for two thirds of the costs above it; this follows the text (4/5 up to {edge:yen}).",
  },
  "minimum-wage-without-effect": {
    ja: "最低賃金近傍の補助率は通常枠だけのものです。この枠の補助額は変わりません。",
    en: "The rate for applicants near the minimum wage exists in the normal frame alone; the amount here does not change.",
  },
  "analysis-months": {
    ja: "消費動向等分析経費のクラウド利用料は{limit}か月分までです。",
    en: "Cloud fees of the analysis count for {limit} months at most.",
  },
  "members-with-tool": {
    ja: "分析経費の上限は構成員全員の数で計算しました。2025年の公募要領では、分析ツールを導入する構成員だけを数えます（analysisMembers）。",
    en: "The analysis limit counts all members; the 2025 guidelines count only those that introduce an analysis tool (analysisMembers).",
  },
  "administration-share-off": {
    ja: "(c)を(a)＋(b)の10％×2/3までとする規定を外しています。",
    en: "The rule that binds (c) to 10 % × 2/3 of (a) + (b) is switched off.",
  },
  "limits-off": {
    ja: "オプション・役務の上限（2025年の公募要領）は適用していません。",
    en: "The limits on options and services (2025 guidelines) are not applied.",
  },
  "category-not-eligible": { ja: "この枠では対象外です。", en: "Not eligible in this frame." },
  "no-follow-up-support": {
    ja: "この年度は、導入後の活用支援は対象外です（2025年から対象）。導入前のコンサルティングだけを入れてください。",
    en: "Support for use after the introduction is not eligible in this year (only from 2025 on); enter the consulting before it alone.",
  },
  "months-cut": {
    ja: "契約期間のうち{limit}か月分までを対象にしました。",
    en: "Only {limit} months of the contract count.",
  },
  "services-cut": {
    ja: "役務は合計{cap:yen}までを対象にしました。",
    en: "Services count up to {cap:yen} in all.",
  },
  "unknown-months": {
    ja: "契約月数が空白です。{limit}か月以内とみなしました。",
    en: "The contract months are blank; taken as {limit} months or fewer.",
  },
};

const sentences: Sentences<RemarkCode> = { ...reasons, ...missing, ...conditions, ...notes };

/** The sentence of a reason, a question, a condition or a note. */
export function remarkText({ code, params, source }: Remark): Localized {
  const cited =
    source === null ? {} : { figure: sourceText(source), noteJa: source.note?.ja ?? "", noteEn: source.note?.en ?? "" };
  return fillSentence(sentences[code], { ...params, ...cited });
}
