import { defineType, invalidArgument } from "../host";
import type { HostObject, HostType, Scalar } from "../host";
import { formatBox, quoteSheet } from "./address";
import type { Area, Context, SheetState } from "./context";
import { recall, remember } from "./memory";
import { asFlag, asOneOf, asPositive, asSize, asText, field, within } from "./store";
import type { Store } from "./store";

export interface PageTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** How a sheet is printed, as it is kept in the workbook's data. Lengths in points. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: "A3" | "A4" | "A5" | "B4" | "B5" | "Letter";
  readonly printArea: Area | null;
  readonly titleRows: Area | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly zoom: PageZoom;
  readonly texts: PageTexts;
}

const TEXTS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;
const MARGINS = ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"] as const;
const FLAGS = ["centerHorizontally", "centerVertically", "printGridlines", "printHeadings", "blackAndWhite"] as const;

/** As Excel opens a new sheet in Japan. */
export const USUAL_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  printArea: null,
  titleRows: null,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  zoom: { scale: 100 },
  texts: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
};

const PART = "pageLayouts";

export const pageLayoutOf = (context: Context, { sheetId }: SheetState): PageLayout =>
  recall<PageLayout>(context, PART)[sheetId] ?? USUAL_LAYOUT;

export const savePageLayout = (context: Context, { sheetId }: SheetState, layout: PageLayout): void => {
  remember(context, PART, { ...recall(context, PART), [sheetId]: layout });
};

export function definePageLayout(context: Context): HostType<SheetState> {
  const store: Store<SheetState, PageLayout> = {
    read: (state) => pageLayoutOf(context, state),
    write: (state, change) => {
      savePageLayout(context, state, { ...pageLayoutOf(context, state), ...change });
    },
  };
  const headersFooters = defineHeadersFooters(within(store, "texts"));
  const areas = defineRangeAreas(context);
  const printArea = (state: SheetState): HostObject | null => {
    const area = store.read(state).printArea;
    return area && areas.of(area);
  };
  const titleRows = (state: SheetState): HostObject | null => {
    const area = store.read(state).titleRows;
    return area && context.range(area.sheetId, area.box);
  };
  return defineType<SheetState>("PageLayout", {
    links: { HeadersFooters: (state) => headersFooters.of(state) },
    scalars: {
      Orientation: field(store, "orientation", asOneOf("PageLayout.orientation", ["Portrait", "Landscape"])),
      PaperSize: paperSize(store),
      Zoom: field(store, "zoom", asZoom),
      ...fields(FLAGS, (key) => field(store, key, asFlag)),
      ...fields(MARGINS, (key) => field(store, key, asSize)),
    },
    methods: {
      SetPrintArea: (state, args) => {
        store.write(state, { printArea: context.area(state.sheetId, args.objectOrText(0)) });
      },
      GetPrintAreaOrNullObject: printArea,
      GetPrintArea: printArea,
      SetPrintTitleRows: (state, args) => {
        store.write(state, { titleRows: context.area(state.sheetId, args.objectOrText(0)) });
      },
      GetPrintTitleRowsOrNullObject: titleRows,
      SetPrintMargins: (state, args) => {
        store.write(state, margins(args.text(0), args.value(1)));
      },
    },
  });
}

const fields = <Key extends string>(
  keys: readonly Key[],
  scalar: (key: Key) => Scalar<SheetState>,
): Record<string, Scalar<SheetState>> =>
  Object.fromEntries(keys.map((key) => [key.charAt(0).toUpperCase() + key.slice(1), scalar(key)]));

const PAPERS = ["A3", "A4", "A5", "B4", "B5", "Letter"] as const;

/** Excel's names for the sizes begin with a small letter on some paths and a capital on others. */
const paperSize = (store: Store<SheetState, PageLayout>): Scalar<SheetState> =>
  field(store, "paperSize", (value) => {
    const name = asText(value);
    return asOneOf("PageLayout.paperSize", PAPERS)(name.charAt(0).toUpperCase() + name.slice(1));
  });

function asZoom(value: unknown): PageZoom {
  const zoom = Object.fromEntries(
    Object.entries(value ?? {}).map(([key, one]) => [key.charAt(0).toLowerCase() + key.slice(1), one as unknown]),
  );
  const keys = ["scale", "horizontalFitToPages", "verticalFitToPages"];
  const given = keys.filter((key) => zoom[key] !== undefined && zoom[key] !== null);
  if (given.length === 0) throw invalidArgument();
  return Object.fromEntries(given.map((key) => [key, asPositive(zoom[key])]));
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function margins(unit: string, options: unknown): Partial<PageLayout> {
  const points = POINTS[unit];
  if (points === undefined) throw invalidArgument();
  return Object.fromEntries(
    Object.entries(options ?? {}).map(([side, length]) => {
      const key = `${side.charAt(0).toLowerCase()}${side.slice(1)}Margin`;
      if (!MARGINS.some((known) => known === key)) throw invalidArgument();
      return [key, asSize(length) * points];
    }),
  );
}

function defineHeadersFooters(store: Store<SheetState, PageTexts>): HostType<SheetState> {
  const texts = defineType<SheetState>("HeaderFooter", {
    scalars: fields(TEXTS, (key) => field(store, key, asText)),
  });
  return defineType<SheetState>("HeaderFooterGroup", {
    links: { DefaultForAllPages: (state) => texts.of(state) },
    scalars: { State: { get: () => "Default" } },
  });
}

/** One block stands for all: the workbench prints a single area. */
const defineRangeAreas = (context: Context): HostType<Area> =>
  defineType<Area>("RangeAreas", {
    scalars: {
      Address: {
        get: ({ sheetId, box }) => `${quoteSheet(context.sheet({ sheetId }).getSheetName())}!${formatBox(box)}`,
      },
      AreaCount: { get: () => 1 },
      CellCount: { get: ({ box }) => box.rows * box.columns },
    },
    links: { Worksheet: ({ sheetId }) => context.types.worksheet.of({ sheetId }) },
    methods: { _KeepReference: () => null },
  });
