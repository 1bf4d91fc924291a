import { frameNameOf, frames, remark } from "../engine";
import type { Node, ReferenceNode } from "../formulas";
import { categories, programmes } from "../rules";
import { headers } from "../text";
import { applicantOf, frameOf, ownFrame } from "./applicant";
import { excel, joined } from "./excel";
import { num, str } from "./expression";
import { allocated, costOf, costsOf } from "./lines";
import { positionOf, quoteOutcome, type QuoteOutcome } from "./quoteOutcome";
import { conditionSentences, missingSentences } from "./reasons";
import { frameNames, frameNumber, inTable, monthLimits, rateFigure, yearFigure } from "./rulebook";
import { bilingualSeries, sentenceOf, type Said } from "./sentence";
import { columnOf, partOf, type WorkingRow, type Workings } from "./workings";

type Args = (at: number) => Node;

/** A table that spills: its cells, and how many of its rows hold something. */
export interface Table {
  readonly cells: readonly (readonly Node[])[];
  readonly rows: Node;
}

const blank = { ja: "", en: "" };

function asked(workings: Workings, args: Args): QuoteOutcome {
  const applicant = applicantOf(workings, { size: args(2), year: args(4), wage: args(5) });
  return quoteOutcome(workings, args(0), applicant, frameOf(workings, applicant, args(1)), args(3));
}

/** QUOTE: (lines, frame, isSmall, processes, [year], [minWage]) */
export const compileQuote = (args: Args, workings: Workings): Node => asked(workings, args).amount;

/** Yen of subsidy for each category; the hardware has its own. */
function sharesOf(workings: Workings, { eligible, refused, missing, software, pc, register }: QuoteOutcome): Node[] {
  const weights = workings.table(
    "補助額の配分：重み",
    categories.map(({ name, code }, at) => ({
      label: name.ja,
      cells: [code.startsWith("HW_") ? num(0) : excel`${partOf(eligible, at, 1)}+0`],
    })),
  );
  const parts = allocated(workings, "補助額の配分", software, columnOf(weights, 0));
  return categories.map(({ code }, at) => {
    const own = code === "HW_PC" ? pc.amount : code === "HW_POS" ? register.amount : partOf(parts, at, 0);
    return excel`IF(${refused}+${missing}>0,0,${own})`;
  });
}

/** What is to be known about the cost of one category. */
function notesOf(workings: Workings, outcome: QuoteOutcome, at: number): Node {
  const { costs, eligible, asked: question } = outcome;
  const { year } = question.applicant;
  const counts = partOf(eligible, at, 0);
  const limit = inTable(monthLimits(workings), num(at + 1), year);
  const say = (
    code: Parameters<typeof remark>[0],
    holds: Node,
    figures: Readonly<Record<string, Node>> = {},
  ): Said => ({
    when: excel`IF(${holds},1,0)`,
    sentence: sentenceOf(workings, remark(code), { figures }),
  });
  const here = excel`${counts}=1`;
  const said = [
    say("months-cut", excel`AND(${here},${limit}>0,${costOf(costs, at, "counted")}<${costOf(costs, at, "amount")})`, {
      limit,
    }),
    say("unknown-months", excel`AND(${here},${limit}>0,${costOf(costs, at, "open")}>0)`, { limit }),
    ...(at === positionOf("SVC_CONSULT")
      ? [say("no-follow-up-support", excel`AND(${here},${yearFigure(workings, year, "followUp")}=0)`)]
      : []),
    say("category-not-eligible", excel`${counts}=0`),
    ...(categories[at]?.code.startsWith("SVC_") === true
      ? [
          say("services-cut", excel`AND(${here},${costs.servicesCut}=1)`, {
            cap: yearFigure(workings, year, "serviceCap"),
          }),
        ]
      : []),
  ];
  const told = said.map(({ when, sentence }) => ({ when: workings.step("備考を述べるか", when), sentence }));
  const any = joined(
    told.map(({ when }) => when),
    "+",
  );
  return excel`IF(${any}=0,"",${bilingualSeries(blank, told)})`;
}

function categoryRows(workings: Workings, outcome: QuoteOutcome): readonly WorkingRow[] {
  const { costs, eligible, refused, missing, asked: question, decision } = outcome;
  const shares = sharesOf(workings, outcome);
  const rate = (code: string): Node => {
    const { year } = question.applicant;
    if (code === "HW_PC") return yearFigure(workings, year, "pcRates");
    return code === "HW_POS" ? yearFigure(workings, year, "posRates") : rateFigure(workings, decision.row, "rates");
  };
  return categories.map(({ name, code }, at) => {
    const [whole, part] = [partOf(eligible, at, 1), partOf(eligible, at, 2)];
    return {
      label: name.ja,
      cells: [
        str(name.ja),
        costOf(costs, at, "amount"),
        whole,
        excel`IF(OR(${refused}+${missing}>0,AND(${whole}=0,${part}=0)),"",${rate(code)})`,
        shares[at] ?? num(0),
        notesOf(workings, outcome, at),
      ],
    };
  });
}

/** What is said about the whole: the reasons, the question that is open, or the conditions. */
function totalRemark(workings: Workings, { asked: question, decision, ...outcome }: QuoteOutcome): Node {
  const hardware = excel`${outcome.pc.cost}+${outcome.register.cost}`;
  const reasons = workings.step("対象外の理由", bilingualSeries(blank, outcome.reasons));
  const missing = workings.step("足りない条件", bilingualSeries(blank, missingSentences(workings, question, decision)));
  const conditions = workings.step(
    "申請の条件",
    bilingualSeries(blank, conditionSentences(workings, question, outcome.amount, hardware)),
  );
  return excel`IF(${outcome.refused}=1,${reasons},IF(${outcome.missing}=1,${missing},${conditions}))`;
}

/** QUOTETABLE: the same arguments as QUOTE. A row per category that the quote has, the total last. */
export function compileQuoteTable(args: Args, workings: Workings): Table {
  const outcome = asked(workings, args);
  const { costs, amount, eligibleTotal } = outcome;
  const all = workings.table("区分別の表", categoryRows(workings, outcome));
  const lines = costsOf(costs, "lines");
  const places = workings.table(
    "表での順番",
    categories.map(({ name }, at) => ({
      label: name.ja,
      cells: [excel`IF(${partOf(lines, at, 0)}>0,COUNTIF(${partOf(lines, 0, 0, at + 1)},">0"),0)`],
    })),
  );
  const used = workings.step("区分の数", excel`COUNTIF(${lines},">0")+${costs.fault}`);
  const total = [
    str(headers.total),
    workings.step("金額の合計", excel`SUM(${costsOf(costs, "amount")})`),
    eligibleTotal,
    str(""),
    amount,
    workings.step("合計の備考", totalRemark(workings, outcome)),
  ];
  const rows = categories.map((_, at) => {
    const place = workings.step("表の行", excel`IF(${used}>${at},MATCH(${at + 1},${places},0),0)`);
    return total.map((last, along) => {
      const own = excel`INDEX(${columnOf(all, along)},${place})`;
      return excel`IF(${used}>${at},${own},IF(${used}=${at},${last},""))`;
    });
  });
  const lastRow = total.map((last) => excel`IF(${used}=${categories.length},${last},"")`);
  return { cells: [headers.quote.map(str), ...rows, lastRow], rows: excel`${used}+2` };
}

/** What is said about one frame of the ranking. */
function rankedText(workings: Workings, { asked: question, decision, ...outcome }: QuoteOutcome): Node {
  const refused = workings.step(
    "対象外の文",
    bilingualSeries({ ja: "対象外：", en: "Not eligible: " }, outcome.reasons),
  );
  const missing = workings.step(
    "要確認の文",
    bilingualSeries({ ja: "要確認：", en: "Undetermined: " }, missingSentences(workings, question, decision)),
  );
  const { ja, en } = headers.eligible;
  return excel`IF(${outcome.refused}=1,${refused},IF(${outcome.missing}=1,${missing},${str(`${ja}（${en}）`)}))`;
}

/** BEST: (lines, isSmall, processes, functions, [year], [minWage]) */
export function compileBest(args: Args, workings: Workings): Table {
  const applicant = applicantOf(workings, { size: args(1), year: args(4), wage: args(5) });
  const outcomes = frames.map((frame) =>
    quoteOutcome(workings, args(0), applicant, ownFrame(frame), args(frame === "INVOICE" ? 3 : 2)),
  );
  const ranked = workings.table(
    "枠ごとの結果：枠・補助額・自己負担額・備考・順位の重み",
    outcomes.map((outcome, at) => {
      const { amount, costs, missing, refused } = outcome;
      const frame = frames[at] ?? "NORMAL";
      return {
        label: frameNameOf(programmes[0], frame).name.ja,
        cells: [
          inTable(frameNames(workings, "ja"), frameNumber(str(frame)), applicant.year),
          excel`${amount}+0`,
          excel`IF(${missing}=1,"",SUM(${costsOf(costs, "amount")})-${amount})`,
          rankedText(workings, outcome),
          excel`IF(${refused}=1,-1,IF(${missing}=1,0,${amount}))`,
        ],
      };
    }),
  );
  const weights = columnOf(ranked, 4);
  const ranks = workings.table(
    "枠の順位",
    frames.map((frame, at) => rankOf(weights, at, frame)),
  );
  const rows = frames.map((_, at) => {
    const place = workings.step("順位の枠", excel`MATCH(${at + 1},${ranks},0)`);
    return [num(at + 1), ...[0, 1, 2, 3].map((along) => excel`INDEX(${columnOf(ranked, along)},${place})`)];
  });
  return { cells: [headers.ranking.map(str), ...rows], rows: num(frames.length + 1) };
}

/** Equal ones keep the order of the leaflets. */
function rankOf(weights: ReferenceNode, at: number, label: string): WorkingRow {
  const own = partOf(weights, at, 0);
  const earlier = at === 0 ? num(0) : excel`COUNTIF(${partOf(weights, 0, 0, at)},${own})`;
  return { label, cells: [excel`COUNTIF(${weights},">"&${own})+${earlier}+1`] };
}
