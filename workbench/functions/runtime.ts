/** The global `CustomFunctions` that an add-in's functions.js expects: the part of Excel's JavaScript-only runtime. */

export const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

export class CustomFunctionError extends Error {
  constructor(
    readonly code: ErrorCode,
    message?: string,
  ) {
    super(message ?? "");
    this.name = "CustomFunctions.Error";
  }
}

export type CustomFunction = (...args: unknown[]) => unknown;

export interface CustomFunctionsRuntime {
  /** What functions.js sees. */
  readonly global: {
    readonly associate: (idOrMap: string | Readonly<Record<string, CustomFunction>>, body?: CustomFunction) => void;
    readonly Error: typeof CustomFunctionError;
    readonly ErrorCode: typeof ERROR_CODES;
  };
  /** The functions that it has associated, by id. */
  readonly functions: ReadonlyMap<string, CustomFunction>;
}

export function createRuntime(): CustomFunctionsRuntime {
  const functions = new Map<string, CustomFunction>();
  const associate = (idOrMap: string | Readonly<Record<string, CustomFunction>>, body?: CustomFunction): void => {
    const pairs = typeof idOrMap === "string" ? { [idOrMap]: body } : idOrMap;
    for (const [id, one] of Object.entries(pairs)) {
      if (typeof one !== "function") throw new TypeError(`CustomFunctions.associate("${id}"): no function`);
      functions.set(id.toUpperCase(), one);
    }
  };
  return { global: { associate, Error: CustomFunctionError, ErrorCode: ERROR_CODES }, functions };
}
