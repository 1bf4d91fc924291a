import { isErrorValue, readValues } from "../excel";
import type { Session } from "../session";

/** Shows the sentence behind the selected error cell, which Univer itself has no place for. */
export function showMessages(output: HTMLElement, session: Session): void {
  const { context } = session;
  const update = (): void => {
    if (!context.isOpen) return;
    const { sheetId, box } = context.selection();
    const cell = { ...box, rows: 1, columns: 1 };
    const value = readValues(context, { sheetId, box: cell })?.[0]?.[0] ?? "";
    const message = isErrorValue(value) ? session.errorMessage(sheetId, box.row, box.column) : undefined;
    output.hidden = message === undefined;
    output.textContent = message === undefined ? "" : `${String(value)}  ${message}`;
  };
  context.inner.onSelection(() => setTimeout(update));
  context.api.getFormula().calculationResultApplied(() => setTimeout(update));
}
