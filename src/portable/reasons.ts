import { conditionsOf, remark, type ReasonCode } from "../engine";
import type { Node } from "../formulas";
import { programmes, type Localized } from "../rules";
import type { Asked, Decision } from "./decision";
import { excel } from "./excel";
import { str } from "./expression";
import { frameNames, frameNumber, inTable, rateFigure, yearFigure } from "./rulebook";
import { sentenceOf, type Live, type Said } from "./sentence";
import type { Workings } from "./workings";

const longestGiven = 50;

const nameOf = (workings: Workings, { applicant, frame }: Asked, language: keyof Localized): Node =>
  inTable(frameNames(workings, language), frameNumber(frame.code), applicant.year);

/** What the sentence of a reason tells from cells. */
export function liveOf(
  workings: Workings,
  asked: Asked,
  { row, raw }: Decision,
  cost: Node,
): Readonly<Partial<Record<ReasonCode, Live>>> {
  const { applicant, frame, count } = asked;
  const given = excel`IF(LEN(${frame.given})>${longestGiven},LEFT(${frame.given},${longestGiven})&"…",${frame.given})`;
  return {
    "name-of-another-year": {
      words: {
        given,
        otherYear: frame.misnamed,
        year: applicant.year,
        name: nameOf(workings, asked, "ja"),
        nameEn: nameOf(workings, asked, "en"),
      },
    },
    "no-minimum-wage-rule": { words: { year: applicant.year } },
    "below-floor": { figures: { raw, floor: rateFigure(workings, row, "floor") } },
    "below-tier": { figures: { raw, least: rateFigure(workings, row, "least") } },
    "less-than-a-yen": { figures: { cost } },
    "too-few-processes": { figures: { count, from: rateFigure(workings, row, "from2") } },
  };
}

/** The question that is open: the count that the frame needs. */
export function missingSentences(workings: Workings, { frame }: Asked, { row }: Decision): readonly Said[] {
  const from = rateFigure(workings, row, "from2");
  const invoice = excel`IF(${frame.code}="INVOICE",1,0)`;
  return [
    { when: excel`1-${invoice}`, sentence: sentenceOf(workings, remark("processes-needed"), { figures: { from } }) },
    { when: invoice, sentence: sentenceOf(workings, remark("functions-needed"), { figures: { from } }) },
  ];
}

/** What the applicant must bring besides the cost. */
export function conditionSentences(
  workings: Workings,
  { applicant: { year, wage }, frame: { code } }: Asked,
  amount: Node,
  hardware: Node,
): readonly Said[] {
  const inFrame = (frame: string): Node => excel`IF(${code}=${str(frame)},1,0)`;
  const byYear = programmes.flatMap((programme): readonly Said[] => {
    const question = { programme, frame: "NORMAL", tier: null, misnamed: null, cost: 0, part: null } as const;
    const all = conditionsOf({ ...question, size: "medium", count: null, minimumWage: true }, Infinity);
    return all.flatMap((condition) => {
      const here = excel`AND(${code}="NORMAL",${year}=${programme.year})`;
      const sentence = sentenceOf(workings, condition);
      if (condition.code === "minimum-wage-evidence")
        return [{ when: excel`IF(AND(${here},${wage}=1),1,0)`, sentence }];
      const from = yearFigure(workings, year, "wagePlan");
      return condition.code === "wage-plan" ? [{ when: excel`IF(AND(${here},${amount}>=${from}),1,0)`, sentence }] : [];
    });
  });
  return [
    { when: excel`IF(${code}="SECURITY",0,1)`, sentence: sentenceOf(workings, remark("registered-tool")) },
    ...byYear,
    { when: inFrame("EDI"), sentence: sentenceOf(workings, remark("recipients-free")) },
    { when: inFrame("SECURITY"), sentence: sentenceOf(workings, remark("otasuke-list")) },
    {
      when: excel`IF(AND(${code}="INVOICE",${hardware}>0),1,0)`,
      sentence: sentenceOf(workings, remark("hardware-with-software")),
    },
  ];
}
