import { frames, programmeOf } from "../../engine";
import { parseFormula } from "../../formulas";
import { industries, newest, programmes, type FrameCode, type Programme } from "../../rules";
import type { Language, PaneText } from "../../text";
import type { Settings } from "../../workbook";
import type { FunctionHelp } from "./help";

/** What a person chose or typed for a parameter; `chosen` is null where a cell is named instead. */
export interface Entry {
  readonly chosen: string | null;
  readonly typed: string;
}

/** One choice of a drop-down: its key in the form, what it is called, and what the formula says for it. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly argument: string;
}

/** A parameter as the form shows it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly optional: boolean;
  /** null where a number or cells are typed. */
  readonly choices: readonly Choice[] | null;
  readonly entry: Entry;
  /** What the formula says; null where the entry cannot be read, "" where it is left out. */
  readonly argument: string | null;
}

type Entries = Readonly<Record<string, Entry>>;

const leftOut: Entry = { chosen: "", typed: "" };

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Functions that ask for an amount refuse the frame of several companies: GROUP answers for it. */
const asksForAmount = ({ parameters }: FunctionHelp): boolean =>
  parameters.some(({ name }) => name === "cost" || name === "target" || name === "lines");

const frameChoices = (help: FunctionHelp, { names }: Programme, language: Language): readonly Choice[] =>
  frames
    .filter((frame) => frame !== "GROUP" || !asksForAmount(help))
    .map((frame) => ({ key: frame, label: names[frame].name[language], argument: quoted(names[frame].name.ja) }));

const yearChoices: readonly Choice[] = [...programmes]
  .reverse()
  .map(({ year }) => ({ key: String(year), label: String(year), argument: String(year) }));

/** The choices that the rules give for a parameter; null where a number or cells are asked for. */
function choicesFor(
  name: string,
  help: FunctionHelp,
  programme: Programme,
  language: Language,
  { functions: said, settings: { sizes } }: PaneText,
): readonly Choice[] | null {
  switch (name) {
    case "frame":
      return frameChoices(help, programme, language);
    case "year":
    case "fromYear":
    case "toYear":
      return yearChoices;
    case "isSmall":
      return [
        { key: "medium", label: sizes.medium, argument: "FALSE" },
        { key: "small", label: sizes.small, argument: "TRUE" },
        { key: "large", label: sizes.large, argument: quoted("大企業") },
      ];
    case "size":
      return [
        { key: "medium", label: sizes.medium, argument: quoted("中小") },
        { key: "small", label: sizes.small, argument: quoted("小規模") },
        { key: "large", label: sizes.large, argument: quoted("大企業") },
      ];
    case "minWage":
    case "adminLimit":
      return [
        { key: "yes", label: said.yes, argument: "TRUE" },
        { key: "no", label: said.no, argument: "FALSE" },
      ];
    case "industry":
      return industries.map(({ name: industry }) => ({
        key: industry.ja,
        label: industry[language],
        argument: quoted(industry.ja),
      }));
    case "ratePercent":
      return ["10", "8"].map((rate) => ({ key: rate, label: said.percent(rate), argument: rate }));
    default:
      return null;
  }
}

/** What a parameter begins with: the settings of the workbook, or the first choice where one must be made. */
function startOf(name: string, optional: boolean, frame: string | null, { year, applicant }: Settings): Entry {
  const typed = (count: number): Entry => ({ chosen: null, typed: String(count) });
  const chosen = (key: string): Entry => ({ chosen: key, typed: "" });
  switch (name) {
    case "isSmall":
    case "size":
      return chosen(applicant.size);
    case "processes":
      return typed(frame === "INVOICE" ? applicant.functions : applicant.processes);
    case "functions":
      return typed(applicant.functions);
    case "minWage":
      return chosen(applicant.minimumWage ? "yes" : "");
    case "year":
      return chosen(year === null ? "" : String(year));
    case "frame":
      return optional ? leftOut : chosen("NORMAL" satisfies FrameCode);
    default:
      return leftOut;
  }
}

const numberText = /^[¥\\]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?円?$/;
const cellKinds = ["reference", "structured", "array"];

/** A number or cells as the formula says them; null for anything else. */
function typedArgument(typed: string): string | null {
  const text = typed.trim();
  if (text === "") return "";
  const [, whole, fraction = ""] = numberText.exec(text.normalize("NFKC")) ?? [];
  if (whole !== undefined) return whole.replaceAll(",", "") + fraction;
  for (const spelling of [text, text.normalize("NFKC")]) {
    const parsed = parseFormula(`=${spelling}`);
    if (parsed.kind === "parsed" && cellKinds.includes(parsed.node.kind)) return spelling;
  }
  return null;
}

const argumentOf = ({ chosen, typed }: Entry, choices: readonly Choice[] | null): string | null =>
  chosen === null || choices === null
    ? typedArgument(typed)
    : (choices.find(({ key }) => key === chosen)?.argument ?? "");

/** The fields of a function in the order of its parameters; `entries` holds what was touched. */
export function fieldsOf(
  help: FunctionHelp,
  entries: Entries,
  settings: Settings,
  language: Language,
  text: PaneText,
): readonly FormField[] {
  const asked = (name: string): { readonly optional: boolean } | undefined =>
    help.parameters.find((parameter) => parameter.name === name);
  const start = (name: string, frame: string | null): Entry =>
    startOf(name, asked(name)?.optional ?? true, frame, settings);
  const year = (entries.year ?? start("year", null)).chosen;
  const frame = (entries.frame ?? start("frame", null)).chosen;
  const programme = programmeOf(Number(year)) ?? newest;
  return help.parameters.map(({ name, description, optional }) => {
    const choices = choicesFor(name, help, programme, language, text);
    const entry = entries[name] ?? start(name, frame);
    const labels: Readonly<Record<string, string>> = text.functions.labels;
    const label = labels[name] ?? description[language].split(/。|\. /)[0] ?? name;
    return { name, label, optional, choices, entry, argument: argumentOf(entry, choices) };
  });
}

/** The formula as far as it is built; what is still to be given stands there by its name. */
export function formulaOf({ id }: FunctionHelp, fields: readonly FormField[]): string {
  const last = fields.reduce((at, { argument, optional }, index) => (argument === "" && optional ? at : index + 1), 0);
  const given = fields.slice(0, last).map(({ argument, optional, name }) => {
    if (argument === null) return name;
    return argument === "" && !optional ? name : argument;
  });
  return `=ITSUBSIDY.${id}(${given.join(",")})`;
}

/** Labels of what must still be given before the formula can be inserted. */
export const missingIn = (fields: readonly FormField[]): readonly string[] =>
  fields
    .filter(({ argument, optional }) => argument === null || (argument === "" && !optional))
    .map(({ label }) => label);
