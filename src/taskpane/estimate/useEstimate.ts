import { useCallback, useEffect, useState } from "react";
import {
  estimateFrames,
  importedQuotes,
  removeSheet,
  selectedCost,
  showSheet,
  writeEstimate,
  type CostSource,
  type EstimateConditions,
  type EstimatePlan,
  type EstimateSource,
  type Failure,
  type ImportedQuotes,
  type Patience,
  type Outcome,
  type QuoteSource,
  type Scenario,
  type WrittenSheet,
} from "../../workbook";
import type { FrameCode } from "../../rules";
import { isYen, linesOf, ownConditions, type Asked } from "../case";
import { usePane } from "../context";
import { createWork } from "../work";
import { frameChoice, nothingTyped } from "./frames";

/** What became of the wish to write. */
export type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly waiting: boolean }
  | { readonly kind: "written" | "changed"; readonly written: WrittenSheet }
  | { readonly kind: "removed"; readonly sheetName: string }
  | { readonly kind: "failed"; readonly failure: Failure };

/** One thing that is estimated, under the name it has in the workbook; `asked` is null where cells cannot be read. */
export interface NamedSource {
  readonly name: string;
  readonly asked: Asked | null;
}

const nothing: ImportedQuotes = { quotes: [], lost: [] };

/** What is estimated: one entry for each alternative, a single one for an application of several quotes. */
export function namedSources(
  quotes: readonly QuoteSource[],
  cost: CostSource | null,
  together: boolean,
): readonly NamedSource[] {
  if (cost !== null)
    return [{ name: cost.address, asked: isYen(cost.value) ? { kind: "cost", cost: cost.value } : null }];
  const each = quotes.map((quote) => ({ name: quote.sheetName, lines: linesOf(quote) }));
  if (!together || each.length < 2 || each.some(({ lines }) => lines === null))
    return each.map(({ name, lines }) => ({ name, asked: lines === null ? null : { kind: "lines", lines } }));
  const lines = each.flatMap((one) => one.lines ?? []);
  return [{ name: each.map(({ name }) => name).join("＋"), asked: { kind: "lines", lines } }];
}

function sourceOf(quotes: readonly QuoteSource[], cost: CostSource | null, together: boolean): EstimateSource | null {
  if (cost !== null) return { kind: "cost", address: cost.address };
  const [first, ...rest] = quotes.map(({ tableName }) => tableName);
  return first === undefined ? null : { kind: "quotes", tableNames: [first, ...rest], together };
}

/** The quotes and the cell of the workbook that can be estimated. */
function useSources() {
  const { current, host } = usePane();
  const [{ quotes, lost }, setQuotes] = useState(nothing);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const [cost, setCost] = useState<CostSource | null>(null);
  const [notCost, setNotCost] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [loaded, setLoaded] = useState(!host.connected);
  const take = useCallback((outcome: Outcome<ImportedQuotes>): void => {
    setLoaded(true);
    setFailure(outcome.kind === "failed" ? outcome : null);
    if (outcome.kind === "done") setQuotes(outcome.value);
  }, []);
  const reload = async (): Promise<void> => {
    take(await importedQuotes());
  };
  const isSeen = current === "estimate" && host.connected;
  useEffect(() => {
    if (isSeen) void importedQuotes().then(take);
  }, [isSeen, take]);
  const useSelection = async (): Promise<void> => {
    const outcome = await selectedCost();
    setFailure(outcome.kind === "failed" ? outcome : null);
    if (outcome.kind === "failed") return;
    const isCost = isYen(outcome.value.value);
    setNotCost(isCost ? null : outcome.value.address);
    if (isCost) setCost(outcome.value);
  };
  const choose = (tableName: string, chosen: boolean): void => {
    setCost(null);
    setDropped((before) => {
      const after = new Set(before);
      if (chosen) after.delete(tableName);
      else after.add(tableName);
      return after;
    });
  };
  const chosen = cost === null ? quotes.filter(({ tableName }) => !dropped.has(tableName)) : [];
  return { quotes, lost, chosen, cost, notCost, failure, loaded, reload, useSelection, choose };
}

/** Writing the sheet, and taking it back. */
function useWriting() {
  const { text, language, announce } = usePane();
  const [writing, setWriting] = useState<Writing>({ kind: "idle" });
  const [work] = useState(createWork);
  const begin = (): Patience =>
    work.begin((waiting) => {
      setWriting({ kind: "working", waiting });
    });
  const write = async (plan: EstimatePlan): Promise<void> => {
    const outcome = await writeEstimate(plan, { ...begin(), language });
    if (outcome.kind === "failed") setWriting({ kind: "failed", failure: outcome });
    else {
      setWriting({ kind: "written", written: outcome.value });
      announce(text.estimate.written(outcome.value.sheetName));
    }
  };
  const remove = async (written: WrittenSheet, evenIfChanged: boolean): Promise<void> => {
    const outcome = await removeSheet(written.record, { ...begin(), evenIfChanged });
    if (outcome.kind === "failed") setWriting({ kind: "failed", failure: outcome });
    else if (outcome.value.kind === "changed")
      setWriting({ kind: "changed", written: { ...written, sheetName: outcome.value.sheetName } });
    else setWriting({ kind: "removed", sheetName: outcome.value.sheetName });
  };
  const look = async (written: WrittenSheet): Promise<void> => {
    const outcome = await showSheet(written.record);
    if (outcome.kind === "failed") setWriting({ kind: "failed", failure: outcome });
  };
  const keep = (written: WrittenSheet): void => {
    setWriting({ kind: "written", written });
  };
  return { writing, write, remove, look, keep, stop: work.stop };
}

/** The state of the view: what is estimated under which conditions, and what was written of it. */
export function useEstimate() {
  const { text, settings, chosen, choose } = usePane();
  const sources = useSources();
  const own = ownConditions(sources.chosen[0], settings);
  const [together, setTogether] = useState(false);
  const [chosenYears, setYears] = useState<readonly number[] | null>(null);
  const years = chosenYears ?? [own.programme.year];
  const { size, processes, functions, minimumWage } = { ...own, ...chosen };
  const conditions: EstimateConditions = { size, processes, functions, minimumWage };
  const [tried, setTried] = useState<{ readonly percent: number; readonly conditions: EstimateConditions } | null>(
    null,
  );
  const [frames, setFrames] = useState<readonly FrameCode[]>(estimateFrames);
  const [typed, setTyped] = useState(nothingTyped);
  const { choice, wrong } = frameChoice(frames, typed);
  const [scenarios, setScenarios] = useState<readonly Scenario[]>([]);
  const [name, setName] = useState<string | null>(null);
  const ownName = name ?? text.estimate.scenarioName(scenarios.length + 1);
  const source = sourceOf(sources.chosen, sources.cost, together);
  const [firstYear, ...otherYears] = [...years].sort((a, b) => b - a);
  const { accounts, group } = choice;
  const current: Scenario = { name: ownName, conditions, accounts, group };
  const [first, ...rest] = [...scenarios, current];
  const plan: EstimatePlan | null =
    source === null || firstYear === undefined
      ? null
      : { source, years: [firstYear, ...otherYears], frames, scenarios: [first, ...rest] };
  return {
    ...sources,
    ...useWriting(),
    ...{ together, setTogether, years, setYears, conditions, tried, setTried, scenarios, ownName, setName, plan },
    ...{ frames, setFrames, typed, setTyped, choice, wrong },
    named: namedSources(sources.chosen, sources.cost, together),
    setConditions: (change: Partial<EstimateConditions>): void => {
      setTried(null);
      choose(change);
    },
    addScenario: (): void => {
      setScenarios((before) => [...before, current]);
      setName(null);
    },
    dropScenario: (index: number): void => {
      setScenarios((before) => before.filter((_, at) => at !== index));
    },
  };
}

export type Estimate = ReturnType<typeof useEstimate>;
