import {
  assessEdi,
  assessGroup,
  assessQuote,
  ediMargins,
  type EdiCosts,
  type Margin,
  type Outcome,
} from "../../engine";
import { newest, type FrameCode, type Programme } from "../../rules";
import {
  defaultGroup,
  estimateFrames,
  type EdiAccounts,
  type EstimateConditions,
  type GroupPlan,
} from "../../workbook";
import { answerOf, byAmount, marginsOf, wholeNumber, type Answer, type Asked } from "../case";

/** What is compared, and what two of the frames ask for besides. */
export interface FrameChoice {
  readonly frames: readonly FrameCode[];
  readonly accounts: EdiAccounts | null;
  readonly group: GroupPlan;
}

/** The fields of 電子取引類型 and 複数社連携, as they were typed. */
export type TypedConditions = Readonly<Record<keyof EdiAccounts | keyof GroupPlan, string>>;

const leastGroup = defaultGroup(newest.frames.GROUP.members.value);

export const nothingTyped: TypedConditions = {
  ...{ sme: "", all: "" },
  ...{ members: String(leastGroup.members), analysis: "", administration: "" },
};

/** What was typed; `wrong` names the frames whose fields cannot be read. */
export function frameChoice(
  frames: readonly FrameCode[],
  typed: TypedConditions,
): { readonly choice: FrameChoice; readonly wrong: readonly FrameCode[] } {
  const isBlank = (name: keyof TypedConditions): boolean => typed[name].trim() === "";
  const number = (name: keyof TypedConditions): number | null => (isBlank(name) ? 0 : wholeNumber(typed[name]));
  const [sme, all] = [number("sme"), number("all")];
  const accounts = sme === null || all === null || sme === 0 || sme > all ? null : { sme, all };
  const accountsWrong = accounts === null && !(isBlank("sme") && isBlank("all"));
  const [members, analysis, administration] = [number("members"), number("analysis"), number("administration")];
  const isGroup = members !== null && analysis !== null && administration !== null;
  return {
    choice: { frames, accounts, group: isGroup ? { members, analysis, administration } : leastGroup },
    wrong: frames.filter((frame) => (frame === "EDI" && accountsWrong) || (frame === "GROUP" && !isGroup)),
  };
}

const ediCosts = (
  programme: Programme,
  asked: Asked,
  { size, processes, minimumWage }: EstimateConditions,
  accounts: EdiAccounts,
): EdiCosts => {
  if (asked.kind === "cost") return { fee: asked.cost, accounts };
  const limits = programme.costs.limitsOptionsAndServices;
  const common = { programme, frame: "EDI", tier: null, misnamed: null, size, minimumWage } as const;
  return { fee: assessQuote({ ...common, count: processes, limits }, asked.lines).eligible.whole, accounts };
};

/** The chosen frames, best first; the share of the accounts counts in 電子取引類型. 複数社連携 is a group's and stays out. */
export function comparedAnswer(
  programme: Programme,
  asked: Asked,
  conditions: EstimateConditions,
  { frames, accounts }: FrameChoice,
): Answer {
  const answer = answerOf(programme, asked, conditions);
  // In the order of the sheet, so that both name the same frame where two are level.
  const ranking = estimateFrames
    .flatMap((frame) => (frames.includes(frame) ? answer.ranking.filter((said) => said.frame === frame) : []))
    .map((said) =>
      said.frame !== "EDI" || accounts === null || said.outcome.kind !== "granted"
        ? said
        : {
            ...said,
            outcome: assessEdi(programme, conditions.size, ediCosts(programme, asked, conditions, accounts)),
          },
    );
  return { ...answer, ranking: byAmount(ranking) };
}

/** What would change the subsidy of a chosen frame. */
export const comparedMargins = (
  programme: Programme,
  asked: Asked,
  conditions: EstimateConditions,
  { accounts }: FrameChoice,
  frame: FrameCode,
): readonly Margin[] =>
  frame === "EDI" && accounts !== null
    ? ediMargins(programme, conditions.size, ediCosts(programme, asked, conditions, accounts))
    : marginsOf(programme, asked, conditions, frame);

/** What a group gets whose members each introduce what is asked, and what it pays; yen, tax-exclusive. */
export interface GroupAnswer {
  readonly programme: Programme;
  readonly members: number;
  readonly cost: number;
  readonly outcome: Outcome;
}

export function groupAnswer(
  programme: Programme,
  asked: Asked,
  conditions: EstimateConditions,
  { group: { members, analysis, administration } }: FrameChoice,
): GroupAnswer {
  const { cost, ranking } = answerOf(programme, asked, conditions);
  const own = ranking.find(({ frame }) => frame === "INVOICE")?.outcome;
  const subsidy = own?.kind === "granted" ? own.amount : 0;
  const outcome = assessGroup(programme, {
    ...{ base: subsidy * members, analysis, administration, members },
    ...{ analysisMembers: members, administrationShare: true },
  });
  return { programme, members, cost: cost * members + analysis + administration, outcome };
}
