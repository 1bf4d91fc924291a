import * as law from "./figures";
import { atMost, plus, whole, type Fraction } from "./fraction";
import { granted, hardware, line, refused, withinMonths, type Answer, type Frame, type LineQuestion } from "./lines";

/** Amount in whole yen without tax; months of contract where the quote says them. */
export interface QuoteLine {
  readonly category: string;
  readonly amount: bigint;
  readonly months: bigint | null;
}

const software: readonly string[] = ["SW_LICENSE", "SW_CLOUD"];
const options: readonly string[] = ["OPT_EXT", "OPT_LINK", "OPT_SEC"];
const services: readonly string[] = ["SVC_CONSULT", "SVC_SETUP", "SVC_SUPPORT"];

const nothing = whole(0n);

const monthLimit = (category: string, limited: boolean): bigint | null => {
  if (category === "SW_CLOUD" || category === "SEC_OTASUKE") return law.cloudMonths;
  if (limited && options.includes(category)) return law.optionMonths;
  if (limited && category === "SVC_SUPPORT") return law.supportMonths;
  return null;
};

/** The eligible cost of all lines in the given categories. */
function cost(lines: readonly QuoteLine[], categories: readonly string[], limited: boolean): Fraction {
  return lines
    .filter(({ category }) => categories.includes(category))
    .map(({ category, amount, months }) => {
      const limit = monthLimit(category, limited);
      return limit === null ? whole(amount) : withinMonths(whole(amount), months, limit);
    })
    .reduce(plus, nothing);
}

export interface QuoteQuestion extends Omit<LineQuestion, "cost"> {
  readonly frame: Frame;
  readonly lines: readonly QuoteLine[];
  /** The limits of 2025 on options and services, for another year. */
  readonly limits?: boolean;
}

/** What a quote brings in one frame: lines of other frames count nothing. */
export function oracleQuote({ frame, lines, limits, ...question }: QuoteQuestion): Answer {
  const limited = limits ?? law.figures[question.year].limitsOptionsAndServices;
  if (frame === "EDI") return line.EDI({ ...question, cost: cost(lines, ["SW_CLOUD"], limited) });
  if (frame === "SECURITY") return line.SECURITY({ ...question, cost: cost(lines, ["SEC_OTASUKE"], limited) });
  if (!lines.some(({ category, amount }) => software.includes(category) && amount > 0n)) return refused;
  const serviceCost = cost(lines, services, limited);
  const cap = whole(law.serviceCap);
  const eligibleServices = limited && atMost(cap, serviceCost) ? cap : serviceCost;
  const eligible = plus(cost(lines, [...software, ...options], limited), eligibleServices);
  const answer = line[frame]({ ...question, cost: eligible });
  const applicant = question.size !== "large" && question.count !== 0;
  if (frame === "NORMAL" || answer.outcome === "undetermined" || !applicant) return answer;
  const pc = hardware(cost(lines, ["HW_PC"], limited), law.pcCap);
  const register = hardware(cost(lines, ["HW_POS"], limited), law.registerCap);
  return granted(answer.amount + pc + register);
}
