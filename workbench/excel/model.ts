import { ApiError, defineType, invalidReference } from "../host";
import type { HostObject, Model } from "../host";
import { parseBox } from "./address";
import { defineCharts } from "./charts";
import type { Context } from "./context";
import { defineNames } from "./names";
import { offers } from "../requirements";
import type { OlderExcel } from "../requirements";
import { defineRange } from "./range";
import { defineTable, defineTables } from "./tables";
import { defineWorkbook } from "./workbook";
import { defineWorksheet } from "./worksheet";

export interface ModelOptions {
  readonly locale: string;
  readonly isEditing: () => boolean;
  /** Where the workbench plays an older Excel. */
  readonly older?: OlderExcel | undefined;
}

/** Excel's object model over one Univer workbook. */
export function createModel(context: Context, { locale, isEditing, older }: ModelOptions): Model {
  context.types = {
    range: defineRange(context),
    worksheet: defineWorksheet(context),
    table: defineTable(context),
    tables: defineTables(context),
    names: defineNames(context),
    charts: defineCharts(context),
  };
  const service = defineService();
  const workbook = defineWorkbook(context, locale).of({});
  const refuseWhileEditing = () => {
    if (isEditing()) throw editing();
  };
  return {
    open: () => {
      refuseWhileEditing();
      return workbook;
    },
    newObject: (name) => (SERVICES.includes(name) ? service.of({}) : undefined),
    offers: (type, member) => !older || offers(older, type, member),
    settle: () => context.inner.settle(),
    fromReference: (id) => {
      refuseWhileEditing();
      return rangeOf(context, id);
    },
  };
}

/** What Office.js itself creates when it loads. */
const SERVICES = ["Microsoft.InternalService.AddinInternalService", "Microsoft.ExcelServices.CustomFunctions"];

const defineService = () =>
  defineType<object>("Service", {
    methods: {
      NotifyActionHandlerReady: () => null,
      _GetEnabledFeatures: () => [],
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
    },
  });

function rangeOf(context: Context, id: string): HostObject {
  const at = id.lastIndexOf("!");
  const sheetId = id.slice(0, at);
  const box = parseBox(id.slice(at + 1));
  if (!box) throw invalidReference();
  context.sheet({ sheetId });
  return context.range(sheetId, box);
}

const editing = () =>
  new ApiError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );
