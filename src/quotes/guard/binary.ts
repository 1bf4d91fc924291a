import { Refusal } from "../codes";

/** A text in a record: four bytes of length, then so many characters of two bytes. */
interface TextPlace {
  readonly at: number;
  /** One after the other; a length of all ones stands for no text where that is allowed. */
  readonly mayBeMissing: readonly boolean[];
}

const one = (at: number, mayBeMissing = false): TextPlace => ({ at, mayBeMissing: [mayBeMissing] });

/** Where the records of .xlsb that the reader understands hold their texts ([MS-XLSB] 2.4). */
const textPlaces: ReadonlyMap<number, TextPlace> = new Map([
  [0x0006, one(8)],
  [0x0008, one(8)],
  [0x0011, one(4)],
  [0x0013, one(1)],
  [0x0027, one(9)],
  [0x002b, one(21)],
  [0x002c, one(2)],
  [0x003e, one(9)],
  [0x0093, one(19)],
  [0x0099, one(8)],
  [0x009c, { at: 8, mayBeMissing: [true, false] }],
  [0x014f, one(8)],
  [0x0163, one(0, true)],
  [0x01ee, { at: 16, mayBeMissing: [true, false, false, false] }],
  [0x0226, one(0, true)],
  [0x0227, one(0, true)],
  [0x0278, one(0)],
  [0x027d, one(1)],
  [0x028b, one(10)],
]);

const columnRecord = 0x003c;
const linkRecord = 0x01ee;
const columnLimit = 16_384;
const cellLimit = 400_000;
const missing = 0xffff_ffff;

const damaged = (): Refusal => new Refusal("archive_damaged");

function checkTexts(view: DataView, from: number, to: number, { at, mayBeMissing }: TextPlace): void {
  let place = from + at;
  for (const isOptional of mayBeMissing) {
    if (place + 4 > to) return;
    const length = view.getUint32(place, true);
    place += 4;
    if (isOptional && length === missing) continue;
    place += length * 2;
    if (place > to) throw damaged();
  }
}

/** Cells that a hyperlink covers: first and last row, first and last column. */
function linkedCells(view: DataView, from: number): number {
  const [top = 0, bottom = 0, left = 0, right = 0] = [0, 4, 8, 12].map((at) => view.getUint32(from + at, true));
  return Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
}

/**
 * Walks the records of a part of .xlsb and refuses texts that claim to be longer than their record, columns beyond the
 * last one and hyperlinks over whole sheets: the reader would believe them and fill the memory.
 */
export function guardRecords(part: Uint8Array): void {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  let linked = 0;
  let at = 0;
  const next = (): number => (at < part.length ? (part[at++] ?? 0) : 0);
  while (at < part.length) {
    const low = next();
    const type = (low & 0x80) === 0 ? low : (low & 0x7f) + ((next() & 0x7f) << 7);
    let size = 0;
    for (let count = 0, byte = 0x80; count < 4 && (byte & 0x80) !== 0; count++) {
      byte = next();
      size += (byte & 0x7f) << (7 * count);
    }
    const to = at + size;
    if (to > part.length) throw damaged();
    const texts = textPlaces.get(type);
    if (texts !== undefined) checkTexts(view, at, to, texts);
    if (type === columnRecord && size >= 8 && view.getUint32(at + 4, true) >= columnLimit) throw damaged();
    if (type === linkRecord && size >= 16) linked += linkedCells(view, at);
    if (linked > cellLimit) throw new Refusal("too_many_cells");
    at = to;
  }
}

/** Parts with records; the others with this ending hold macros, printer settings and pictures. */
export const holdsRecords = (name: string): boolean =>
  /^\/?xl\/.*\.bin$/i.test(name) && !/vbaProject|printerSettings|activeX|ctrlProps|embeddings/i.test(name);
