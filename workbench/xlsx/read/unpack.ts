import { unzipSync } from "fflate";
import { WorkbookRefused } from "../refusal";

const MOST_BYTES = 60_000_000;
const MOST_UNPACKED = 200_000_000;

const ZIP = [0x50, 0x4b];
/** Workbooks of Excel 97 and encrypted ones are such containers. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of a stream in the container's directory, as it stands there: two bytes a letter. */
const ENCRYPTED = [...new TextEncoder().encode("EncryptedPackage")].flatMap((byte) => [byte, 0]);

const beginsWith = (bytes: Uint8Array, mark: readonly number[], at = 0): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte);

function isEncrypted(bytes: Uint8Array): boolean {
  if (!beginsWith(bytes, CONTAINER)) return false;
  for (let at = bytes.indexOf(ENCRYPTED[0] ?? 0); at >= 0; at = bytes.indexOf(ENCRYPTED[0] ?? 0, at + 1))
    if (beginsWith(bytes, ENCRYPTED, at)) return true;
  return false;
}

/** The parts of a zip, by path. */
export function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  if (isEncrypted(bytes)) throw new WorkbookRefused("encrypted");
  if (!beginsWith(bytes, ZIP)) throw new WorkbookRefused("not-a-workbook");
  if (bytes.length > MOST_BYTES) throw new WorkbookRefused("too-large");
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > MOST_UNPACKED) throw new WorkbookRefused("too-large");
        return true;
      },
    });
  } catch (error) {
    throw error instanceof WorkbookRefused ? error : new WorkbookRefused("damaged");
  }
}
