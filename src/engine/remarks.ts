import type { Citation, Programme } from "../rules";
import { mostOf } from "./curve";
import { costAtCap, type Decision } from "./decide";
import { remark, type ConditionCode, type NoteCode, type Remark, type Step } from "./outcome";
import type { LineFrame, Question } from "./question";
import { percentOf, type Yen } from "./ratio";

type Note = Remark<NoteCode>;
type Condition = Remark<ConditionCode>;

const isSamePlace = (a: Citation, b: Citation): boolean =>
  a.document === b.document && a.section === b.section && a.figure === b.figure;

/** 暫定, and every figure that another year printed. */
export function notesOfSources(programme: Programme, steps: readonly Step[]): readonly Note[] {
  const noted: Citation[] = [];
  for (const { sources } of steps)
    for (const source of sources) {
      if (source.carriedOver !== true && source.note === undefined) continue;
      if (!noted.some((other) => isSamePlace(source, other))) noted.push(source);
    }
  const notes: Note[] = [];
  if (programme.provisional !== undefined)
    notes.push(remark("provisional", { year: programme.year }, programme.provisional));
  for (const source of noted) {
    if (source.carriedOver === true) notes.push(remark("carried-over", {}, source));
    if (source.note !== undefined) notes.push(remark("citation", {}, source));
  }
  return notes;
}

function capNotes(question: Question & { readonly frame: LineFrame }, decision: Decision): readonly Note[] {
  const { cap, raw } = decision;
  if (raw <= cap.most || decision.missing !== null) return [];
  const notes: Note[] = [
    remark("capped", { cap: cap.most, raw, unused: question.cost - costAtCap(decision) }, cap.source.source),
  ];
  const { limit } = question.programme.frames[question.frame].line;
  if (!("counts" in limit) || question.tier !== null) return notes;
  const next = limit.tiers[limit.tiers.findIndex((tier) => tier === cap.tier) + 1];
  if (next === undefined) return notes;
  const code = limit.counts === "processes" ? "more-processes" : "more-functions";
  return [...notes, remark(code, { from: next.from.value, most: mostOf(next), least: cap.most + 1 }, next.from.source)];
}

/** The official 2025 workbook types 625,001 for the edge of the small applicants' first band. */
function smallEdgeNote(question: Question, decision: Decision): readonly Note[] {
  const second = decision.curve[1];
  if (question.frame !== "INVOICE" || question.size !== "small" || second === undefined) return [];
  const ownRate = question.programme.frames.INVOICE.line.bands[0].smallRate;
  const edge = second.threshold;
  return ownRate !== undefined && question.cost > edge ? [remark("official-small-edge", { edge })] : [];
}

export function notesOf(question: Question & { readonly frame: LineFrame }, decision: Decision): readonly Note[] {
  const idle = question.minimumWage && question.frame !== "NORMAL";
  return [
    ...capNotes(question, decision),
    ...smallEdgeNote(question, decision),
    ...(idle ? [remark("minimum-wage-without-effect")] : []),
  ];
}

function wagePlanCondition({ programme, size }: Question, amount: Yen): readonly Condition[] {
  const { from, growth, margin } = programme.wagePlan;
  if (amount < from.value) return [];
  const percent = percentOf(growth.value);
  const params = { from: from.value, percent, margin: margin.value, exempt: size === "small" ? 1 : 0 };
  return [remark("wage-plan", params, from.source)];
}

function minimumWageCondition({ programme, minimumWage }: Question): readonly Condition[] {
  const rule = programme.minimumWage;
  if (!minimumWage || rule === null) return [];
  const percent = percentOf(rule.share.value);
  const params = { months: rule.months.value, percent, employees: rule.employees.ja, employeesEn: rule.employees.en };
  return [remark("minimum-wage-evidence", params, rule.share.source)];
}

/** What the applicant must bring besides the cost. Never changes the amount. */
export function conditionsOf(question: Question & { readonly frame: LineFrame }, amount: Yen): readonly Condition[] {
  const tool = remark<ConditionCode>("registered-tool");
  switch (question.frame) {
    case "NORMAL":
      return [tool, ...minimumWageCondition(question), ...wagePlanCondition(question, amount)];
    case "INVOICE":
      return [tool];
    case "EDI":
      return [tool, remark("recipients-free")];
    case "SECURITY":
      return [remark("otasuke-list")];
  }
}
