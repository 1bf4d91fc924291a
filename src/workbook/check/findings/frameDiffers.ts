import type { FrameCode } from "../../../rules";
import { columnsOf } from "../columns";
import type { Finding } from "../finding";
import type { Knowledge } from "../knowledge";
import { edited, type OwnFormula } from "../ownFormulas";
import { shapeOf } from "../shape";

/** From so many formulas on, one frame is the usual one where so many of four name it. */
const enough = 4;
const usualOfFour = 3;

interface Framed {
  readonly formula: OwnFormula;
  readonly text: string;
  readonly code: FrameCode;
  readonly start: number;
  readonly end: number;
  /** The formula without its frame. */
  readonly shape: string;
}

/** The frame that a formula names itself, where it calls one function with a frame. */
function framed(formula: OwnFormula, { parametersOf, frameNamed }: Knowledge): Framed | null {
  const found = formula.calls.flatMap(({ name, node }) => {
    const given = node.args[parametersOf(name)?.indexOf("frame") ?? -1];
    return given === undefined ? [] : [given];
  });
  const [frame] = found;
  if (frame?.kind !== "text" || found.length !== 1) return null;
  const code = frameNamed(frame.value);
  if (code === null) return null;
  const { start, end, value } = frame;
  return { formula, text: value, code, start, end, shape: shapeOf(formula, frame) };
}

/** Whether a cell of the row names the frame: then it is meant. */
function isNamedInRow({ formula: { sheet, place }, code }: Framed, { frameNamed }: Knowledge): boolean {
  const cells = sheet.values[place.row - sheet.row] ?? [];
  return cells.some(
    (cell, index) => sheet.column + index !== place.column && typeof cell === "string" && frameNamed(cell) === code,
  );
}

function groups(column: readonly Framed[]): readonly (readonly Framed[])[] {
  const byShape = new Map<string, Framed[]>();
  for (const each of column) byShape.set(each.shape, [...(byShape.get(each.shape) ?? []), each]);
  return [...byShape.values()];
}

/** The frame that most of the formulas name. */
function usualOf(group: readonly Framed[]): Framed | null {
  const count = (code: FrameCode): number => group.filter((each) => each.code === code).length;
  const [usual] = [...group].sort((a, b) => count(b.code) - count(a.code));
  if (usual === undefined || group.length < enough) return null;
  return count(usual.code) * 4 >= group.length * usualOfFour ? usual : null;
}

function findingsOf(group: readonly Framed[], knowledge: Knowledge): readonly Finding[] {
  const usual = usualOf(group);
  if (usual === null) return [];
  const odd = group.filter((each) => each.code !== usual.code && !isNamedInRow(each, knowledge));
  return odd.map(({ formula: { place, text: before }, text, start, end }) => {
    const after = edited(before, [{ start, end, text: usual.formula.text.slice(usual.start, usual.end) }]);
    const seen = { kind: "frame-differs", frame: text, usual: usual.text, count: group.length } as const;
    return { place, seen, changes: [{ place, before, after }] };
  });
}

/** Formulas that name another frame than the like formulas of their column. A comparison of frames is none. */
export const frameDiffers = (formulas: readonly OwnFormula[], knowledge: Knowledge): readonly Finding[] =>
  columnsOf(formulas).flatMap((column) =>
    groups(column.flatMap((formula) => framed(formula, knowledge) ?? [])).flatMap((group) =>
      findingsOf(group, knowledge),
    ),
  );
