import type { Context } from "./context";

/** What Univer has no field for is kept in the workbook's own metadata: it is saved and goes with the workbook. */
export const recall = <T = unknown>(context: Context, part: string): Readonly<Record<string, T>> =>
  (context.book.getCustomMetadata()?.[part] as Readonly<Record<string, T>> | undefined) ?? {};

export function remember(context: Context, part: string, value: Readonly<Record<string, unknown>>): void {
  context.book.setCustomMetadata({ ...context.book.getCustomMetadata(), [part]: value });
  context.remembered(part);
}
