import { isRefusal } from "../quotes";

/** Why a workbook is not recalculated; the sentences are in src/text/files.ts. */
export const fileRefusals = [
  "empty_file",
  "not_a_workbook",
  "encrypted",
  "archive_damaged",
  "archive_too_large",
  "archive_sizes_forged",
  "document_type_definition",
  "signed",
] as const;

export type FileRefusalCode = (typeof fileRefusals)[number];

/** Thrown inside src/files only; `recalculate` turns it into an answer. */
export class FileRefusal extends Error {
  constructor(readonly code: FileRefusalCode) {
    super(code);
    this.name = "FileRefusal";
  }
}

const isCode = (code: string): code is FileRefusalCode => fileRefusals.some((each) => each === code);

/** The code of what the guards of the quotes or we ourselves refused; null for every other problem. */
export function refusalCode(error: unknown): FileRefusalCode | null {
  if (error instanceof FileRefusal) return error.code;
  if (!isRefusal(error)) return null;
  return isCode(error.code) ? error.code : "not_a_workbook";
}
