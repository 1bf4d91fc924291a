import type { PaneText } from "../../text";
import { placeText, type Applied, type Change, type Finding, type Seen, type Skipped } from "../../workbook";

type Words = PaneText["check"];

/** What was seen at the cell. */
export function seenText(seen: Seen, words: Words): string {
  switch (seen.kind) {
    case "name-lost":
      return words.nameLost[seen.why];
    case "result-changed": {
      const { before, now, happened, why, from, to } = seen;
      const reason = why === "newest-year" ? words.changedWhy[why](from, to) : words.changedWhy[why];
      return `${words.resultChanged(before, now, happened)} ${reason}`;
    }
    case "typed-over":
      return words.typedOver(seen.value);
    case "tax-inclusive":
      return seen.cost === null
        ? words.labelled(seen.label ?? "", seen.value)
        : words.tenPercentMore(seen.value, seen.cost);
    case "hardware-alone":
      return words.hardwareAlone(seen.hardware);
    case "frame-differs":
      return words.frameDiffers(seen.frame, seen.usual);
    case "quote-changed":
      return words.quoteChanged(seen.file);
    case "without-year":
      return seen.blank ? words.blankYear : seen.formula;
  }
}

/** What to decide; null where a button does it. */
export const adviceText = ({ kind }: Seen, { advice }: Words): string | null =>
  kind === "hardware-alone" || kind === "quote-changed" ? advice[kind] : null;

/** What the fix of a finding is called; null where it has none. */
export function fixText({ seen, changes }: Finding, { fixes }: Words): string | null {
  if (changes.length === 0) return null;
  switch (seen.kind) {
    case "name-lost":
      return fixes.reenter;
    case "result-changed":
      return seen.why === "newest-year" ? fixes.year(seen.from) : fixes.recalculate;
    case "typed-over":
      return fixes.formula;
    case "tax-inclusive":
      return seen.cost === null ? fixes.excludeTax : fixes.exclusiveCost;
    case "frame-differs":
      return fixes.frame(seen.usual);
    case "without-year":
      return fixes.year(seen.year);
    case "hardware-alone":
      return fixes.excludeHardware;
    case "quote-changed":
      return fixes.restoreQuote;
  }
}

export function changeText({ place, before, after }: Change, words: Words): string {
  const shown = (content: Change["before"]): string => (content === "" ? words.blank : String(content));
  return words.change(placeText(place), shown(before), shown(after));
}

const mostNamed = 5;

function cellsText(skipped: readonly Skipped[], words: Words): string {
  const named = skipped
    .slice(0, mostNamed)
    .map(({ place }) => placeText(place))
    .join(", ");
  return skipped.length > mostNamed ? words.andMore(named, skipped.length - mostNamed) : named;
}

const obstacles = ["changed", "protected", "gone", "refused"] as const;

/** Which cells were left alone, and why. */
export const skippedTexts = ({ skipped }: Applied, words: Words): readonly string[] =>
  obstacles.flatMap((why) => {
    const left = skipped.filter((each) => each.why === why);
    return left.length === 0 ? [] : [words.skipped[why](cellsText(left, words))];
  });
