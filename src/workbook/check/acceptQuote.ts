import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import { changeRecord, loadRecords } from "../quote/records";
import type { Outcome, Patience, QuoteRecord } from "../types";

/** A changed quote that was found right, with what it takes to doubt it again. */
export interface AcceptedQuote {
  readonly tableName: string;
  /** The state that was accepted before; undefined for none. */
  readonly before: string | undefined;
}

const accepting =
  (state: string | undefined) =>
  ({ accepted: _, ...record }: QuoteRecord): QuoteRecord => ({
    ...record,
    ...(state === undefined ? {} : { accepted: state }),
  });

/**
 * Records that the changes of an imported quote were meant: it is found again only once something else is changed.
 * No cell is written.
 *
 * @param state what stood on its sheet when the change was seen
 */
export const acceptQuote = (
  tableName: string,
  state: string,
  patience: Patience = {},
): Promise<Outcome<AcceptedQuote>> =>
  outcomeOf(async () => {
    const records = await perform(loadRecords, patience);
    const before = records.find((record) => record.tableName === tableName)?.accepted;
    await changeRecord(tableName, accepting(state), patience);
    return { tableName, before };
  });

/** Takes the acceptance back. */
export const doubtQuote = (
  { tableName, before }: AcceptedQuote,
  patience: Patience = {},
): Promise<Outcome<AcceptedQuote>> =>
  outcomeOf(async () => {
    await changeRecord(tableName, accepting(before), patience);
    return { tableName, before };
  });
