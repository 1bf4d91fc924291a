/** Why a call keeps its value instead of becoming a formula. */
export type FrozenReason =
  /** The function has no native counterpart. */
  | "no-counterpart"
  /** Too many or too few arguments, or a range where one value is expected. */
  | "arguments"
  /** A value that the function itself refuses, or a spelling that only the add-in can read. */
  | "unread-value"
  /** Longer or deeper than Excel allows. */
  | "too-long";

export class Frozen extends Error {
  constructor(readonly reason: FrozenReason) {
    super();
  }
}
