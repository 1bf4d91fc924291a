import type { PaneText } from "../../text";
import type { QuoteSheet } from "../../workbook";
import { quoteSheetOf } from "../import/sheet";
import { fileSource } from "../import/source";
import { currentReview, initialState, reduce } from "../import/state";

const path = "assets/samples/sample-quote.xlsx";
const name = "sample-quote.xlsx";

async function bytes(): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Reads the sample quote as the import reads any file, and takes what it suggests; null where it cannot be read. */
export async function sampleQuote(text: PaneText, signal: AbortSignal): Promise<QuoteSheet | null> {
  const result = await fileSource(name, bytes).read({ signal });
  const read = reduce(reduce(initialState, { type: "filesAdded", files: [{ id: 1, name }] }), {
    type: "fileRead",
    id: 1,
    result,
    taught: [],
  });
  const review = currentReview(reduce(read, { type: "acceptedAll" }));
  return review === null ? null : quoteSheetOf(review, text);
}
