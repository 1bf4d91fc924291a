import type { Localized } from "./types";

export const ministry: Localized = { ja: "中小企業庁", en: "Small and Medium Enterprise Agency" };

export const secretariat: Localized = {
  ja: "サービス等生産性向上IT導入支援事業事務局",
  en: "Secretariat of the IT introduction support programme",
};
