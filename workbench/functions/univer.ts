import type { BaseFunction, BaseValueObject, IFunctionInfo, IFunctionParam } from "@univerjs/engine-formula";
import type { UniverModules } from "../univer/modules";
import { readArguments } from "./arguments";
import type { Platform } from "./arguments";
import type { ErrorMessages } from "./messages";
import { cellName } from "./metadata";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";
import { ResultWriter } from "./results";
import type { CustomFunction } from "./runtime";

type FunctionClass = new (name: string) => BaseFunction;

/**
 * The add-in's functions as functions of Univer. They are registered at the engine itself: the facade's own way turns
 * single cells into arrays and omitted arguments into 0, and lets one exception stop the whole calculation.
 */
export function univerFunctions(
  modules: UniverModules,
  metadata: readonly FunctionMetadata[],
  bodies: ReadonlyMap<string, CustomFunction>,
  options: { readonly platform: Platform; readonly messages: ErrorMessages },
): [FunctionClass, string][] {
  const results = new ResultWriter(modules.formula);
  return metadata.map((one) => {
    const body = bodies.get(one.id.toUpperCase());
    if (!body) throw new Error(`functions.js associates no function with the id ${one.id}`);
    class AddinFunction extends modules.formula.BaseFunction {
      override calculate(...values: BaseValueObject[]): BaseValueObject {
        const report = options.messages.start(this.subUnitId ?? "", this.row, this.column);
        try {
          return results.write(body?.(...readArguments(values, one, options.platform)), report);
        } catch (error) {
          return results.failure(error, report);
        }
      }
    }
    return [AddinFunction, cellName(one)];
  });
}

/** Help for Univer's autocompletion and argument hints. */
export function univerHelp(modules: UniverModules, metadata: readonly FunctionMetadata[]): IFunctionInfo[] {
  return metadata.map((one) => ({
    functionName: cellName(one),
    functionType: modules.formula.FunctionType.User,
    description: one.description ?? "",
    abstract: one.description?.split(/(?<=。)|\. /)[0] ?? "",
    functionParameter: one.parameters.map(parameterHelp),
  }));
}

function parameterHelp({ name, description, optional, repeating }: ParameterMetadata): IFunctionParam {
  const flags: object = { require: optional === true ? 0 : 1, repeat: repeating === true ? 1 : 0 };
  return { name, detail: description ?? "", example: "", ...(flags as Pick<IFunctionParam, "require" | "repeat">) };
}
