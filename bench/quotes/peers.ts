import { fileURLToPath } from "node:url";
import { read } from "@e965/xlsx";
import papaparse from "papaparse";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export const cMapUrl = fileURLToPath(new URL("../../node_modules/pdfjs-dist/cmaps/", import.meta.url));

/** SheetJS as its first example calls it. */
export const sheetJs = (bytes: Uint8Array): unknown => read(bytes);

/** Papaparse on text that is already decoded. */
export const papa = (text: string): unknown => papaparse.parse(text);

/** Only the text of every page, without its place in a table. */
export async function pdfText(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ data: bytes.slice(), cMapUrl, cMapPacked: true, useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
  }
  await task.destroy();
}
