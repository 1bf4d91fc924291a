/**
 * Runs in a page: an Excel without a workbook, which hands calls of AMOUNT to the unmodified Office.js. The functions are
 * added to the page once it is ready.
 */
import { connect, defineType, Host, type Model, type OfficeWindow } from "../../workbench/host";

/** Excel hands over the calls of a calculation together. */
const together = 100;

interface Result {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
}

/** Only what the runtime of the custom functions asks for. */
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

/** Excel fills what was left out; behind the last parameter the runtime adds its invocation. */
const argumentsFor = (cost: number): readonly unknown[] => ["インボイス枠", cost, false, 2, null, null];

const entry = (invocation: number, cost: number) => ({
  messageCategory: 1,
  messageType: 1000,
  targetId: "",
  message: JSON.stringify([invocation, "AMOUNT", argumentsFor(cost), "Sheet1!A1", 0]),
});

type Callable = (...given: readonly unknown[]) => unknown;

/** What Office.js and our bundle put into the page. */
interface RuntimeWindow {
  readonly _richApiNativeBridge: { onMessageFromHost: ((text: string) => void) | null };
  readonly CustomFunctions: { readonly _association: { readonly mappings: Readonly<Record<string, Callable>> } };
}

let open = 0;
let finish: () => void = () => undefined;

const host = new Host(
  functionsOnly((results) => {
    if (results.some(({ failed }) => failed === true)) throw new Error("a call failed");
    open -= results.length;
    if (open === 0) finish();
  }),
);

connect(window as unknown as OfficeWindow, host, { locale: "ja-JP", theme: "light", api: "1.17" }, new Map());

const runtime = window as unknown as RuntimeWindow;

/** Milliseconds from the first call to the last result. */
async function throughOffice(calls: number): Promise<number> {
  open = calls;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const began = performance.now();
  for (let first = 0; first < calls; first += together) {
    const entries = Array.from({ length: together }, (_, index) => entry(first + index + 1, (first + index) * 313));
    runtime._richApiNativeBridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }
  await finished;
  return performance.now() - began;
}

/** The same calls straight into the built functions. */
function alone(calls: number): number {
  const amount = runtime.CustomFunctions._association.mappings.AMOUNT;
  if (amount === undefined) throw new Error("there is no AMOUNT");
  const began = performance.now();
  for (let call = 0; call < calls; call++) amount(...argumentsFor(call * 313));
  return performance.now() - began;
}

const excel = { throughOffice, alone };
Object.assign(window, { excel });

export type Excel = typeof excel;
