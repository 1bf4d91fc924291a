import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";
import { CustomFunctionError, ERROR_CODES } from "./runtime";
import type { ErrorCode } from "./runtime";

/** Excel on the desktop hands a blank cell over as 0, Excel on the web as null. */
export type Platform = "desktop" | "web";

type Plain = number | string | boolean | null | CustomFunctionError;

/** Thrown when the cell shall show an error without the function being called. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
    this.name = "CellError";
  }
}

/** Turns the values of a formula into what Excel would pass: scalars, 2-D arrays, null for what is omitted. */
export function readArguments(
  values: readonly BaseValueObject[],
  metadata: FunctionMetadata,
  platform: Platform,
): unknown[] {
  checkCount(values.length, metadata);
  const reader = new ArgumentReader(platform, metadata.allowErrorForDataTypeAny === true);
  const fixed = metadata.parameters.filter((parameter) => parameter.repeating !== true);
  const args = fixed.map((parameter, index) => reader.read(values[index], parameter));
  const repeating = metadata.parameters.find((parameter) => parameter.repeating === true);
  return repeating ? [...args, values.slice(fixed.length).map((value) => reader.read(value, repeating))] : args;
}

function checkCount(given: number, { name, parameters }: FunctionMetadata): void {
  const required = parameters.filter((parameter) => parameter.optional !== true && parameter.repeating !== true).length;
  const most = parameters.some((parameter) => parameter.repeating === true) ? Infinity : parameters.length;
  if (given >= required && given <= most) return;
  const range = required === most ? String(required) : `${String(required)}–${String(most)}`;
  throw new CellError("#VALUE!", `${name}: 引数は ${range} 個です（${String(given)} 個ありました）。`);
}

class ArgumentReader {
  constructor(
    private readonly platform: Platform,
    private readonly acceptsErrors: boolean,
  ) {}

  read(value: BaseValueObject | undefined, parameter: ParameterMetadata): unknown {
    if (value === undefined || value.isNull()) return null;
    const rows = isTable(value) ? this.rows(value) : [[this.cell(value)]];
    if (parameter.dimensionality === "matrix") return rows;
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }

  private rows(array: ArrayValueObject): Plain[][] {
    return Array.from({ length: array.getRowCount() }, (_, row) =>
      Array.from({ length: array.getColumnCount() }, (_, column) => this.cell(array.get(row, column))),
    );
  }

  private cell(value: ReturnType<ArrayValueObject["get"]>): Plain {
    if (!value || value.isNull()) return this.platform === "desktop" ? 0 : null;
    if (value.isError()) return this.error(String(value.getValue()));
    return value.getValue();
  }

  private error(code: string): CustomFunctionError {
    if (!this.acceptsErrors) throw new CellError(code);
    return new CustomFunctionError(isErrorCode(code) ? code : ERROR_CODES.invalidValue);
  }
}

const isTable = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

const isErrorCode = (code: string): code is ErrorCode => Object.values<string>(ERROR_CODES).includes(code);
