import { processes, type Size } from "../../rules";
import type { Language } from "../../text";

/** The business that is asked for where nothing else is said. */
export interface Applicant {
  readonly size: Size;
  /** 業務プロセス数, from 1 on. */
  readonly processes: number;
  /** 会計・受発注・決済のうちの数, 1 to 3. */
  readonly functions: number;
  readonly minimumWage: boolean;
}

/** What a workbook keeps for everybody who opens it. */
export interface Settings {
  /** null: the language that Office shows. */
  readonly language: Language | null;
  /** The programme year that inserted formulas name; null: none, they follow the newest. */
  readonly year: number | null;
  readonly applicant: Applicant;
}

/** Holds until somebody chooses: the same applicant as on the sheet of a quote. */
export const defaultSettings: Settings = {
  language: null,
  year: null,
  applicant: { size: "medium", processes: 1, functions: 1, minimumWage: false },
};

export const mostProcesses = processes.length;
export const mostFunctions = 3;

const entry = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

const isLanguage = (value: unknown): value is Language => value === "ja" || value === "en";
const isSize = (value: unknown): value is Size => value === "small" || value === "medium" || value === "large";
const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && typeof value === "number" && value >= 1 && value <= most;

/** Reads what another version may have stored: each entry that is not understood takes its default. */
export function settingsFrom(stored: unknown): Settings {
  const language = entry(stored, "language");
  const year = entry(stored, "year");
  const applicant = entry(stored, "applicant");
  const [size, count] = [entry(applicant, "size"), entry(applicant, "processes")];
  const [functions, minimumWage] = [entry(applicant, "functions"), entry(applicant, "minimumWage")];
  const fallback = defaultSettings.applicant;
  return {
    language: isLanguage(language) ? language : null,
    year: isCount(year, 9999) ? year : null,
    applicant: {
      size: isSize(size) ? size : fallback.size,
      processes: isCount(count, mostProcesses) ? count : fallback.processes,
      functions: isCount(functions, mostFunctions) ? functions : fallback.functions,
      minimumWage: minimumWage === true,
    },
  };
}
