import { frameNameOf, type Margin, type Remark, type Step } from "../../engine";
import type { Evidence } from "../../functions";
import type { Citation } from "../../rules";
import {
  citationText,
  marginText,
  mixedText,
  remarkText,
  stepSentence,
  type Language,
  type PaneText,
} from "../../text";

/** One sentence of the working, the figure it comes to, and where the rule is printed. */
export interface Line {
  readonly text: string;
  readonly figure: string | null;
  readonly sources: readonly string[];
}

export type SectionName = "reasons" | "missing" | "steps" | "margins" | "conditions" | "notes";

export interface Section {
  readonly name: SectionName;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Why a cell gives its amount, in the words of the pane. */
export interface Story {
  /** Frame, programme and cost. */
  readonly subject: string;
  /** Null where nothing is decided. */
  readonly amount: string | null;
  readonly ownShare: string | null;
  readonly sections: readonly Section[];
}

type Worked = Extract<Evidence, { kind: "worked" }>;

/** The closing step repeats the answer. */
const isClosing = ({ code }: Step): boolean => ["amount", "refused", "undetermined"].includes(code);

/** Tells a worked answer in one language. */
export function storyOf(
  { programme, frame, cost, ownShare, outcome, margins }: Worked,
  text: PaneText,
  language: Language,
): Story {
  const words = text.evidence;
  const sourcesOf = (sources: readonly Citation[]): readonly string[] => [
    ...new Set(sources.map((source) => citationText(source)[language])),
  ];
  const ofStep = (step: Step): Line => ({
    text: stepSentence(step)[language],
    figure: mixedText(step.amount),
    sources: sourcesOf(step.sources),
  });
  const ofRemark = (remark: Remark): Line => ({
    text: remarkText(remark)[language],
    figure: null,
    sources: remark.source === null || remark.code === "carried-over" ? [] : sourcesOf([remark.source]),
  });
  const ofMargin = (margin: Margin): Line => ({
    text: marginText(margin)[language],
    figure: null,
    sources: margin.source === null ? [] : sourcesOf([margin.source]),
  });
  const section = (name: SectionName, lines: readonly Line[]): readonly Section[] =>
    lines.length === 0 ? [] : [{ name, title: words[name], lines }];
  const subject = [
    frameNameOf(programme, frame).name[language],
    programme.name[language],
    ...(cost === null ? [] : [words.cost(cost)]),
  ];
  return {
    subject: subject.join(text.separator),
    amount: outcome.kind === "undetermined" ? null : text.yen(outcome.amount),
    ownShare: ownShare === null ? null : text.yen(ownShare),
    sections: [
      ...section("reasons", outcome.kind === "refused" ? outcome.reasons.map(ofRemark) : []),
      ...section("missing", outcome.kind === "undetermined" ? [ofRemark(outcome.missing)] : []),
      ...section("steps", outcome.steps.filter((step) => !isClosing(step)).map(ofStep)),
      ...section("margins", margins.map(ofMargin)),
      ...section("conditions", outcome.conditions.map(ofRemark)),
      ...section("notes", outcome.notes.map(ofRemark)),
    ],
  };
}

const lineText = ({ text, figure, sources }: Line, mark: string): readonly string[] => [
  `${mark}${text}${figure === null ? "" : `  ${figure}`}`,
  ...sources.map((source) => `   ${source}`),
];

/** The same as plain text, for a mail or a note. */
export function plainText(address: string, formula: string, story: Story, text: PaneText): string {
  const { amount, ownShare } = text.evidence;
  return [
    `${address}  ${formula}`,
    story.subject,
    ...(story.amount === null ? [] : [`${amount}  ${story.amount}`]),
    ...(story.ownShare === null ? [] : [`${ownShare}  ${story.ownShare}`]),
    ...story.sections.flatMap(({ name, title, lines }) => [
      "",
      title,
      ...lines.flatMap((line, at) => lineText(line, name === "steps" ? `${String(at + 1)}. ` : "・")),
    ]),
  ].join("\n");
}
