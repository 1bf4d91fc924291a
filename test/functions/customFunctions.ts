/** The two things that the functions take from Excel's runtime: an error with a code, and the names of the codes. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

/** What Excel gives every custom function as a global. Outside of it, tests and benchmarks provide it themselves. */
export function provideCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode, associate: () => undefined } });
}

/** An error value of another cell. */
export const cellError = (code: string): CellError => new CellError(code);

export const isCellError = (value: unknown): value is CellError => value instanceof CellError;
