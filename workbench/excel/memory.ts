import type { Context } from "./context";

/** What Univer has no field for is kept in the workbook's own metadata: it is saved and goes with the workbook. */
type Memory = Readonly<Record<string, unknown>>;

export const recall = (context: Context, part: string): Memory =>
  (context.book.getCustomMetadata()?.[part] as Memory | undefined) ?? {};

export function remember(context: Context, part: string, value: Memory): void {
  context.book.setCustomMetadata({ ...context.book.getCustomMetadata(), [part]: value });
}
