import { readFileSync } from "node:fs";
import { runInContext } from "node:vm";
import { defineType, Host, connect, type DocumentSettings, type Model } from "../workbench/host";
import { OfficePage } from "../workbench/node/office";
import { loadFunctions, type Callable } from "../tools/validation/bundle";
import type { Figure, Suite } from "./report";

const calls = 10_000;
/** Excel hands over the calls of a calculation together. */
const together = 100;

interface Result {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
}

/** An Excel without a workbook: only what the runtime of the custom functions asks for. */
function functionsOnly(onResults: (results: readonly Result[]) => void): Model {
  const service = defineType<object>("Service", {
    methods: {
      NotifyActionHandlerReady: () => null,
      _GetEnabledFeatures: () => [1, 2, 3, 4],
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
      SetInvocationResults: (_, args) => {
        onResults(args.value(0) as readonly Result[]);
        return null;
      },
    },
  });
  const workbook = defineType<object>("Workbook", { links: { CustomFunctions: () => service.of({}) } }).of({});
  return {
    open: () => workbook,
    fromReference: () => workbook,
    newObject: () => service.of({}),
    offers: () => true,
    settle: () => Promise.resolve(),
  };
}

interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
}

/** Excel fills what was left out; behind the last parameter the runtime adds its invocation. */
const argumentsFor = (cost: number): readonly unknown[] => ["インボイス枠", cost, false, 2, null, null];

const entry = (invocation: number, cost: number) => ({
  messageCategory: 1,
  messageType: 1000,
  targetId: "",
  message: JSON.stringify([invocation, "AMOUNT", argumentsFor(cost), "Sheet1!A1", 0]),
});

interface Excel {
  /** Milliseconds from the first call to the last result. */
  readonly calculate: () => Promise<number>;
  readonly close: () => void;
}

/** Loads the unmodified Office.js and the built functions.js, through which AMOUNT is called. */
async function openExcel(code: string): Promise<Excel> {
  let open = 0;
  let finish: () => void = () => undefined;
  const host = new Host(
    functionsOnly((results) => {
      if (results.some(({ failed }) => failed === true)) throw new Error("a call failed");
      open -= results.length;
      if (open === 0) finish();
    }),
  );
  const page = new OfficePage("ja-JP");
  const settings: DocumentSettings = new Map();
  const connection = connect(page.window, host, { locale: "ja-JP", theme: "light", api: "1.17" }, settings);
  page.start();
  const window = page.window as { Office: typeof Office; _richApiNativeBridge: NativeBridge };
  await window.Office.onReady();
  runInContext(code, page.window);
  const calculate = async (): Promise<number> => {
    open = calls;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const began = performance.now();
    for (let first = 0; first < calls; first += together) {
      const entries = Array.from({ length: together }, (_, index) => entry(first + index + 1, (first + index) * 313));
      window._richApiNativeBridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    }
    await finished;
    return performance.now() - began;
  };
  const close = (): void => {
    connection.disconnect();
    page.close();
  };
  return { calculate, close };
}

/** The same calls straight into the built functions. */
function alone(amount: Callable): number {
  const began = performance.now();
  for (let call = 0; call < calls; call++) amount(...argumentsFor(call * 313));
  return performance.now() - began;
}

/** How much of a call is ours, when it comes through the real runtime of Office.js. */
export const runtime: Suite = async (short) => {
  const code = readFileSync(new URL("../../dist/functions.js", import.meta.url), "utf8");
  const amount = loadFunctions(code).functions.get("AMOUNT");
  if (amount === undefined) throw new Error("there is no AMOUNT");
  const excel = await openExcel(code);
  let [whole, own] = [Infinity, Infinity];
  for (let round = 0; round < (short ? 3 : 15); round++) {
    whole = Math.min(whole, await excel.calculate());
    own = Math.min(own, alone(amount));
  }
  excel.close();
  const figure: Figure = {
    task: `${String(calls)} calls of AMOUNT through the runtime of Office.js`,
    ours: `${own.toFixed(1)} ms`,
    peer: `all of it ${whole.toFixed(0)} ms`,
    ratio: `${((100 * own) / whole).toFixed(1)} %`,
    target: "≤ 2 %",
    remark: `${((1_000 * whole) / calls).toFixed(0)} µs a call`,
  };
  return [figure];
};
