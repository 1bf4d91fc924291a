import { processes } from "../rules";
import type { Language } from "../text";

/** "共P-04 会計・財務・経営" */
export const processName = (code: string, language: Language): string =>
  [code, processes.find((process) => process.code === code)?.name[language] ?? ""].join(" ").trim();
