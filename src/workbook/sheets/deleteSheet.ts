import { failureCode, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import type { Beside } from "../office/setting";
import type { Patience } from "../types";

const noOtherSheet = (error: unknown): boolean => ["unknown", "read-only"].includes(failureCode(error));

async function hasOtherVisibleSheet(sheet: string, patience?: Patience): Promise<boolean> {
  return perform((context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    return () =>
      sheets.items.some(({ id, name, visibility }) => ![id, name].includes(sheet) && visibility === "Visible");
  }, patience);
}

/** Whether a sheet is gone for certain. */
async function isGone(sheet: string, patience?: Patience): Promise<boolean> {
  try {
    return await perform((context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("id");
      return () => found.isNullObject;
    }, patience);
  } catch {
    return false;
  }
}

/**
 * Deletes a sheet and, in the same batch, what the workbook remembers of it. A sheet that is gone counts as deleted,
 * whatever Excel answered and whoever deleted it.
 *
 * @param sheet its name or its id
 * @param forget forgets the sheet; what it is given is to be queued in the same batch
 */
export async function deleteSheet(
  sheet: string,
  forget: (beside?: Beside) => Promise<void>,
  patience?: Patience,
): Promise<void> {
  try {
    await forget((context) => {
      context.workbook.worksheets.getItem(sheet).delete();
    });
  } catch (error) {
    if (await isGone(sheet, patience)) return forget();
    if (noOtherSheet(error) && !(await hasOtherVisibleSheet(sheet, patience))) throw new WorkbookError("last-sheet");
    throw error;
  }
}

/** Taking back waits for a cell that is being edited, but is not to be stopped. */
export const unstoppable = ({ onWaiting, onResumed }: Patience): Patience => ({
  ...(onWaiting && { onWaiting }),
  ...(onResumed && { onResumed }),
});

/**
 * Runs what fills a sheet that was just added; when it fails, the sheet is taken back.
 *
 * @throws the failure; it names the sheet where it could not be taken back
 */
export async function takenBackOnFailure<Done>(
  sheet: { readonly name: string },
  fill: () => Promise<Done>,
  takeBack: (patience: Patience) => Promise<void>,
  patience: Patience,
): Promise<Done> {
  try {
    return await fill();
  } catch (error) {
    try {
      await takeBack(unstoppable(patience));
    } catch {
      throw new WorkbookError(failureCode(error), null, sheet.name);
    }
    throw error;
  }
}
