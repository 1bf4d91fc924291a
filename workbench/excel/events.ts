import type { DocumentEvents, Host } from "../host";
import { formatBox, fromRange } from "./address";
import type { Context } from "./context";

/** Numbers of the events on the wire. */
const EVENT = {
  documentSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
};

/** Sends what happens in Univer to the add-ins' handlers. */
export function forwardEvents(context: Context, host: Host, documents: () => Iterable<DocumentEvents>): void {
  forwardSelection(context, host, documents);
  forwardEdits(context, host);
  forwardSheets(context, host);
}

function forwardSelection(context: Context, host: Host, documents: () => Iterable<DocumentEvents>): void {
  let last = "";
  const announce = (): void => {
    if (!context.isOpen) return;
    const { sheetId, box } = context.selection();
    const address = formatBox(box);
    if (last === sheetId + address) return;
    last = sheetId + address;
    host.fire(EVENT.selection, sheetId, { address, worksheetId: sheetId });
    host.send(EVENT.documentSelection, "", {});
    for (const events of documents()) events.get(EVENT.documentSelection)?.(EVENT.documentSelection, undefined);
  };
  // Univer announces the selection before the active sheet is settled.
  context.inner.onSelection(() => setTimeout(announce));
}

function forwardEdits(context: Context, host: Host): void {
  context.inner.onEdit(({ sheetId, range }) => {
    host.fire(EVENT.changed, sheetId, {
      address: formatBox(fromRange(range)),
      changeType: "RangeEdited",
      triggerSource: "Unknown",
      source: 0,
      worksheetId: sheetId,
      details: null,
    });
  });
}

function forwardSheets(context: Context, host: Host): void {
  let active = context.activeSheetId();
  context.inner.onCommand("sheet.operation.set-worksheet-active", () => {
    const now = context.activeSheetId();
    if (now === active) return;
    host.fire(EVENT.deactivated, active, { worksheetId: active });
    host.fire(EVENT.activated, now, { worksheetId: now });
    active = now;
  });
  context.inner.onCommand("sheet.mutation.insert-sheet", (parameters) => {
    const { sheet } = parameters as { sheet: { id: string } };
    host.fire(EVENT.added, sheet.id, { worksheetId: sheet.id, source: 0 });
  });
  context.inner.onCommand("sheet.mutation.remove-sheet", (parameters) => {
    const { subUnitId } = parameters as { subUnitId: string };
    host.fire(EVENT.deleted, subUnitId, { worksheetId: subUnitId, source: 0 });
  });
}
