/** Seconds that one call takes, as the fastest of many short batches: what other programs do to the machine is left out. */
export function fastest(work: () => unknown, calls: number, batches: number): number {
  let best = Infinity;
  for (let batch = 0; batch < batches; batch++) {
    const began = performance.now();
    for (let call = 0; call < calls; call++) work();
    best = Math.min(best, performance.now() - began);
  }
  return best / calls / 1_000;
}
