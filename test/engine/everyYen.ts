/** Runs in a process of its own: one applicant in one frame, yen by yen, the engine against the oracle. */
import {
  amountsOf,
  assessInvoice,
  invoiceQuestion,
  newestProgramme,
  programmeOf,
  type LineFrame,
} from "../../src/engine";
import type { Programme, TierName } from "../../src/rules";
import { oracleAmount, oracleInvoice, type Size, type Year } from "../oracle/oracle";

export interface Sweep {
  readonly year: Year;
  readonly frame: LineFrame;
  /** What runs from 0 to the end: the cost of the frame, or one kind of hardware beside software of 1,000,000 yen. */
  readonly varies: "cost" | "pc" | "register";
  readonly tier: TierName | null;
  readonly size: Size;
  readonly count: number | null;
  readonly minWage: boolean;
  /** 1 = every yen. */
  readonly step: number;
}

export const lastCost = 6_000_000;

const programmeIn = (year: Year): Programme => programmeOf(year) ?? newestProgramme();

function byEngine(sweep: Sweep): (cost: number) => number | null {
  const { frame, tier, size, count, minWage, varies } = sweep;
  const programme = programmeIn(sweep.year);
  if (varies === "cost")
    return amountsOf({ programme, frame, tier, misnamed: null, size, count, minimumWage: minWage });
  const question = invoiceQuestion(programme, size, count, 1_000_000);
  return (cost) => {
    const outcome = assessInvoice(question, { pc: 0, register: 0, [varies]: cost });
    return outcome.kind === "undetermined" ? null : outcome.amount;
  };
}

function byOracle(sweep: Sweep): (cost: bigint) => bigint | null {
  const { year, frame, tier, size, count, minWage, varies } = sweep;
  return (cost) => {
    const answer =
      varies === "cost"
        ? oracleAmount({ year, frame, size, count, minWage, cost, ...(tier === null ? {} : { tier }) })
        : oracleInvoice({ year, software: 1_000_000n, functions: count, size, pc: 0n, register: 0n, [varies]: cost });
    return answer.outcome === "undetermined" ? null : answer.amount;
  };
}

/** The first costs at which the two differ, at most ten of them. */
export function differences(sweep: Sweep): readonly string[] {
  const engine = byEngine(sweep);
  const oracle = byOracle(sweep);
  const found: string[] = [];
  for (let cost = 0; cost <= lastCost && found.length < 10; cost += sweep.step) {
    const said = engine(cost);
    const expected = oracle(BigInt(cost));
    if (expected === null ? said !== null : said === null || BigInt(said) !== expected)
      found.push(`${String(cost)} yen: engine ${String(said)}, oracle ${String(expected)}`);
  }
  return found;
}

process.once("message", (sweeps: readonly Sweep[]) => process.send?.(sweeps.map(differences)));
