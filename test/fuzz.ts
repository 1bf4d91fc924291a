import fc from "fast-check";

/**
 * Random cases are the same in every run. A long search: `FUZZ_RUNS=100000 FUZZ_SEED=7 npm test -- --timeout 0 -g fuzz`;
 * a case that fails is printed with the seed that repeats it.
 */
const { FUZZ_RUNS: runs = "100", FUZZ_SEED: seed = "20250106" } = process.env;

fc.configureGlobal({ numRuns: Number(runs), seed: Number(seed) });

/** Any code units at all, halves of a pair among them; as a string of fast-check it would cost a second to set up. */
export const anyText = fc.uint16Array({ maxLength: 20 }).map((units) => String.fromCharCode(...units));
