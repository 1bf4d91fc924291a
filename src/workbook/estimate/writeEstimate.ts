import { paneText, type Language } from "../../text";
import { cellText } from "../cells/safeText";
import { outcomeOf, WorkbookError } from "../office/failures";
import { hasExcelApi } from "../office/host";
import { quotesOf } from "../quote/importedQuotes";
import type { WrittenAreas } from "../sheets/changes";
import { writeSheet, type WrittenSheet } from "../sheets/writeSheet";
import type { Outcome, Patience } from "../types";
import { casesOf, isTogether } from "./cases";
import { decorateEstimate, fillEstimate } from "./fillEstimate";
import { estimateFrames, estimateLayout, groupAnswers, inputsOf, type EstimateLayout } from "./layout";
import type { EstimatePlan } from "./plan";
import { saveEstimate } from "./sources";

export interface EstimateOptions extends Patience {
  readonly language: Language;
}

function areasOf(layout: EstimateLayout): WrittenAreas {
  const { cases, sources } = layout;
  return {
    kept: [
      ...[layout.title, layout.answer, layout.inputNote, layout.headLabels, layout.matrixLabel, layout.frames],
      ...[layout.resultLabels, layout.summaryHead, layout.summary, layout.notes, sources],
      ...[layout.reasonsLabel, layout.reasons],
      ...cases.flatMap(({ head, amounts, results }) => [head.source, head.cost, amounts, results]),
      ...cases.flatMap(({ group }) => (group === null ? [] : [groupAnswers(group.results)])),
      ...[layout.groupLabels, layout.linesHead, layout.lines].filter((each) => each !== null),
    ],
    inputs: cases.flatMap(inputsOf),
    spills: [],
  };
}

async function write(plan: EstimatePlan, { language, ...patience }: EstimateOptions): Promise<WrittenSheet> {
  if (!hasExcelApi("1.7")) throw new WorkbookError("api-missing");
  const { source } = plan;
  const quotes = source.kind === "quotes" ? await quotesOf(source.tableNames, patience) : [];
  if (quotes === null) throw new WorkbookError("sheet-missing");
  const sources = source.kind === "quotes" && !isTogether(plan) ? quotes.length : 1;
  const lines = isTogether(plan) ? quotes.reduce((count, quote) => count + quote.lines.length, 0) : 0;
  const layout = estimateLayout({
    cases: sources * plan.scenarios.length,
    years: plan.years.length,
    lines,
    frames: plan.frames ?? estimateFrames,
  });
  const cases = casesOf(plan, quotes, layout);
  const filling = { plan, quotes, cases, layout, language };
  return writeSheet(
    {
      kind: "estimate",
      name: paneText(language).estimate.sheet.prefix,
      fill: (sheet) => {
        fillEstimate(sheet, filling);
      },
      decorate: (sheet) => {
        decorateEstimate(sheet, filling);
      },
      areas: areasOf(layout),
      texts: layout.cases.flatMap(({ head }, index) => [
        { area: head.name, text: cellText(cases[index]?.name ?? "") },
        { area: head.source, text: cellText(cases[index]?.source ?? "") },
      ]),
      answer: layout.answer,
      remember: (context) => {
        saveEstimate(context, plan);
      },
    },
    patience,
  );
}

/**
 * Writes an estimate on a new sheet of its own: conditions as input cells, the subsidy of each frame in each year as
 * live formulas, the best frame, the own share, a chart and the sources. Never touches another sheet; what fails
 * half-way is taken back. The plan is remembered as the workbook's last estimate.
 *
 * Fails with `sheet-missing` where a quote of the plan is no longer in the workbook or its columns were moved.
 */
export const writeEstimate = (plan: EstimatePlan, options: EstimateOptions): Promise<Outcome<WrittenSheet>> =>
  outcomeOf(() => write(plan, options));
