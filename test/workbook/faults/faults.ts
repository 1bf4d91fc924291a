import fc from "fast-check";
import type { Workbench } from "../../../workbench/node";
import type { Batch, BatchAnswer, Interference } from "../../../workbench/host";
import { remember, recall } from "../../../workbench/excel/memory";

/** What Office answers when it does not do what it was asked. */
const codes = [
  "ItemNotFound",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "AccessDenied",
  "GeneralException",
] as const;

/** One trouble, at one request of an operation. */
export type Fault =
  /** Nothing of the request is carried out. */
  | { readonly kind: "refused"; readonly code: (typeof codes)[number] }
  /** The request is carried out as far as this share of its actions. */
  | { readonly kind: "half"; readonly code: (typeof codes)[number]; readonly share: number }
  /** The request is carried out, and the answer says that it was not. */
  | { readonly kind: "unheard"; readonly code: (typeof codes)[number] }
  | { readonly kind: "editing" | "slow" }
  /** A second person at work in the same workbook. */
  | { readonly kind: "cell-written" | "taught" | "name-taken" }
  | { readonly kind: "sheet-deleted"; readonly which: number };

export interface Trouble {
  /** Where among the requests of the operation, from 0 to 1. */
  readonly at: number;
  readonly fault: Fault;
}

const code = fc.constantFrom(...codes);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant("refused" as const), code }),
  { arbitrary: fc.record({ kind: fc.constant("half" as const), code, share }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant("unheard" as const), code }), weight: 2 },
  fc.record({ kind: fc.constantFrom("editing" as const, "slow" as const) }),
  fc.record({ kind: fc.constantFrom("cell-written" as const, "taught" as const, "name-taken" as const) }),
  fc.record({ kind: fc.constant("sheet-deleted" as const), which: share }),
);

export const anyTrouble: fc.Arbitrary<Trouble> = fc.record({ at: share, fault: anyFault });

/** What the second person leaves behind. */
export const theirs = {
  cell: { address: "H40", text: "同僚のメモ" },
  sheetText: "同僚のシート",
  lists: {
    "itsubsidy.quotes": {
      ...{ proposal: { processes: [], functions: [] }, tableName: "同僚の表", sha256: "f".repeat(64), position: 0 },
      ...{ vendor: null, number: null, file: "同僚.xlsx", lines: 1, fingerprint: "" },
    },
    "itsubsidy.sheets": {
      kind: "proposal",
      id: "theirs",
      areas: { kept: [], inputs: [], spills: [] },
      fingerprint: "",
    },
    "itsubsidy.categories": { key: "同僚の語", name: "同僚の語", category: "HW_PC" },
  },
  language: "en",
} as const;

function teach({ session: { context } }: Workbench): void {
  const now = recall(context, "settings");
  const lists = Object.entries(theirs.lists).map(([key, item]) => {
    const list = now[key];
    return [key, [...(Array.isArray(list) ? (list as unknown[]) : []), item]];
  });
  const settings = { ...(now["itsubsidy.settings"] as object | undefined), language: theirs.language };
  const taught = Object.fromEntries(lists) as Readonly<Record<string, unknown>>;
  remember(context, "settings", { ...now, ...taught, "itsubsidy.settings": settings });
}

/** What the second person did, for the comparison afterwards. */
export interface Meanwhile {
  readonly deleted: string[];
  readonly taken: string[];
  written: boolean;
  taught: boolean;
}

const failing = (code: string, at: number): NonNullable<BatchAnswer["Error"]> => ({
  ...{ Code: code, Message: `${code} was provoked.`, ActionIndex: at, HttpStatusCode: 500, Location: "" },
});

const refusing = (code: string): BatchAnswer => ({ Results: [], TraceIds: [], Error: failing(code, 0) });

/** Has the request meet with the fault. `wished` is the name that the operation would give to a new sheet. */
async function meet(
  fault: Fault,
  { book, meanwhile, wished }: { readonly book: Workbench; readonly meanwhile: Meanwhile; readonly wished: string },
  batch: Batch,
  run: (batch: Batch) => Promise<BatchAnswer>,
): Promise<BatchAnswer> {
  const { book: unit } = book.session.context;
  switch (fault.kind) {
    case "refused":
      return refusing(fault.code);
    case "half": {
      const at = Math.floor(batch.Actions.length * fault.share);
      const answer = await run({ ...batch, Actions: batch.Actions.slice(0, at) });
      return { Error: failing(fault.code, at), ...answer };
    }
    case "unheard": {
      const answer = await run(batch);
      return { Error: failing(fault.code, batch.Actions.length - 1), ...answer };
    }
    case "editing":
      return refusing("InvalidOperationInCellEditMode");
    case "slow":
      await new Promise((resolve) => setTimeout(resolve, 20));
      break;
    case "cell-written":
      if (meanwhile.deleted.includes("Sheet1")) break;
      book.setCells(theirs.cell.address, theirs.cell.text, "Sheet1");
      meanwhile.written = true;
      break;
    case "taught":
      teach(book);
      meanwhile.taught = true;
      break;
    case "name-taken":
      if (unit.getSheets().some((sheet) => sheet.getSheetName() === wished)) break;
      unit.insertSheet(wished);
      book.setCells("A1", theirs.sheetText, wished);
      meanwhile.taken.push(wished);
      break;
    case "sheet-deleted": {
      const sheets = unit.getSheets();
      const sheet = sheets[Math.min(sheets.length - 1, Math.floor(sheets.length * fault.which))];
      if (sheet === undefined || sheets.length < 2) break;
      meanwhile.deleted.push(sheet.getSheetName());
      unit.deleteSheet(sheet);
      break;
    }
  }
  return run(batch);
}

/** Interferes with the requests of an operation that makes so many of them. */
export function interfering(
  book: Workbench,
  troubles: readonly Trouble[],
  requests: number,
  wished: string,
): { readonly interference: Interference; readonly meanwhile: Meanwhile } {
  const meanwhile: Meanwhile = { deleted: [], taken: [], written: false, taught: false };
  const open = troubles.map(({ at, fault }) => ({ at: Math.min(requests - 1, Math.floor(at * requests)), fault }));
  let count = 0;
  const interference: Interference = (batch, run) => {
    const now = open.filter(({ at }) => at === count).map(({ fault }) => fault);
    count += 1;
    return now.reduceRight<typeof run>(
      (next, fault) => (part) => meet(fault, { book, meanwhile, wished }, part, next),
      run,
    )(batch);
  };
  return { interference, meanwhile };
}
