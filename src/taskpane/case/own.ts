import { flagNamed, frameNamed, programmeNamed, programmeOf, sizeNamed } from "../../engine";
import { newest, type FrameCode, type Programme } from "../../rules";
import { mostFunctions, mostProcesses, type Applicant, type QuoteSource, type Settings } from "../../workbook";

/** What a quote's sheet says of the case; where a cell cannot be read, what the workbook's settings say. */
export interface OwnConditions extends Applicant {
  readonly programme: Programme;
  readonly frame: FrameCode | null;
}

const wordIn = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value).trim() : "";

const countIn = (value: unknown, most: number): number | null => {
  const count = Number(wordIn(value).normalize("NFKC"));
  return Number.isInteger(count) && count >= 1 && count <= most ? count : null;
};

/** The conditions that hold before anybody chooses others in the pane. */
export function ownConditions(
  quote: QuoteSource | undefined,
  { year, applicant }: Pick<Settings, "year" | "applicant">,
): OwnConditions {
  const cells = quote?.conditions ?? {};
  const preferred = year === null || quote !== undefined ? null : programmeOf(year);
  const programme = programmeNamed(wordIn(cells.year)) ?? preferred ?? newest;
  return {
    programme,
    frame: frameNamed(wordIn(cells.frame), programme)?.frame ?? null,
    size: sizeNamed(wordIn(cells.size)) ?? applicant.size,
    processes: countIn(cells.processes, mostProcesses) ?? applicant.processes,
    functions: countIn(cells.functions, mostFunctions) ?? applicant.functions,
    minimumWage: flagNamed(wordIn(cells.minimumWage)) ?? applicant.minimumWage,
  };
}

/** What was chosen in the pane and differs from what holds anyway. */
export function changesOf(own: OwnConditions, chosen: Partial<Applicant>): Partial<Applicant> {
  const { size, processes, functions, minimumWage } = { ...own, ...chosen };
  return {
    ...(size === own.size ? {} : { size }),
    ...(processes === own.processes ? {} : { processes }),
    ...(functions === own.functions ? {} : { functions }),
    ...(minimumWage === own.minimumWage ? {} : { minimumWage }),
  };
}
