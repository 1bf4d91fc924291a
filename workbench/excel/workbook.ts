import { calculated, defineType, invalidSelection } from "../host";
import type { HostType } from "../host";
import { eventRegistrations } from "./collection";
import type { Context } from "./context";
import { defineSettings } from "./settings";
import { defineWorksheets } from "./worksheet";

export function defineWorkbook(context: Context, locale: string): HostType<object> {
  const application = defineApplication(locale);
  const settings = defineSettings(context);
  const worksheets = defineWorksheets(context);
  const protection = defineWorkbookProtection(context);
  const { types } = context;
  return defineType<object>("Workbook", {
    scalars: {
      Name: { get: () => context.book.getName() },
      ReadOnly: { get: () => false },
      IsDirty: { get: () => true },
    },
    links: {
      Application: () => application.of({}),
      Names: () => types.names.of({}),
      Protection: () => protection.of({}),
      Settings: () => settings.of({}),
      Tables: () => types.tables.of({}),
      Worksheets: () => worksheets.of({}),
    },
    methods: {
      GetSelectedRange: () => {
        if (context.areasSelected() > 1) throw invalidSelection();
        return types.range.of(context.selection());
      },
      GetActiveCell: () => {
        const { sheetId, box } = context.selection();
        return types.range.of({ sheetId, box: { ...box, rows: 1, columns: 1 } });
      },
      _RemoveReference: () => null,
      _RemoveAllReferences: () => null,
      ...eventRegistrations(["SelectionChangedEvent"]),
    },
  });
}

function defineApplication(locale: string): HostType<object> {
  const culture = defineType<object>("CultureInfo", { scalars: { Name: { get: () => locale } } });
  return defineType<object>("Application", {
    scalars: {
      CalculationMode: { get: () => "Automatic" },
      CalculationState: { get: () => "Done", calculated: true },
      DecimalSeparator: { get: () => "." },
      ThousandsSeparator: { get: () => "," },
      UseSystemSeparators: { get: () => true },
    },
    links: { CultureInfo: () => culture.of({}) },
    methods: {
      Calculate: calculated(() => null),
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  });
}

/** Protects the structure: sheets can be neither added, deleted nor renamed. Passwords are not checked. */
function defineWorkbookProtection(context: Context): HostType<object> {
  return defineType<object>("WorkbookProtection", {
    scalars: { Protected: { get: () => context.structureIsProtected } },
    methods: {
      Protect: () => {
        context.structureIsProtected = true;
      },
      Unprotect: () => {
        context.structureIsProtected = false;
      },
    },
  });
}
