import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { recalculate, reportCsv, reportRows, type Recalculation } from "../../src/files";
import { fileRefusalText, recalculationSummary, recalculationText } from "../../src/text";
import { createRuntime } from "../../workbench/functions";
import type { Command } from "./command";
import { isSameFile, writeAtomically } from "./files";

/** All recalculated · some files not · wrong usage · some formulas kept their value. */
export const exitCodes = { done: 0, failed: 1, usage: 2, kept: 3 } as const;

/** What became of one file. */
interface Outcome {
  readonly isRefused: boolean;
  readonly kept: number;
  readonly rows: readonly (readonly string[])[];
}

type Say = (text: string) => void;

/** The functions throw their errors by a class that Excel provides. */
function provideRuntime(): void {
  if ("CustomFunctions" in globalThis) return;
  Object.assign(globalThis, { CustomFunctions: createRuntime().global });
}

function outputOf({ output, folder }: Command, input: string): string | null {
  return folder === null ? output : join(folder, basename(input));
}

/** Why the output may not be written; null where it may. */
function obstacle({ inputs, mayOverwrite }: Command, input: string, output: string): string | null {
  if (inputs.some((each) => isSameFile(each, output))) return "same_file";
  const earlier = inputs.slice(0, inputs.indexOf(input));
  if (earlier.some((each) => basename(each) === basename(input))) return "same_name";
  return !mayOverwrite && existsSync(output) ? "exists" : null;
}

const counted = (result: Recalculation): Readonly<Record<"formulas" | "changed" | "kept", number>> => ({
  formulas: result.kind === "recalculated" ? result.formulas : 0,
  changed: result.changed.length,
  kept: result.kept.length,
});

async function runFile(command: Command, input: string, say: Say): Promise<Outcome> {
  const { language } = command;
  const refused = (code: string): Outcome => {
    say(fileRefusalText(code)[language]);
    const rows = [[input, "", "", "", "", "", "", fileRefusalText(code)[language]]];
    return { isRefused: true, kept: 0, rows };
  };
  const output = outputOf(command, input);
  const problem = output === null ? null : obstacle(command, input, output);
  if (problem !== null) return refused(problem);
  const result = await recalculate(input, await readFile(input), deflateRawSync);
  const rows = command.report === null ? [] : reportRows(input, result, language);
  if (result.kind === "refused") {
    say(fileRefusalText(result.why)[language]);
    return { isRefused: true, kept: result.kept.length, rows };
  }
  say(recalculationSummary(counted(result))[language]);
  if (output === null) say(recalculationText.notWritten[language]);
  else {
    await writeAtomically(output, result.bytes);
    say(`${recalculationText.written[language]}${output}`);
  }
  return { isRefused: false, kept: result.kept.length, rows };
}

/** Recalculates the files one after the other, tells how it goes, and gives the exit code. */
export async function run(command: Command, write: Say): Promise<number> {
  const { report, inputs, language } = command;
  if (report !== null && inputs.some((input) => isSameFile(input, report))) {
    write(`${report} ${fileRefusalText("same_file")[language]}\n`);
    return exitCodes.usage;
  }
  provideRuntime();
  if (command.folder !== null) await mkdir(command.folder, { recursive: true });
  const outcomes: Outcome[] = [];
  for (const [index, input] of inputs.entries()) {
    const say: Say = (text) => {
      write(`[${String(index + 1)}/${String(inputs.length)}] ${basename(input)} ${text}\n`);
    };
    try {
      outcomes.push(await runFile(command, input, say));
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      say(text);
      outcomes.push({ isRefused: true, kept: 0, rows: [[input, "", "", "", "", "", "", text]] });
    }
  }
  if (report !== null)
    await writeAtomically(
      report,
      reportCsv(
        outcomes.flatMap(({ rows }) => rows),
        language,
      ),
    );
  if (outcomes.some(({ isRefused }) => isRefused)) return exitCodes.failed;
  return outcomes.some(({ kept }) => kept > 0) ? exitCodes.kept : exitCodes.done;
}
