import { fileURLToPath } from "node:url";

/** Where pdf.js keeps its Japanese character maps. */
export const cMapUrl = fileURLToPath(new URL("../../node_modules/pdfjs-dist/cmaps/", import.meta.url));
