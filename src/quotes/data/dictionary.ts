import type { QuoteCategory } from "../types";

export interface Keyword {
  readonly word: string;
  readonly category: QuoteCategory;
  readonly weight: number;
}

type Group = readonly [category: QuoteCategory, weight: number, words: string];

/**
 * Weighted words of the categories, folded; separated by blanks. The wording follows the categories of the 2025
 * guidelines (ITツール登録要領): software, options, services (役務), hardware, お助け隊. Weight: how surely the word, at
 * the end of a phrase, names the category.
 */
const groups: readonly Group[] = [
  [
    "SW_CLOUD",
    0.95,
    "クラウド利用料 クラウドサービス利用料 サービス利用料 月額利用料 年額利用料 年間利用料 月額料金 サブスクリプション saas利用料 クラウドサービス 月額基本料",
  ],
  [
    "SW_CLOUD",
    0.85,
    "利用料 利用料金 使用料 saas クラウド サブスク asp 基本料 基本料金 基本プラン スタンダードプラン プレミアムプラン ライトプラン プラン 月額 年額",
  ],
  [
    "SW_LICENSE",
    0.9,
    "パッケージソフト 永続ライセンス 買い切り 買取ライセンス ソフトウェアライセンス 基本ライセンス ソフトウェア購入 ソフトウェア本体 パッケージ本体",
  ],
  [
    "SW_LICENSE",
    0.8,
    "ライセンス ソフトウェア ソフト パッケージ アプリケーション アプリ システム本体 本体ソフト 基本システム システム license software",
  ],
  [
    "SW_LICENSE",
    0.7,
    "会計ソフト 給与ソフト 販売管理ソフト 在庫管理ソフト 会計システム 販売管理システム 在庫管理システム 受発注システム 給与計算システム 勤怠管理システム 生産管理システム 顧客管理システム 予約システム 業務システム erp crm sfa",
  ],
  [
    "SW_LICENSE",
    0.55,
    "会計 販売管理 在庫管理 顧客管理 勤怠管理 給与計算 生産管理 原価管理 購買管理 予約管理 受発注 経費精算 請求書発行 人事管理 労務管理 工程管理 案件管理 営業支援 文書管理 電子契約",
  ],
  [
    "SW_CLOUD",
    0.62,
    "kintone freee freee会計 マネーフォワード salesforce hubspot microsoft_365 office_365 google_workspace スマレジ 楽楽精算 楽楽明細 ジョブカン king_of_time クラウド会計 クラウドストレージ",
  ],
  ["SW_LICENSE", 0.62, "弥生会計 弥生販売 弥生給与 勘定奉行 商奉行 給与奉行 pca会計 pca給与 大蔵大臣 acrobat_pro rpa"],
  [
    "OPT_EXT",
    0.9,
    "機能拡張 拡張機能 機能追加 追加機能 アドオン 追加モジュール オプションモジュール モジュール プラグイン 拡張モジュール オプション機能 追加ユーザーライセンス 追加ライセンス 帳票追加 カスタマイズ",
  ],
  ["OPT_EXT", 0.6, "拡張 追加 オプション"],
  [
    "OPT_LINK",
    0.92,
    "データ連携ツール 連携ツール データ連携 api連携 自動連携 csv連携 仕訳連携 システム連携 連携オプション 連携モジュール 連携機能 連携アダプタ edi連携 連携アダプター コネクタ コネクター",
  ],
  ["OPT_LINK", 0.8, "連携 etl eai インターフェース"],
  [
    "OPT_SEC",
    0.95,
    "ウイルス対策ソフト ウイルス対策 ウィルス対策 ウィルス対策ソフト セキュリティ対策ソフト セキュリティソフト アンチウイルス アンチウィルス エンドポイントセキュリティ 多要素認証 二要素認証 ipアドレス制限 ファイアウォール utm edr epp waf マルウェア対策 セキュリティ監視 不正アクセス対策 脆弱性診断 vpn",
  ],
  ["OPT_SEC", 0.8, "セキュリティ 認証 アクセス制限 暗号化 バックアップオプション ssl証明書 情報漏洩対策"],
  [
    "SEC_OTASUKE",
    0.98,
    "サイバーセキュリティお助け隊 サイバーセキュリティお助け隊サービス お助け隊サービス お助け隊サービス利用料 サイバーセキュリティお助け隊サービス利用料 お助け隊",
  ],
  [
    "SVC_CONSULT",
    0.95,
    "導入コンサルティング 活用コンサルティング コンサルティング コンサル 導入コンサル 業務改善支援 要件定義支援 業務分析 計画策定支援 伴走支援 定着支援 活用支援",
  ],
  [
    "SVC_CONSULT",
    0.8,
    "要件定義 業務ヒアリング ヒアリング 現状分析 計画策定 業務設計 運用設計 アドバイザリー 業務整理 運用支援 導入計画 導入計画策定 pmo プロジェクト管理 プロジェクト管理費 プロジェクトマネジメント 業務フロー",
  ],
  [
    "SVC_SETUP",
    0.95,
    "初期導入設定 導入設定 初期設定 マスタ設定 マスター設定 マスタ登録 マスター登録 環境構築 データ移行 マニュアル作成 操作マニュアル 操作研修 導入研修 操作説明会 操作指導 導入作業 初期構築 インストール キッティング セットアップ 設置作業 設置設定 現地設置 商品登録代行 登録代行 操作教育 導入教育 導入支援 立ち上げ支援 立上げ支援 初期導入",
  ],
  [
    "SVC_SETUP",
    0.85,
    "設定 研修 マニュアル 構築 移行 登録 トレーニング レクチャー 講習会 講習 説明会 設置 導入費 導入費用 初期費用 初期費 設定費 設定費用 導入 配線 動作確認 テスト作業 動作検証 手順書作成 手順書 指導 教育 カスタマイズ設定 テスト 登録料 シナリオ作成 コンバート データコンバート 現地調査 現地調査費 据付 搬入設置 初期登録 設計 初期導入費 開発 帳票設定",
  ],
  [
    "SVC_SUPPORT",
    0.95,
    "保守サポート 保守費 保守費用 保守料 年間保守 月額保守 システム保守 ソフトウェア保守 ソフト保守 運用保守 保守運用 保守サービス テクニカルサポート ヘルプデスク 電話サポート リモートサポート 運用サポート サポートデスク 問い合わせ対応 問合せ対応 サポート費 サポート費用",
  ],
  ["SVC_SUPPORT", 0.88, "保守 サポート 年間サポート 監視 保守契約 メンテナンス 運用代行"],
  [
    "HW_PC",
    0.95,
    "ノートパソコン デスクトップパソコン パソコン ノートpc デスクトップpc タブレット タブレット端末 ipad レーザープリンター レーザープリンタ レーザプリンタ インクジェットプリンター ラベルプリンター ラベルプリンタ プリンター プリンタ スキャナー スキャナ 複合機 複合機器 ハンディターミナル ハンディスキャナ バーコードリーダー バーコードスキャナー バーコードスキャナ surface macbook 一体型pc モノクロレーザープリンター ドキュメントスキャナー",
  ],
  ["HW_PC", 0.8, "pc 端末 ノート型 デスクトップ ハンディ 液晶一体型"],
  [
    "HW_POS",
    0.97,
    "posレジ posレジスター posレジ端末 モバイルposレジ モバイルpos 券売機 自動券売機 キャッシュドロア キャッシュドロワ キャッシュドロワー 自動釣銭機 釣銭機 レシートプリンター レシートプリンタ カスタマーディスプレイ pos端末 セルフレジ タブレットpos レジスター 決済端末 posターミナル",
  ],
  ["HW_POS", 0.85, "pos レジ ドロア"],
  ["SW_CLOUD", 0.85, "subscription cloud_service"],
  ["SVC_CONSULT", 0.9, "consulting consultation"],
  ["SVC_SETUP", 0.85, "setup set-up installation configuration implementation onboarding training data_migration"],
  ["SVC_SUPPORT", 0.88, "support maintenance help_desk"],
  ["HW_PC", 0.9, "laptop notebook_pc desktop_pc tablet printer scanner"],
  ["NG", 0.9, "shipping delivery_fee travel_expenses"],
  ["ANALYSIS", 0.95, "消費動向等分析 消費動向分析 aiカメラ ビーコン デジタルサイネージ 人流分析 需要予測分析"],
  ["ADMIN", 0.85, "事務費 専門家費 専門家謝金 外部専門家"],
  [
    "NG",
    0.95,
    "交通費 出張費 旅費 宿泊費 送料 配送料 運送費 運賃 梱包費 印刷費 用紙 トナー インクカートリッジ 消耗品 弁当 お弁当 お茶 お茶代 お茶菓子 飲料 緑茶 茶菓 ノベルティ 懇親会 会場費 家具 デスク 机 椅子 チェア 看板 振込手数料 印紙 補助金申請代行 補助金申請支援 補助金申請サポート 申請代行 申請サポート 申請代行費 申請サポート費 申請サポート費用 申請支援費用 seo対策 seo サイトリニューアル ホームページリニューアル リース料 レンタル料 レンタル 延長保証 広告 広告費 広告掲載 ホームページ制作 ホームページ作成 webサイト制作 サイト制作 lp制作 動画制作 名刺 ロゴ チラシ スマートフォン 携帯電話 電話機 ビジネスフォン サーバーラック 通信費 回線 回線使用料 インターネット回線 光回線 コピー用紙 書籍",
  ],
  [
    "NG",
    0.8,
    "ケーブル lanケーブル マウス キーボード モニター ディスプレイ 液晶モニター nas サーバー サーバ ルーター ルータ wi-fi ハブ スイッチングハブ usbメモリ ハードディスク hdd ssd web会議 事務手数料 手数料 諸経費 管理費 一般管理費 保険料 工事 電気工事 配線工事 lan工事 諸費用 雑費 駐車場代 カメラ",
  ],
];

export const keywords: readonly Keyword[] = groups.flatMap(([category, weight, words]) =>
  words.split(" ").map((word) => ({ word: word.replaceAll("_", " "), category, weight })),
);

/** Ends of phrases that name no kind of cost: taken off before the deciding word is looked for. */
export const neutralEnds: readonly string[] = [
  "一式",
  "費用",
  "料金",
  "代金",
  "費",
  "料",
  "代",
  "サービス",
  "作業",
  "業務",
  "対応",
  "オプション",
  "含む",
  "分",
  "等",
  "など",
  "他",
  "一括",
  "基本",
  "工賃",
  "作業費",
  "年間",
  "月額",
  "年額",
  "新規",
  "追加",
  "標準",
  "込",
  "込み",
  "提供",
  "実施",
  "支援",
  "プラン",
  "ご提供",
  "パック",
  "セット",
  "スタンダード",
  "プレミアム",
  "ライト",
  "エントリー",
  "ビジネス",
  "エンタープライズ",
  "コース",
  "エディション",
  "シリーズ",
  "本体",
  "型",
  "版",
  "年払い",
  "月払い",
  "ユーザー",
];

/** A fee for using something says how it is paid; what is used decides where it is one of these. */
export const feeWords: ReadonlySet<string> = new Set(
  "利用料 利用料金 使用料 月額利用料 年額利用料 年間利用料 サービス利用料 月額料金 月額 年額 基本料 月額基本料".split(
    " ",
  ),
);

export const feeSubjects: ReadonlySet<QuoteCategory> = new Set(["OPT_SEC", "SEC_OTASUKE", "SVC_SUPPORT"]);
