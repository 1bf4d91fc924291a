export type Folder =
  "rules" | "engine" | "text" | "functions" | "formulas" | "portable" | "quotes" | "files" | "workbook" | "taskpane";

/**
 * The arrows of the house: what each folder of src may import, always through the other folder's index. The lint rules
 * and a test are made from this.
 */
export const arrows: Readonly<Record<Folder, readonly Folder[]>> = {
  rules: [],
  engine: ["rules"],
  text: ["rules", "engine"],
  functions: ["rules", "engine", "text"],
  formulas: [],
  portable: ["rules", "engine", "text", "formulas"],
  quotes: ["rules", "engine", "formulas"],
  files: ["rules", "text", "functions", "formulas", "quotes"],
  workbook: ["rules", "engine", "text", "formulas", "portable"],
  taskpane: ["rules", "engine", "text", "functions", "formulas", "quotes", "workbook"],
};

/** Arrows that carry types alone, with the values that are excepted. */
export const typeArrows: Readonly<Partial<Record<Folder, Readonly<Partial<Record<Folder, readonly string[]>>>>>> = {
  text: { engine: [] },
  workbook: { engine: [] },
  quotes: { engine: ["allocate", "excludeTax", "floorTimes"] },
};
