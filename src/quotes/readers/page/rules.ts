import type { Rule } from "./types";

type Matrix = readonly [number, number, number, number, number, number];

/** Numbers of pdf.js's operators that draw or move; the library exports them as OPS. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly closeFillStroke: number;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const thick = 3;
const short = 3;
const limit = 20_000;

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const apply = (m: Matrix, x: number, y: number): Point => ({
  x: m[0] * x + m[2] * y + m[4],
  y: m[1] * x + m[3] * y + m[5],
});

const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length === 6 && value.every((each) => typeof each === "number");

/** Sub-paths of one path: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close. */
function polylines(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const lines: Point[][] = [];
  const sizes: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
  let current: Point[] = [];
  for (let at = 0; at < path.length;) {
    const operator = path[at] ?? 4;
    const size = sizes[operator] ?? 0;
    if (operator === 0) {
      current = [];
      lines.push(current);
    }
    if (operator === 4 && current[0]) current.push(current[0]);
    if (size > 0) current.push(apply(matrix, path[at + size - 1] ?? 0, path[at + size] ?? 0));
    at += 1 + size;
  }
  return lines;
}

interface Found {
  readonly horizontal: Rule[];
  readonly vertical: Rule[];
}

function addStroke(found: Found, points: readonly Point[]): void {
  points.slice(1).forEach((end, at) => {
    const start = points[at] ?? end;
    const [dx, dy] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
    if (dy <= 1 && dx > short)
      found.horizontal.push({ at: start.y, from: Math.min(start.x, end.x), to: Math.max(start.x, end.x) });
    if (dx <= 1 && dy > short)
      found.vertical.push({ at: start.x, from: Math.min(start.y, end.y), to: Math.max(start.y, end.y) });
  });
}

/** A thin filled rectangle is a rule; of a wider one the edges bound a cell. */
function addFill(found: Found, points: readonly Point[]): void {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thick && right - left > short)
    found.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
  else if (right - left <= thick && bottom - top > short)
    found.vertical.push({ at: (left + right) / 2, from: top, to: bottom });
}

/** Joins pieces of the same rule; browsers draw a cell's border once per cell. */
function merge(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const recent = merged.slice(-60);
    const index = recent.findIndex(
      (each) => Math.abs(each.at - rule.at) <= 1.5 && rule.from <= each.to + 2 && rule.to >= each.from - 2,
    );
    const same = recent[index];
    if (same)
      merged[merged.length - recent.length + index] = {
        at: same.at,
        from: Math.min(same.from, rule.from),
        to: Math.max(same.to, rule.to),
      };
    else merged.push(rule);
  }
  return merged;
}

/** The ruling lines of a page, in points from its upper left corner. */
export function rulesOf(list: OperatorList, operators: Operators, viewport: Matrix): Found {
  const found: Found = { horizontal: [], vertical: [] };
  const stack: Matrix[] = [];
  let matrix = viewport;
  const strokes = [operators.stroke, operators.closeStroke, operators.fillStroke, operators.closeFillStroke];
  const fills = [operators.fill, operators.eoFill];
  list.fnArray.forEach((operator, at) => {
    const args = list.argsArray[at];
    if (operator === operators.save) stack.push(matrix);
    else if (operator === operators.restore) matrix = stack.pop() ?? viewport;
    else if (operator === operators.transform && isMatrix(args)) matrix = multiply(matrix, args);
    else if (
      operator === operators.constructPath &&
      Array.isArray(args) &&
      found.horizontal.length + found.vertical.length < limit
    ) {
      const [paint, paths] = args as [number, readonly (ArrayLike<number> | null)[]];
      const path = paths[0];
      if (!path) return;
      for (const points of polylines(path, matrix)) {
        if (strokes.includes(paint)) addStroke(found, points);
        else if (fills.includes(paint) && points.length >= 4) addFill(found, points);
      }
    }
  });
  return { horizontal: merge(found.horizontal), vertical: merge(found.vertical) };
}
