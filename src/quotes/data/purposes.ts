import type { InvoiceFunction, ProcessCode } from "../types";

/** What the words of a tool suggest: its business process, and the functions that インボイス枠 counts. */
export interface PurposeWords {
  readonly process: ProcessCode;
  readonly functions: readonly InvoiceFunction[];
  readonly words: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ").map((word) => word.replaceAll("_", " "));

/**
 * Kinds of tools by the processes of document 004 (共P-01 … 汎P-07), folded. No document lists words: which process a
 * tool belongs to is settled by its registration, so that these are suggestions only.
 */
export const purposes: readonly PurposeWords[] = [
  {
    process: "共P-04",
    functions: ["accounting"],
    words: words(
      "会計 財務会計 経理 仕訳 記帳 決算 固定資産 freee会計 弥生会計 勘定奉行 pca会計 大蔵大臣 クラウド会計 accounting",
    ),
  },
  {
    process: "共P-04",
    functions: [],
    words: words("管理会計 予算管理 予実管理 経営管理 原価管理 連結会計 経費精算 楽楽精算"),
  },
  {
    process: "共P-02",
    functions: ["payment"],
    words: words("決済 キャッシュレス posレジ モバイルpos pos レジ スマレジ 券売機 会計レジ 自動精算 payment"),
  },
  {
    process: "共P-02",
    functions: [],
    words: words(
      "請求 請求書 請求書発行 請求管理 債権管理 債務管理 入金消込 入金管理 支払管理 電子請求書 楽楽明細 回収",
    ),
  },
  {
    process: "共P-03",
    functions: ["ordering"],
    words: words("受発注 受注 発注 購買 購買管理 仕入 仕入管理 edi 電子取引 調達 ordering"),
  },
  {
    process: "共P-03",
    functions: [],
    words: words("在庫 在庫管理 倉庫管理 wms 物流 配送管理 配車 輸配送 出荷 入出庫 棚卸 inventory"),
  },
  { process: "共P-01", functions: ["ordering"], words: words("販売管理 商奉行 弥生販売 見積作成 受注管理") },
  {
    process: "共P-01",
    functions: [],
    words: words(
      "顧客管理 顧客対応 crm sfa 営業支援 案件管理 予約 予約管理 予約システム ec ecサイト ネットショップ コールセンター 問い合わせ管理 マーケティング メール配信 会員管理 salesforce hubspot",
    ),
  },
  {
    process: "共P-05",
    functions: [],
    words: words(
      "給与 給与計算 給与奉行 弥生給与 pca給与 勤怠 勤怠管理 人事 人事管理 労務 労務管理 採用管理 年末調整 シフト管理 シフト作成 教育訓練 eラーニング 契約管理 電子契約 ワークフロー 稟議 グループウェア erp 統合業務 基幹業務 資産管理 ジョブカン king_of_time payroll attendance",
    ),
  },
  {
    process: "各業種P-06",
    functions: [],
    words: words(
      "生産管理 工程管理 製造管理 品質管理 cad cam 積算 施工管理 工事管理 現場管理 電子カルテ レセプト 歯科 調剤 薬歴 介護記録 介護請求 ケアプラン 宿泊管理 ホテル管理 pms 不動産管理 賃貸管理 美容室 整備管理 保育 学習塾 農業",
    ),
  },
  {
    process: "汎P-07",
    functions: [],
    words: words(
      "rpa bi ocr ai-ocr ai 文書管理 ファイル共有 チャット ビジネスチャット web会議 オンラインストレージ kintone データ分析 ノーコード 翻訳 microsoft_365 google_workspace",
    ),
  },
];
