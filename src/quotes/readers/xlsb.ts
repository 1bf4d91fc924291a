import { guardRecords, holdsRecords } from "../guard/binary";
import type { ReadFile } from "../grid/types";

/** Reads .xlsb once its records have been found to keep within their lengths. */
export async function read(bytes: Uint8Array): Promise<ReadFile> {
  const [{ unzipSync }, { read: readBook }] = await Promise.all([import("fflate"), import("./xlsx")]);
  Object.values(unzipSync(bytes, { filter: ({ name }) => holdsRecords(name) })).forEach(guardRecords);
  return readBook(bytes, { mayHide: true });
}
