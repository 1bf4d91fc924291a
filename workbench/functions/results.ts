import type { BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import type { UniverModules } from "../univer/modules";
import { CellError } from "./arguments";
import { CustomFunctionError } from "./runtime";

/** Message of an error, by the place of its cell inside the result. */
export type ReportError = (row: number, column: number, message: string) => void;

/** Turns what a function returned (or threw) into values of Univer, as Excel would show them. */
export class ResultWriter {
  constructor(private readonly formula: UniverModules["formula"]) {}

  write(result: unknown, report: ReportError): BaseValueObject {
    if (!Array.isArray(result)) return this.cell(result, 0, 0, report);
    const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
    const columnCount = rows[0]?.length ?? 0;
    if (columnCount === 0 || rows.some((row) => row.length !== columnCount)) {
      return this.error("#VALUE!", "結果の表の行の長さがそろっていません。", 0, 0, report);
    }
    return this.formula.ArrayValueObject.create({
      calculateValueList: rows.map((row, r) => row.map((value, c) => this.cell(value, r, c, report))),
      rowCount: rows.length,
      columnCount,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  failure(error: unknown, report: ReportError): BaseValueObject {
    if (error instanceof CellError) return this.error(error.code, error.message, 0, 0, report);
    if (error instanceof CustomFunctionError) return this.cell(error, 0, 0, report);
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return this.error("#VALUE!", message, 0, 0, report);
  }

  private cell(value: unknown, row: number, column: number, report: ReportError): BaseValueObject {
    const { BooleanValueObject, NumberValueObject, StringValueObject } = this.formula;
    if (value instanceof CustomFunctionError) return this.error(value.code, value.message, row, column, report);
    if (value === null) return NumberValueObject.create(0);
    if (typeof value === "string") return StringValueObject.create(value);
    if (typeof value === "boolean") return BooleanValueObject.create(value);
    if (typeof value === "number") {
      return Number.isFinite(value) ? NumberValueObject.create(value) : this.error("#NUM!", "", row, column, report);
    }
    return this.error("#VALUE!", `Excel に返せない値です: ${typeof value}`, row, column, report);
  }

  private error(code: string, message: string, row: number, column: number, report: ReportError): BaseValueObject {
    if (message !== "") report(row, column, message);
    return this.formula.ErrorValueObject.create(code as unknown as ErrorType, message);
  }
}
