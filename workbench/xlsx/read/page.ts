import type { Element } from "@xmldom/xmldom";
import { parseBox, splitAddress } from "../../excel/address";
import type { Area } from "../../excel/context";
import { USUAL_LAYOUT } from "../../excel/pageLayout";
import type { PageLayout } from "../../excel";
import { PAPERS } from "../write/page";
import type { PrintNames } from "./index";
import { attribute, child, flag, number, textOf } from "./parts";

const POINTS_PER_INCH = 72;
const SECTION = /&([LCR])((?:[^&]|&(?![LCR]))*)/g;

/** How a sheet is printed; undefined where the file says nothing of it. */
export function readPage(sheet: Element, sheetId: string, names: PrintNames = {}): PageLayout | undefined {
  const [setup, margins, options] = ["pageSetup", "pageMargins", "printOptions"].map((name) => child(sheet, name));
  if (!setup && !margins && !options && names.area === undefined) return undefined;
  const inches = (name: string, usual: number): number => {
    const given = number(margins, name);
    return given === undefined ? usual : given * POINTS_PER_INCH;
  };
  const papers = Object.entries(PAPERS).find(([, value]) => value === number(setup, "paperSize"));
  return {
    ...USUAL_LAYOUT,
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: (papers?.[0] ?? USUAL_LAYOUT.paperSize) as PageLayout["paperSize"],
    printArea: areaOf(names.area, sheetId),
    titleRows: areaOf(names.titles, sheetId),
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    printHeadings: flag(options, "headings"),
    printGridlines: flag(options, "gridLines"),
    blackAndWhite: flag(setup, "blackAndWhite"),
    leftMargin: inches("left", USUAL_LAYOUT.leftMargin),
    rightMargin: inches("right", USUAL_LAYOUT.rightMargin),
    topMargin: inches("top", USUAL_LAYOUT.topMargin),
    bottomMargin: inches("bottom", USUAL_LAYOUT.bottomMargin),
    headerMargin: inches("header", USUAL_LAYOUT.headerMargin),
    footerMargin: inches("footer", USUAL_LAYOUT.footerMargin),
    zoom: readZoom(sheet, setup),
    texts: readTexts(child(sheet, "headerFooter")),
  };
}

function readZoom(sheet: Element, setup: Element | undefined): PageLayout["zoom"] {
  if (!flag(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage"))
    return { scale: number(setup, "scale") ?? 100 };
  const [across, down] = [number(setup, "fitToWidth") ?? 1, number(setup, "fitToHeight") ?? 1];
  return {
    ...(across > 0 ? { horizontalFitToPages: across } : {}),
    ...(down > 0 ? { verticalFitToPages: down } : {}),
  };
}

function readTexts(root: Element | undefined): PageLayout["texts"] {
  const parts = (name: string): Readonly<Record<string, string | undefined>> =>
    Object.fromEntries([...textOf(child(root, name)).matchAll(SECTION)].map(([, side = "", text]) => [side, text]));
  const [header, footer] = [parts("oddHeader"), parts("oddFooter")];
  return {
    leftHeader: header.L ?? "",
    centerHeader: header.C ?? "",
    rightHeader: header.R ?? "",
    leftFooter: footer.L ?? "",
    centerFooter: footer.C ?? "",
    rightFooter: footer.R ?? "",
  };
}

function areaOf(formula: string | undefined, sheetId: string): Area | null {
  const box = formula === undefined ? undefined : parseBox(splitAddress(formula).reference);
  return box ? { sheetId, box } : null;
}
