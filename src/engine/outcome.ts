import type { Citation, Ratio } from "../rules";
import type { Mixed, Yen } from "./ratio";

/** What a remark speaks about: figures and names, put into words by src/text. */
export type Params = Readonly<Record<string, number | string>>;

export type ReasonCode =
  | "no-cost"
  | "less-than-a-yen"
  | "below-floor"
  | "below-tier"
  | "no-sme-accounts"
  | "no-processes"
  | "no-functions"
  | "too-few-processes"
  | "too-few-members"
  | "no-minimum-wage-rule"
  | "large-company"
  | "name-of-another-year"
  | "ask-group"
  | "no-eligible-cost"
  | "software-needed";

export type MissingCode = "processes-needed" | "functions-needed";

export type ConditionCode =
  | "registered-tool"
  | "wage-plan"
  | "minimum-wage-evidence"
  | "hardware-with-software"
  | "recipients-free"
  | "otasuke-list"
  | "group-members";

export type NoteCode =
  | "provisional"
  | "carried-over"
  | "citation"
  | "capped"
  | "more-processes"
  | "more-functions"
  | "official-small-edge"
  | "minimum-wage-without-effect"
  | "analysis-months"
  | "members-with-tool"
  | "administration-share-off"
  | "limits-off"
  | "category-not-eligible"
  | "no-follow-up-support"
  | "months-cut"
  | "services-cut"
  | "unknown-months";

export type RemarkCode = ReasonCode | MissingCode | ConditionCode | NoteCode;

/** A sentence to be: its code, its figures, and where it is printed. */
export interface Remark<Code extends RemarkCode = RemarkCode> {
  readonly code: Code;
  readonly params: Params;
  readonly source: Citation | null;
}

export const remark = <Code extends RemarkCode>(
  code: Code,
  params: Params = {},
  source: Citation | null = null,
): Remark<Code> => ({
  code,
  params,
  source,
});

export type StepCode =
  | "rate"
  | "band"
  | "last-band"
  | "sum"
  | "cap"
  | "rounding"
  | "part"
  | "refused"
  | "undetermined"
  | "accounts"
  | "group-base"
  | "group-analysis-limit"
  | "group-cap"
  | "administration-share"
  | "amount";

/** One line of the working: base × rate = amount, with the place where the rule is printed. Exact, unrounded. */
export interface Step {
  readonly code: StepCode;
  /** Which expense line the step belongs to, where there are several. */
  readonly line: ExpenseLineCode | null;
  readonly params: Params;
  readonly base: Mixed | null;
  readonly rate: Ratio | null;
  readonly amount: Mixed;
  readonly sources: readonly Citation[];
}

export type ExpenseLineCode =
  "software" | "pc" | "register" | "fee" | "group-base" | "group-analysis" | "group-administration";

interface Answer {
  readonly steps: readonly Step[];
  readonly conditions: readonly Remark<ConditionCode>[];
  readonly notes: readonly Remark<NoteCode>[];
}

/** 対象: a subsidy of at least one yen. */
export interface Granted extends Answer {
  readonly kind: "granted";
  readonly amount: Yen;
}

/** 対象外: nothing, with every reason at once. */
export interface Refused extends Answer {
  readonly kind: "refused";
  readonly amount: 0;
  readonly reasons: readonly Remark<ReasonCode>[];
}

/** 要確認: the amount depends on something that was not given. */
export interface Undetermined extends Answer {
  readonly kind: "undetermined";
  readonly missing: Remark<MissingCode>;
}

export type Outcome = Granted | Refused | Undetermined;
