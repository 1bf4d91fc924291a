/**
 * A second computation of the subsidy, written from the rules alone and in exact BigInt fractions: it shares nothing
 * with src, so that an agreement between the two means something.
 */
import * as law from "./figures";
import { floor, fraction, least, times, whole } from "./fraction";
import { granted, hardware, line, refused, type Answer, type Frame, type LineQuestion, type Size } from "./lines";

export type { Year } from "./figures";
export type { Answer, Frame, Size } from "./lines";
export { oracleQuote, type QuoteLine } from "./quote";

export interface Question extends Omit<LineQuestion, "cost"> {
  readonly frame: Frame;
  readonly cost: bigint;
}

/** What AMOUNT answers for a cost in whole yen. */
export function oracleAmount(question: Question): Answer {
  return line[question.frame]({ ...question, cost: whole(question.cost) });
}

/** The smallest cost whose amount reaches the target; null where no cost does, or where the count decides. */
export function oracleCost(question: Omit<Question, "cost">, target: bigint): bigint | null {
  // Without a count only the part below the first cap is known: that of a count of 1.
  const known = { ...question, count: question.count ?? 1 };
  const reaches = (cost: bigint): boolean => oracleAmount({ ...known, cost }).amount >= target;
  let low = 0n;
  let high = 20_000_000n;
  if (!reaches(high)) return null;
  while (low < high) {
    const middle = (low + high) / 2n;
    if (reaches(middle)) high = middle;
    else low = middle + 1n;
  }
  return low;
}

export interface InvoiceQuestion {
  readonly year: law.Year;
  readonly software: bigint;
  readonly functions: number | null;
  readonly size: Size;
  readonly pc: bigint;
  readonly register: bigint;
}

/** インボイス対応類型 with hardware: hardware only together with software, on top of its cap. */
export function oracleInvoice({ year, software, functions, size, pc, register }: InvoiceQuestion): Answer {
  if (software === 0n) return refused;
  const answer = line.INVOICE({ year, cost: whole(software), size, count: functions, minWage: false });
  const eligible = size !== "large" && functions !== 0;
  if (answer.outcome === "undetermined" || !eligible) return answer;
  return granted(answer.amount + hardware(whole(pc), law.pcCap) + hardware(whole(register), law.registerCap));
}

export interface EdiQuestion {
  readonly year: law.Year;
  readonly fee: bigint;
  readonly size: Size;
  readonly smeAccounts: bigint;
  readonly allAccounts: bigint;
}

/** 電子取引類型: the fee times the share of the accounts given to SMEs, rounded once. */
export function oracleEdi({ year, fee, size, smeAccounts, allAccounts }: EdiQuestion): Answer {
  const cost = times(whole(fee), fraction(smeAccounts, allAccounts));
  return line.EDI({ year, cost, size, count: null, minWage: false });
}

export interface GroupQuestion {
  /** Each member's own subsidy in インボイス対応類型, hardware included. */
  readonly baseSubsidies: readonly bigint[];
  readonly analysisCost: bigint;
  readonly members: bigint;
  readonly adminCost: bigint;
  readonly adminLimit: boolean;
  readonly analysisMembers: bigint;
}

export interface GroupAnswer extends Answer {
  readonly base: bigint;
  readonly analysis: bigint;
  readonly administration: bigint;
}

/** 複数社連携: (a) + (b) up to 30,000,000, then (c). */
export function oracleGroup(question: GroupQuestion): GroupAnswer {
  if (question.members < law.groupMembers) return { ...refused, base: 0n, analysis: 0n, administration: 0n };
  const base = question.baseSubsidies.reduce((sum, subsidy) => sum + subsidy, 0n);
  const share = floor(times(whole(question.analysisCost), law.groupRate));
  const analysis = least(law.groupPerMember * question.analysisMembers, share);
  const together = least(base + analysis, law.groupCap);
  const plain = least(floor(times(whole(question.adminCost), law.groupRate)), law.groupAdminCap);
  const tenPercent = floor(times(times(whole(together), law.groupAdminShare), law.groupRate));
  const administration = question.adminLimit ? least(plain, tenPercent) : plain;
  return { ...granted(together + administration), base, analysis, administration };
}
