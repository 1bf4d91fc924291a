import type { IWorkbookData } from "@univerjs/core";
import type { PageLayout } from "../../excel";
import { element, textElement } from "../xml";

export const PAGE_LAYOUTS = "pageLayouts";
const POINTS_PER_INCH = 72;

/** Excel's numbers for sizes of paper. */
export const PAPERS: Readonly<Record<PageLayout["paperSize"], number>> = {
  Letter: 1,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

export const layoutOf = (data: IWorkbookData, sheetId: string): PageLayout | undefined =>
  ((data.custom?.[PAGE_LAYOUTS] ?? {}) as Readonly<Record<string, PageLayout | undefined>>)[sheetId];

export const fitsToPage = (layout: PageLayout | undefined): boolean =>
  layout?.zoom.horizontalFitToPages !== undefined || layout?.zoom.verticalFitToPages !== undefined;

/** How the sheet is printed; nothing where nobody has said so. */
export function pageXml(layout: PageLayout | undefined): string {
  if (!layout) return "";
  const { zoom } = layout;
  const inches = (points: number): number => points / POINTS_PER_INCH;
  return [
    element("printOptions", {
      horizontalCentered: layout.centerHorizontally || undefined,
      verticalCentered: layout.centerVertically || undefined,
      headings: layout.printHeadings || undefined,
      gridLines: layout.printGridlines || undefined,
    }),
    element("pageMargins", {
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    }),
    element("pageSetup", {
      paperSize: PAPERS[layout.paperSize],
      scale: zoom.scale === 100 ? undefined : zoom.scale,
      fitToWidth: fitsToPage(layout) ? (zoom.horizontalFitToPages ?? 0) : undefined,
      fitToHeight: fitsToPage(layout) ? (zoom.verticalFitToPages ?? 0) : undefined,
      orientation: layout.orientation.toLowerCase(),
      blackAndWhite: layout.blackAndWhite || undefined,
    }),
    headerFooter(layout),
  ].join("");
}

function headerFooter({ texts }: PageLayout): string {
  const line = (left: string, center: string, right: string): string =>
    [
      ["&L", left],
      ["&C", center],
      ["&R", right],
    ]
      .filter(([, text]) => text !== "")
      .map((part) => part.join(""))
      .join("");
  const header = line(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = line(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  const parts = [
    header === "" ? "" : textElement("oddHeader", header),
    footer === "" ? "" : textElement("oddFooter", footer),
  ].join("");
  return parts === "" ? "" : element("headerFooter", {}, parts);
}
