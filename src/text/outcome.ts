import type { Outcome, Remark } from "../engine";
import type { Localized } from "../rules";
import { yen } from "./numbers";
import { remarkText } from "./remarks";

/** Several remarks in one text. */
export const remarksText = (remarks: readonly Remark[]): Localized => {
  const texts = remarks.map(remarkText);
  return { ja: texts.map(({ ja }) => ja).join(""), en: texts.map(({ en }) => en).join(" ") };
};

/** Every reason of a refusal. */
export const reasonsText = remarksText;

function granted(amount: number, remarks: readonly Remark[]): Localized {
  const { ja, en } = remarksText(remarks);
  const figure = yen(amount);
  return { ja: `対象：補助額（上限）${figure.ja}。${ja}`, en: `Eligible: subsidy up to ${figure.en}. ${en}`.trim() };
}

/** One text for an outcome: 対象 with its conditions, every reason of a refusal, or the question that is open. */
export function outcomeText(outcome: Outcome): Localized {
  switch (outcome.kind) {
    case "granted":
      return granted(outcome.amount, [
        ...outcome.conditions,
        ...outcome.notes.filter(({ code }) => code !== "carried-over"),
      ]);
    case "refused": {
      const { ja, en } = remarksText(outcome.reasons);
      return { ja: `対象外：${ja}`, en: `Not eligible: ${en}` };
    }
    case "undetermined": {
      const { ja, en } = remarkText(outcome.missing);
      return { ja: `要確認：${ja}`, en: `Undetermined: ${en}` };
    }
  }
}
