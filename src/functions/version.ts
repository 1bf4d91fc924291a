import { ruleVersion } from "../rules";

/** The version in package.json; a test holds the two together. */
const addInVersion = "0.1.0";

/**
 * アドインと規定データの版を返します。
 *
 * @customfunction VERSION
 * @returns 版
 * @en The versions of the add-in and of the rule data.
 * @enreturns Version text
 * @example =LEFT(ITSUBSIDY.VERSION(),9) → ITSUBSIDY
 * @source 000～004
 */
export function version(): string {
  return `ITSUBSIDY ${addInVersion} / rules ${ruleVersion}`;
}
