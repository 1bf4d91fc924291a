import { isRefusal, Refusal } from "../codes";
import { sheetGuard, tableGuard, type ChunkGuard, type Noticed } from "./markup";
import { recordLength, StoredArchive, viewOf, type Member } from "./stored";

/** Limits of an archive before anything in it is parsed. */
const limits = { entries: 5_000, inflated: 128 * 1024 * 1024, ratio: 200, ratioFrom: 1024 * 1024 } as const;
const slice = 16 * 1024;

interface Entry extends Member {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly at: number;
}

const damaged = (): Refusal => new Refusal("archive_damaged");

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged();
}

/** The entries of the central directory. */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new Refusal("archive_too_large");
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + recordLength > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const record = bytes.subarray(at, at + recordLength + view.getUint16(at + 28, true));
    entries.push({
      record,
      name: new TextDecoder().decode(record.subarray(recordLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressed: view.getUint32(at + 20, true),
      inflated: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += recordLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function dataOf(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.at + 30 > bytes.byteLength || view.getUint32(entry.at, true) !== 0x04034b50) throw damaged();
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.compressed > bytes.byteLength) throw damaged();
  return bytes.subarray(from, from + entry.compressed);
}

/** What looks through the markup of a member while it is unpacked. */
type GuardOf = (name: string) => ChunkGuard | null;

const guardOfRanges =
  (noticed: Noticed): GuardOf =>
  (name) => {
    if (name === "content.xml") return tableGuard();
    if (/^\/?xl\/worksheets\/[^/]*\.xml$/i.test(name)) noticed.sheets += 1;
    return /^\/?xl\/(?!sharedStrings).*\.xml$/i.test(name) ? sheetGuard(noticed) : null;
  };

const mayHoldMarkup = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);

function hasDtd(chunk: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(chunk.subarray(0, slice)).replaceAll("\0", "");
  return /<!(DOCTYPE|ENTITY)/i.test(text);
}

type Inflate = (data: Uint8Array, take: (chunk: Uint8Array) => void) => void;

/** Takes a member of an archive, unpacked, in slices. */
type TakeMember = (entry: Entry) => ChunkGuard | null;

/** Inflates in slices and counts, so that neither a bomb nor a forged size gets further than its limit. */
function checkEntry(
  bytes: Uint8Array,
  entry: Entry,
  budget: number,
  { inflate, takeMember }: { readonly inflate: Inflate; readonly takeMember: TakeMember },
): number {
  const data = dataOf(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) throw damaged();
  let size = 0;
  const takeChunk = takeMember(entry);
  const take = (chunk: Uint8Array): void => {
    if (size === 0 && mayHoldMarkup(entry.name) && hasDtd(chunk)) throw new Refusal("document_type_definition");
    size += chunk.length;
    if (size > budget) throw new Refusal("archive_too_large");
    if (size > entry.inflated) throw new Refusal("archive_sizes_forged");
    if (size > limits.ratioFrom && size > data.length * limits.ratio) throw new Refusal("archive_too_large");
    takeChunk?.(chunk);
  };
  if (entry.method === 0) take(data);
  else inflate(data, take);
  if (size !== entry.inflated) throw new Refusal("archive_sizes_forged");
  return size;
}

function checkedEntries(bytes: Uint8Array): readonly Entry[] {
  const entries = entriesOf(bytes);
  if (entries.some(({ encrypted }) => encrypted)) throw new Refusal("encrypted");
  if (entries.reduce((all, { inflated }) => all + inflated, 0) > limits.inflated)
    throw new Refusal("archive_too_large");
  return entries;
}

async function guard(bytes: Uint8Array, entries: readonly Entry[], takeMember: TakeMember): Promise<void> {
  const { Inflate: Stream } = await import("fflate");
  const inflate: Inflate = (data, take) => {
    const stream = new Stream(take);
    try {
      for (let at = 0; at < data.length; at += slice)
        stream.push(data.subarray(at, at + slice), at + slice >= data.length);
    } catch (error) {
      throw isRefusal(error) ? error : damaged();
    }
  };
  let left: number = limits.inflated;
  for (const entry of entries) left -= checkEntry(bytes, entry, left, { inflate, takeMember });
}

/** Refuses an archive that is too big, lies about its sizes, is damaged, encrypted, or holds a document type definition. */
export const guardArchive = (bytes: Uint8Array): Promise<void> => guard(bytes, checkedEntries(bytes), () => null);

/** An archive that may be read. */
export interface Unpacked {
  /** The same archive with its members as they were looked through: no reader unpacks them again, or otherwise. */
  readonly bytes: Uint8Array;
  /** Whether rows or columns may be hidden: false only where every sheet was looked through and says nothing of it. */
  readonly mayHide: boolean;
}

/** Unpacks an archive. Refuses also what a reader would have to walk cell by cell for ever. */
export async function unpackZip(bytes: Uint8Array): Promise<Unpacked> {
  const entries = checkedEntries(bytes);
  const noticed: Noticed = { sheets: 0, hides: false };
  const guardOf = guardOfRanges(noticed);
  const stored = new StoredArchive(entries);
  await guard(bytes, entries, (entry) => {
    const guardMarkup = guardOf(entry.name);
    stored.begin(entry);
    return (chunk) => {
      guardMarkup?.(chunk);
      stored.write(chunk);
    };
  });
  return { bytes: stored.end(), mayHide: noticed.sheets === 0 || noticed.hides };
}
