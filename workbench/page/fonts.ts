import { DRAWING_FONT, FONT } from "../sample";

/** The sheet is drawn on a canvas: glyphs that are not loaded by then are drawn in another font, or as boxes. */
export async function loadGlyphs(text: string): Promise<void> {
  await Promise.all(["400", "700"].map((weight) => document.fonts.load(`${weight} 16px "${FONT}"`, text)));
}

/** Fetches the rest of the font when the page has time, and has the sheet redrawn for what somebody typed meanwhile. */
export function loadRemainingGlyphs(redraw: () => void): void {
  requestIdleCallback(() => {
    const families = [FONT, DRAWING_FONT];
    const faces = [...document.fonts].filter(({ family }) => families.includes(family.replaceAll('"', "")));
    void Promise.all(faces.map((face) => face.load())).then(redraw);
  });
}
