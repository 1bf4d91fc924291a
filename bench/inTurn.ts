import { middle } from "./middle";

/** Does the work of a round: 0 is the warm-up. */
type Work = (round: number) => unknown;

export interface Pair {
  /** Medians in milliseconds, and the median of the ratios of the pairs. */
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
}

async function timed(work: Work, round: number): Promise<number> {
  const start = performance.now();
  await work(round);
  return performance.now() - start;
}

/** Ours and the peer's in turn after a warm-up, so that a machine that slows down slows both. */
export async function inTurn(ours: Work, peer: Work, rounds: number): Promise<Pair> {
  const pairs: (readonly [number, number])[] = [];
  await timed(ours, 0);
  await timed(peer, 0);
  for (let round = 1; round <= rounds; round++) pairs.push([await timed(ours, round), await timed(peer, round)]);
  return {
    ours: middle(pairs.map(([own]) => own)),
    peer: middle(pairs.map(([, other]) => other)),
    ratio: middle(pairs.map(([own, other]) => own / other)),
  };
}
