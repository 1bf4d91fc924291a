import { strToU8 } from "fflate";

/** Text at a place in points from the upper left corner of an A4 page. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export interface PdfPage {
  readonly texts: readonly PdfText[];
  /** x1, y1, x2, y2 from the upper left corner. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
}

const height = 842;

const hex = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, "0")).join("");

function content({ texts, rules = [] }: PdfPage): string {
  const lines = rules.map(
    ([x1, y1, x2, y2]) => `${String(x1)} ${String(height - y1)} m ${String(x2)} ${String(height - y2)} l S`,
  );
  const words = texts.map(
    ({ x, y, text, size = 10 }) =>
      `BT /F1 ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(height - y)} Tm <${hex(text)}> Tj ET`,
  );
  return [...lines, ...words].join("\n");
}

/** A PDF whose Japanese font is not embedded: without the character maps its text cannot be read. */
export function pdf(pages: readonly PdfPage[]): Uint8Array {
  const kids = pages.map((_, at) => `${String(6 + at * 2)} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5 /Encoding /UniJIS-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 [500] 2 230 500] >>",
    "<< /Type /FontDescriptor /FontName /HeiseiKakuGo-W5 /Flags 4 /FontBBox [-92 -250 1010 922] /ItalicAngle 0 /Ascent 752 /Descent -221 /CapHeight 737 /StemV 114 >>",
    ...pages.flatMap((page, at) => {
      const stream = content(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${String(height)}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(7 + at * 2)} 0 R >>`,
        `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = String(objects.length + 1);
  return strToU8(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(text.length)}\n%%EOF\n`,
  );
}
