/** What office-addin-manifest itself says: its parser, offline, and Microsoft's validation service where it answers. */
import { OfficeAddinManifest, validateManifest } from "office-addin-manifest";
import type { Findings } from "./check";

const patience = 8000;

/** Office's own reading of the manifest agrees with ours. */
export async function parsedProblems(file: string): Promise<readonly string[]> {
  const info = await OfficeAddinManifest.readManifestFile(file);
  const expected: readonly (readonly [string, unknown, unknown])[] = [
    ["officeAppType", info.officeAppType, "TaskPaneApp"],
    ["defaultLocale", info.defaultLocale, "ja-JP"],
    ["hosts", info.hosts?.join(), "Workbook"],
    ["permissions", info.permissions, "ReadWriteDocument"],
  ];
  return expected
    .filter(([, actual, wanted]) => actual !== wanted)
    .map(([name, actual, wanted]) => `${name} is ${String(actual)}; ${String(wanted)} is expected.`);
}

const late = (milliseconds: number): Promise<"late"> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds, "late").unref();
  });

/** Skipped, not failed, where the service cannot be reached. */
export async function onlineFindings(file: string): Promise<Findings> {
  try {
    const answer = await Promise.race([validateManifest(file), late(patience)]);
    if (answer === "late") return { problems: [], skipped: "no network" };
    if (answer.isValid) return { problems: [] };
    const errors = answer.report?.errors?.map(({ title, content }) => `${title ?? ""}: ${content ?? ""}`) ?? [];
    if (answer.report === undefined)
      return { problems: [], skipped: `the service answered ${String(answer.status)} ${answer.statusText ?? ""}` };
    return { problems: errors.length > 0 ? errors : ["the service refuses the manifest without saying why"] };
  } catch {
    return { problems: [], skipped: "no network" };
  }
}
