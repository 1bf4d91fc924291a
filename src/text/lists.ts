import type { Change, CitedNumber } from "../engine";
import type { FrameCode, Programme } from "../rules";
import { serialDate } from "./dates";
import { headers, noDeadlineText, yearHeader } from "./labels";
import { bilingual } from "./numbers";
import { ruleLabel, ruleUnit } from "./rules";
import { sourcesText, sourceText } from "./sources";

/** The rows of a list, its head first. */
export type Rows = (number | string)[][];

/** RULES: every number of a frame with its source. */
export const ruleRows = (numbers: readonly CitedNumber[]): Rows => [
  [...headers.rules],
  ...numbers.map(({ path, value, source }) => [
    bilingual(ruleLabel(path)),
    value,
    ruleUnit(path, value),
    source.document,
    source.section,
    `${source.figure}${source.carriedOver === true ? headers.carriedOver : ""}`,
  ]),
];

/** CHANGES: what differs between two years. */
export function changeRows(from: Programme, to: Programme, changes: readonly Change[]): Rows {
  const rows = changes.map(({ frame, path, before, after }) => [
    to.names[frame].name.ja,
    bilingual(ruleLabel(path)),
    before?.value ?? headers.none,
    after?.value ?? headers.none,
    sourcesText([before, after].filter((each) => each !== null).map(({ source }) => source)),
  ]);
  const title = [headers.frame, headers.item, yearHeader(from), yearHeader(to), headers.source];
  return rows.length === 0 ? [title, [headers.noChange, "", "", "", ""]] : [title, ...rows];
}

/** DEADLINES: the documented rounds, or the row that says that there are none. */
export function deadlineRows(programme: Programme, frame: FrameCode | null): Rows {
  const rounds = programme.deadlines.filter(({ frames }) => frame === null || frames.includes(frame));
  const rows = rounds.map(({ frames, round, date }) => [
    programme.year,
    frames.map((code) => programme.names[code].name.ja).join("・"),
    round,
    serialDate(date.value),
    sourceText(date.source),
  ]);
  const since = programme.applicationsSince;
  const opening =
    since === undefined
      ? []
      : [[programme.year, headers.applicationsSince, "", serialDate(since.value), sourceText(since.source)]];
  const note = programme.deadlineNote === undefined ? "" : sourceText(programme.deadlineNote);
  const none = [
    programme.year,
    frame === null ? "" : programme.names[frame].name.ja,
    "",
    bilingual(noDeadlineText),
    note,
  ];
  return [[...headers.deadlines], ...opening, ...(rows.length === 0 ? [none] : rows)];
}

/** SOURCES: the documents of the given years. */
export const sourceRows = (listed: readonly Programme[]): Rows =>
  [[...headers.sources] as Rows[number]].concat(
    ...listed.map(({ year, documents }) =>
      documents.map(({ id, title, publisher, date }) => [id, title.ja, publisher.ja, year, date ?? ""]),
    ),
  );
