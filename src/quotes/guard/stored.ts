/** A member of an archive: its record in the directory, with its name, and how long it is unpacked. */
export interface Member {
  readonly record: Uint8Array;
  readonly inflated: number;
}

const localLength = 30;
/** A record without its name. */
export const recordLength = 46;
const endLength = 22;
/** Bit 3: the sizes stand behind the data. */
const sizesBehind = 8;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The record of a member that is stored as it is, at a place of the new archive; date and checksum stay. */
function storedRecord({ record, inflated }: Member, at: number): Uint8Array {
  const stored = record.slice();
  const view = viewOf(stored);
  view.setUint16(8, view.getUint16(8, true) & ~sizesBehind, true);
  view.setUint16(10, 0, true);
  view.setUint32(20, inflated, true);
  view.setUint32(24, inflated, true);
  for (const length of [30, 32]) view.setUint16(length, 0, true);
  view.setUint32(42, at, true);
  return stored;
}

/** An archive whose members are written one after the other, unpacked. */
export class StoredArchive {
  private readonly bytes: Uint8Array;
  private readonly records: Uint8Array[] = [];
  private at = 0;

  /** `members`: all that will follow, in their order. */
  constructor(members: readonly Member[]) {
    const length = ({ record, inflated }: Member): number => localLength - recordLength + 2 * record.length + inflated;
    this.bytes = new Uint8Array(members.reduce((all, member) => all + length(member), endLength));
  }

  begin(member: Member): void {
    const record = storedRecord(member, this.at);
    this.records.push(record);
    this.signature(0x04034b50);
    this.write(record.subarray(6, 32));
    this.write(record.subarray(recordLength));
  }

  write(data: Uint8Array): void {
    this.bytes.set(data, this.at);
    this.at += data.length;
  }

  /** The whole archive, once every member has been written. */
  end(): Uint8Array {
    const directory = this.at;
    this.records.forEach((record) => {
      this.write(record);
    });
    const view = viewOf(this.bytes);
    const count = this.records.length;
    view.setUint16(this.at + 8, count, true);
    view.setUint16(this.at + 10, count, true);
    view.setUint32(this.at + 12, this.at - directory, true);
    view.setUint32(this.at + 16, directory, true);
    this.signature(0x06054b50);
    return this.bytes;
  }

  private signature(value: number): void {
    viewOf(this.bytes).setUint32(this.at, value, true);
    this.at += 4;
  }
}
