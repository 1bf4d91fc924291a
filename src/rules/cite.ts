import type { Citation, Cited, DocumentId, Ratio } from "./types";

/** Writes a value down with the section and the figure as printed in one document. */
export type Printed = <Value>(
  value: Value,
  section: string,
  figure: string,
  remark?: Pick<Citation, "note">,
) => Cited<Value>;

/** Values printed in `document` for the year that is being written down. */
export const printedIn =
  (document: DocumentId): Printed =>
  (value, section, figure, remark) => ({ value, source: { document, section, figure, ...remark } });

/** Values printed in `document` for another year and applied to this one. */
export const carriedOverFrom =
  (document: DocumentId): Printed =>
  (value, section, figure, remark) => ({
    value,
    source: { document, section, figure, carriedOver: true, ...remark },
  });

export const ratio = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });
