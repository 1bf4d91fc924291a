import {
  assess,
  assessEdi,
  assessInvoice,
  assessQuote,
  costFor,
  ediMargins,
  frames,
  invoiceMargins,
  margins,
  quoteMargins,
  rank,
  type Margin,
  type Outcome,
  type Question,
  type Yen,
} from "../engine";
import type { FrameCode, Localized, Programme } from "../rules";
import { outOfReachText, reasonsText, remarkText } from "../text";
import { ArgumentError, PassedError, readYear, readYen } from "./arguments";
import { readColumn, valueAt } from "./columns";
import { readComparison } from "./comparison";
import { readEdi } from "./ediQuestion";
import { readGroup } from "./groupQuestion";
import { readInvoice } from "./invoiceQuestion";
import { readQuestion } from "./question";
import { readQuoteQuestion } from "./quoteQuestion";
import { readRanking } from "./ranking";

/** Why a call of one of the functions gives what it gives. */
export type Evidence =
  | {
      readonly kind: "worked";
      readonly programme: Programme;
      readonly frame: FrameCode;
      /** Yen, tax-exclusive; null where the function is not asked about one cost. */
      readonly cost: Yen | null;
      readonly ownShare: Yen | null;
      readonly outcome: Outcome;
      readonly margins: readonly Margin[];
    }
  /** There is no figure, and this is why. */
  | { readonly kind: "said"; readonly text: Localized }
  | { readonly kind: "input-error"; readonly text: Localized }
  /** An argument is itself an error. */
  | { readonly kind: "passed" }
  /** Every cell of this table has a working of its own, and the place is none of them. */
  | { readonly kind: "heading" }
  /** The answer of this function is no subsidy. */
  | { readonly kind: "no-subsidy" };

type Arguments = readonly unknown[];
/** A place in the spilled result, counted from 0; null where a formula takes the result apart in its own way. */
type Place = { readonly row: number; readonly column: number } | null;

type Worked = Extract<Evidence, { kind: "worked" }>;

const worked = (
  { programme, frame }: Pick<Worked, "programme" | "frame">,
  cost: Yen | null,
  outcome: Outcome,
  found: readonly Margin[],
): Worked => ({
  kind: "worked",
  programme,
  frame,
  cost,
  ownShare: cost === null || outcome.kind === "undetermined" ? null : cost - outcome.amount,
  outcome,
  margins: found,
});

const ofQuestion = (question: Question): Evidence =>
  worked(question, question.cost, assess(question), margins(question));

const asked = ([frame, cost, isSmall, processes, year, minWage]: Arguments): Question =>
  readQuestion(frame, cost, isSmall, processes, year, minWage);

function ofCost(args: Arguments): Evidence {
  const [frame, target, ...rest] = args;
  const question = asked([frame, 0, ...rest]);
  const found = costFor(question, readYen("target", target, "yen"));
  switch (found.kind) {
    case "found":
      return ofQuestion({ ...question, cost: found.cost });
    case "out-of-reach":
      return { kind: "said", text: outOfReachText(found.most) };
    case "refused":
      return { kind: "said", text: reasonsText(found.reasons) };
    case "undetermined":
      return { kind: "said", text: remarkText(found.missing) };
  }
}

function ofAmounts(args: Arguments, place: Place): Evidence {
  const columns = args.map((given) => readColumn("", given));
  if (place === null) return { kind: "heading" };
  return ofQuestion(asked(columns.map((column) => valueAt(column, place.row, place.column))));
}

function ofInvoice([software, functions, isSmall, pc, register, year]: Arguments): Evidence {
  const { question, hardware } = readInvoice(software, functions, isSmall, pc, register, year);
  const cost = question.cost + hardware.pc + hardware.register;
  return worked(question, cost, assessInvoice(question, hardware), invoiceMargins(question, hardware));
}

function ofEdi([fee, size, smeAccounts, allAccounts, year]: Arguments): Evidence {
  const { programme, size: read, costs } = readEdi(fee, size, smeAccounts, allAccounts, year);
  const outcome = assessEdi(programme, read, costs);
  return worked({ programme, frame: "EDI" }, costs.fee, outcome, ediMargins(programme, read, costs));
}

function ofGroup([base, analysis, members, administration, year, limit, withTool]: Arguments): Evidence {
  const outcome = readGroup(base, analysis, members, administration, year, limit, withTool);
  return worked({ programme: readYear("year", year), frame: "GROUP" }, null, outcome, []);
}

function ofQuote([lines, frame, isSmall, processes, year, minWage]: Arguments): Evidence {
  const read = readQuoteQuestion(lines, frame, isSmall, processes, year, minWage);
  const { cost, outcome } = assessQuote(read.question, read.lines);
  return worked(read.question, cost, outcome, quoteMargins(read.question, read.lines));
}

function ofBest([lines, isSmall, processes, functions, year, minWage]: Arguments, place: Place): Evidence {
  const { applicant, lines: read } = readRanking(lines, isSmall, processes, functions, year, minWage);
  const ranked = place === null ? undefined : rank(applicant, read)[Math.max(place.row - 1, 0)];
  if (ranked === undefined) return { kind: "heading" };
  const { frame, cost, outcome } = ranked;
  const count = frame === "INVOICE" ? applicant.functions : applicant.processes;
  const question = { ...applicant, frame, tier: null, misnamed: null, count };
  return worked({ programme: applicant.programme, frame }, cost, outcome, quoteMargins(question, read));
}

function ofComparison([cost, isSmall, processes, years, minWage]: Arguments, place: Place): Evidence {
  const { compared, applicant } = readComparison(cost, isSmall, processes, years, minWage);
  const frame = place === null ? undefined : frames[place.row - 1];
  const programme = place === null ? undefined : compared[place.column - 1];
  if (frame === undefined || programme === undefined) return { kind: "heading" };
  return ofQuestion({ ...applicant, programme, frame, tier: null, misnamed: null, part: null });
}

const ofOne = (args: Arguments): Evidence => ofQuestion(asked(args));

const readers: ReadonlyMap<string, (args: Arguments, place: Place) => Evidence> = new Map([
  ["AMOUNT", ofOne],
  ["SELFPAY", ofOne],
  ["RATE", ofOne],
  ["CHECK", ofOne],
  ["EXPLAIN", ofOne],
  ["COST", ofCost],
  ["AMOUNTS", ofAmounts],
  ["COMPARE", ofComparison],
  ["INVOICE", ofInvoice],
  ["EDI", ofEdi],
  ["GROUP", ofGroup],
  ["GROUPTABLE", ofGroup],
  ["QUOTE", ofQuote],
  ["QUOTETABLE", ofQuote],
  ["BEST", ofBest],
]);

/**
 * The working behind a call: its outcome with steps and sources, and what would change it.
 *
 * @param id the function's name without ITSUBSIDY, in capitals
 * @param args as Excel would pass them
 * @param place of the cell within a spilled result
 */
export function evidenceOf(id: string, args: Arguments, place: Place): Evidence {
  try {
    return readers.get(id)?.(args, place) ?? { kind: "no-subsidy" };
  } catch (problem) {
    if (problem instanceof PassedError) return { kind: "passed" };
    if (problem instanceof ArgumentError) return { kind: "input-error", text: problem.text };
    throw problem;
  }
}
