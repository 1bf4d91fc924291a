import { changes, frames, numbersOf, yearWords } from "../engine";
import type { Node } from "../formulas";
import { categories, industries, processes, programmes, type FrameCode, type Programme } from "../rules";
import { changeRows, deadlineRows, ruleRows, sourceRows, type Rows } from "../text";
import type { Args } from "./args";
import { decided, type Choice } from "./choice";
import { frameChoice, yearChoice } from "./choices";
import { excel } from "./excel";
import { num, str } from "./expression";
import type { Table } from "./quote";
import { columnOf, type Workings } from "./workings";

const cell = (value: number | string): Node => (typeof value === "number" ? num(value) : str(value));

const constant = (list: Rows): Table => ({ cells: list.map((row) => row.map(cell)), rows: num(list.length) });

/**
 * One of several lists. Where only the sheet knows which, all of them stand among the working, one below the other.
 *
 * @param which the position of the list, from 0
 */
function oneOf(workings: Workings, heading: string, lists: readonly Rows[], which: Node): Table {
  const known = which.kind === "number" ? lists[which.value] : undefined;
  if (known !== undefined) return constant(known);
  const place = workings.step(`${heading}：どの表か`, which);
  const longest = Math.max(...lists.map(({ length }) => length));
  const width = Math.max(...lists.map(([head = []]) => head.length));
  const sizes = workings.table(
    `${heading}：始まりと行数`,
    lists.map((list, at) => ({
      label: heading,
      cells: [num(lists.slice(0, at).reduce((sum, { length }) => sum + length, 0)), num(list.length)],
    })),
  );
  const all = workings.table(
    heading,
    lists.flatMap((list) => list.map((row) => ({ label: heading, cells: row.map(cell) }))),
  );
  const before = workings.step(`${heading}：前の行数`, excel`INDEX(${columnOf(sizes, 0)},${place}+1)`);
  const rows = workings.step(`${heading}：行数`, excel`INDEX(${columnOf(sizes, 1)},${place}+1)`);
  const cells = Array.from({ length: longest }, (_, down) =>
    Array.from({ length: width }, (__, along) => {
      const own = excel`INDEX(${columnOf(all, along)},${before}+${down + 1})`;
      return excel`IF(${rows}>${down},IF(LEN(${own})=0,"",${own}),"")`;
    }),
  );
  return { cells, rows };
}

/** The position of a year among all years, wherever it stands. */
const yearAt = (node: Node): Node =>
  decided(yearChoice(node), (programme) => num(programmes.findIndex((each) => each === programme)));

/**
 * The position of a frame, from 1. Where it may be left out, a blank cell and the 0 as which Excel hands it on mean every
 * frame: 0.
 */
function frameAt(node: Node, programme: Programme, isOptional: boolean): Node {
  const { options, read, ...choice } = frameChoice(node, programme);
  const position = (code: FrameCode): number => frames.findIndex((frame) => frame === code) + 1;
  const optional: Choice<number> = {
    ...choice,
    read: (value) => {
      if (isOptional && (value === null || value === 0)) return 0;
      const reference = read(value);
      return reference === null ? null : position(reference.frame);
    },
    options: [
      ...(isOptional ? [{ words: ["", "0"], value: 0 }] : []),
      ...options.map(({ words, value: { frame } }) => ({ words, value: position(frame) })),
    ],
  };
  return decided(optional, num);
}

interface Listed {
  readonly heading: string;
  readonly year: Node;
  readonly frame: Node;
  /** Whether the frame may be left out. */
  readonly isOptional: boolean;
  readonly listOf: (programme: Programme, frame: FrameCode | null) => Rows;
}

/** A list for each year, and in it for no frame and for each frame. */
function byYearAndFrame(workings: Workings, { heading, year, frame, isOptional, listOf }: Listed): Table {
  const lists = programmes.flatMap((programme) => [null, ...frames].map((code) => listOf(programme, code)));
  const which = decided(yearChoice(year), (programme) => {
    const first = programmes.findIndex((each) => each === programme) * (frames.length + 1);
    const own = frameAt(frame, programme, isOptional);
    return own.kind === "number" ? num(first + own.value) : excel`${first}+${workings.step(`${heading}：枠`, own)}`;
  });
  return oneOf(workings, heading, lists, which);
}

/** DEADLINES: ([year], [frame]) */
export const compileDeadlines = (args: Args, workings: Workings): Table =>
  byYearAndFrame(workings, {
    ...{ heading: "締切", year: args(0), frame: args(1), isOptional: true },
    listOf: deadlineRows,
  });

/** CATEGORIES: ([frame], [year]) */
export const compileCategories = (args: Args, workings: Workings): Table =>
  byYearAndFrame(workings, {
    ...{ heading: "費目", year: args(1), frame: args(0), isOptional: true },
    listOf: (_, frame) =>
      categories.filter(({ frames: own }) => frame === null || own.includes(frame)).map(({ name }) => [name.ja]),
  });

/** RULES: (frame, [year]) */
export const compileRules = (args: Args, workings: Workings): Table =>
  byYearAndFrame(workings, {
    ...{ heading: "規則の一覧", year: args(1), frame: args(0), isOptional: false },
    listOf: (programme, frame) => ruleRows(frame === null ? [] : numbersOf(programme, frame)),
  });

/** FRAMES: ([year]) */
export const compileFrames = (args: Args, workings: Workings): Table =>
  oneOf(
    workings,
    "枠",
    programmes.map(({ names }) => frames.map((frame) => [names[frame].name.ja])),
    yearAt(args(0)),
  );

/** CHANGES: (fromYear, toYear) */
export function compileChanges(args: Args, workings: Workings): Table {
  const lists = programmes.flatMap((from) => programmes.map((to) => changeRows(from, to, changes(from, to))));
  const [from, to] = [yearAt(args(0)), yearAt(args(1))];
  const which =
    from.kind === "number" && to.kind === "number"
      ? num(from.value * programmes.length + to.value)
      : excel`${workings.step("変更前の年度", from)}*${programmes.length}+${workings.step("変更後の年度", to)}`;
  return oneOf(workings, "年度による変更", lists, which);
}

/** SOURCES: ([year]); all documents where none is given. */
export function compileSources(args: Args, workings: Workings): Table {
  const year = yearChoice(args(0));
  const every: Choice<number> = {
    ...year,
    read: (value) => {
      const programme = value === null || value === 0 ? undefined : year.read(value);
      if (programme === null) return null;
      return programme === undefined ? 0 : programmes.indexOf(programme) + 1;
    },
    options: [
      { words: ["", "0"], value: 0 },
      ...programmes.map((programme, at) => ({ words: yearWords(programme), value: at + 1 })),
    ],
  };
  const lists = [programmes, ...programmes.map((programme) => [programme])].map(sourceRows);
  return oneOf(workings, "資料", lists, decided(every, num));
}

/** PROCESSES: () */
export const compileProcesses = (): Table => constant(processes.map(({ code, name }) => [`${code} ${name.ja}`]));

/** INDUSTRIES: () */
export const compileIndustries = (): Table => constant(industries.map(({ name }) => [name.ja]));
