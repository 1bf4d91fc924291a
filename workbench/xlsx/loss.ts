/** What a workbook may hold that the workbench does not keep, or cannot write. */
export const LOSSES = [
  "macros",
  "charts",
  "pictures",
  "comments",
  "pivotTables",
  "links",
  "objects",
  "otherSheets",
  "conditionalFormats",
  "dataValidations",
  "hyperlinks",
  "filters",
  "pageBreaks",
  "protectionOptions",
  "dataTables",
  "textRuns",
  "themeColors",
  "extensions",
  "other",
] as const;
export type LossKind = (typeof LOSSES)[number];

/** How much of one kind is lost: parts, sheets or rules. */
export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  /** What it is, where the kind alone does not say. */
  readonly names: readonly string[];
}

/** Counts what is lost, kind by kind. */
export class Losses {
  private readonly found = new Map<LossKind, Loss>();

  add(kind: LossKind, count: number, name?: string): void {
    if (count === 0) return;
    const before = this.found.get(kind);
    const names = [...(before?.names ?? []), ...(name === undefined ? [] : [name])];
    this.found.set(kind, { kind, count: (before?.count ?? 0) + count, names: [...new Set(names)] });
  }

  /** In the order in which people ask for them. */
  get all(): readonly Loss[] {
    return LOSSES.flatMap((kind) => this.found.get(kind) ?? []);
  }
}
