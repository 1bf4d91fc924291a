import type { Failure, FailureCode, Outcome } from "../types";

/** Stops an operation with a code that has a sentence. */
export class WorkbookError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail: string | null = null,
    readonly leftOver: string | null = null,
  ) {
    super(detail ?? code);
  }
}

const codes: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  ItemAlreadyExists: "name-taken",
  AccessDenied: "read-only",
  ApiNotFound: "api-missing",
  ApiNotAvailable: "api-missing",
  UnsupportedOperation: "api-missing",
  InvalidSelection: "several-areas",
  ItemNotFound: "sheet-missing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ServerBusy: "busy",
  RequestAborted: "busy",
  PowerQueryRefreshResourceChallenge: "busy",
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
}

const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";

export const failureCode = (error: unknown): FailureCode =>
  error instanceof WorkbookError ? error.code : isOfficeError(error) ? (codes[error.code] ?? "unknown") : "unknown";

function detailOf(error: unknown): string | null {
  if (error instanceof WorkbookError) return error.detail;
  if (isOfficeError(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

const failure = (error: unknown): Failure => ({
  kind: "failed",
  code: failureCode(error),
  detail: detailOf(error),
  leftOver: error instanceof WorkbookError ? error.leftOver : null,
});

/** Runs an operation; whatever it throws becomes a coded result. */
export async function outcomeOf<Done>(operation: () => Promise<Done>): Promise<Outcome<Done>> {
  try {
    return { kind: "done", value: await operation() };
  } catch (error) {
    return failure(error);
  }
}
