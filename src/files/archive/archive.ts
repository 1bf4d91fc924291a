import { deflateSync, inflateSync } from "fflate";
import { FileRefusal } from "../refusal";
import { crc32 } from "./crc32";

/** A member of a zip: where its header, its data and what follows them stand in the file. */
interface Member {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly inflated: number;
  /** Of the entry in the directory. */
  readonly entryAt: number;
  readonly headerAt: number;
  readonly dataAt: number;
  /** The first byte that is no longer this member's. */
  readonly end: number;
}

/** A zip as it stands in the file, its members in the order of their bytes. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly members: readonly Member[];
  readonly directoryAt: number;
  readonly endAt: number;
}

const localHeader = 0x04034b50;
const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;
const descriptorMark = 0x08074b50;
const hasDescriptor = 8;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const damaged = (): FileRefusal => new FileRefusal("archive_damaged");

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === directoryEnd) return at;
  throw damaged();
}

function memberAt(bytes: Uint8Array, view: DataView, at: number): Omit<Member, "end"> {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) throw damaged();
  const headerAt = view.getUint32(at + 42, true);
  if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== localHeader) throw damaged();
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressed: view.getUint32(at + 20, true),
    inflated: view.getUint32(at + 24, true),
    entryAt: at,
    headerAt,
    dataAt: headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true),
  };
}

/** Reads the directory of a zip. Members that overlap or share a name are refused. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = viewOf(bytes);
  const endAt = endOf(view);
  const directoryAt = view.getUint32(endAt + 16, true);
  const found: Omit<Member, "end">[] = [];
  let at = directoryAt;
  for (let count = view.getUint16(endAt + 10, true); count > 0; count--) {
    const member = memberAt(bytes, view, at);
    found.push(member);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const ordered = found.sort((a, b) => a.headerAt - b.headerAt);
  const members = ordered.map((member, index) => ({ ...member, end: ordered[index + 1]?.headerAt ?? directoryAt }));
  if (members.some(({ dataAt, compressed, end }) => dataAt + compressed > end)) throw damaged();
  if (new Set(members.map(({ name }) => name)).size < members.length) throw damaged();
  return { bytes, members, directoryAt, endAt };
}

export const hasMember = ({ members }: Archive, name: string): boolean => members.some((each) => each.name === name);

function inflated(data: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    throw damaged();
  }
}

/** The content of a member, checked against its checksum; null where there is none of this name. */
export function contentOf({ bytes, members }: Archive, name: string): Uint8Array | null {
  const member = members.find((each) => each.name === name);
  if (member === undefined) return null;
  const data = bytes.subarray(member.dataAt, member.dataAt + member.compressed);
  const content = member.method === 0 ? data : inflated(data, member.inflated);
  if (content.length !== member.inflated || crc32(content) !== member.crc) throw damaged();
  return content;
}

/** A member with other content: the bytes from its header to its end, and what the directory says of it. */
interface Rewritten {
  readonly bytes: Uint8Array;
  readonly crc: number;
  readonly compressed: number;
  readonly inflated: number;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function putSizes(view: DataView, at: number, { crc, compressed, inflated }: Omit<Rewritten, "bytes">): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, compressed, true);
  view.setUint32(at + 8, inflated, true);
}

/** Compresses as a zip wants it (raw deflate). */
export type Packing = (content: Uint8Array) => Uint8Array;

function rewritten({ bytes }: Archive, member: Member, content: Uint8Array, packing: Packing): Rewritten {
  const data = member.method === 0 ? content : packing(content);
  const sizes = { crc: crc32(content), compressed: data.length, inflated: content.length };
  const head = bytes.slice(member.headerAt, member.dataAt);
  const tail = bytes.slice(member.dataAt + member.compressed, member.end);
  if ((member.flags & hasDescriptor) === 0) putSizes(viewOf(head), 14, sizes);
  else if (tail.length >= 12) {
    const view = viewOf(tail);
    const isMarked = tail.length >= 16 && view.getUint32(0, true) === descriptorMark;
    putSizes(view, isMarked ? 4 : 0, sizes);
  }
  return { bytes: joined([head, data, tail]), ...sizes };
}

/**
 * The same zip with other content in some members: every other member keeps its compressed bytes, its place in the
 * order and its flags.
 */
export function withContents(
  archive: Archive,
  contents: ReadonlyMap<string, Uint8Array>,
  packing: Packing = deflateSync,
): Uint8Array {
  const { bytes, members, directoryAt, endAt } = archive;
  const directory = bytes.slice(directoryAt);
  const entries = viewOf(directory);
  const parts: Uint8Array[] = [bytes.subarray(0, members[0]?.headerAt ?? directoryAt)];
  let at = parts[0]?.length ?? 0;
  for (const member of members) {
    const content = contents.get(member.name);
    const entryAt = member.entryAt - directoryAt;
    const part = content === undefined ? null : rewritten(archive, member, content, packing);
    if (part !== null) putSizes(entries, entryAt + 16, part);
    entries.setUint32(entryAt + 42, at, true);
    const copied = part?.bytes ?? bytes.subarray(member.headerAt, member.end);
    parts.push(copied);
    at += copied.length;
  }
  entries.setUint32(endAt - directoryAt + 16, at, true);
  return joined([...parts, directory]);
}
