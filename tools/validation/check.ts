/** One thing that is looked at; it prints one line. */
export interface Check {
  readonly name: string;
  run(): Findings | Promise<Findings>;
}

export interface Findings {
  /** What was found, what is accepted, what to do. Empty when all is well. */
  readonly problems: readonly string[];
  /** Why the check could not be made here. */
  readonly skipped?: string;
  /** What was measured, for the line. */
  readonly note?: string;
}

export const found = (problems: readonly string[], note?: string): Findings =>
  note === undefined ? { problems } : { problems, note };

function lineOf(name: string, { problems, skipped, note }: Findings): string {
  if (problems.length > 0) return `FAIL  ${name}\n${problems.map((problem) => `      ${problem}`).join("\n")}`;
  if (skipped !== undefined) return `skip  ${name} (skipped: ${skipped})`;
  return `ok    ${name}${note === undefined ? "" : ` (${note})`}`;
}

/** Runs every check, even after a failure, and says how many failed. */
export async function runChecks(checks: readonly Check[], print: (line: string) => void): Promise<number> {
  let failed = 0;
  for (const check of checks) {
    const findings = await check.run();
    if (findings.problems.length > 0) failed += 1;
    print(lineOf(check.name, findings));
  }
  return failed;
}
