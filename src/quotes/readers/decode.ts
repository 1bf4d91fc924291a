import { Refusal } from "../codes";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly uncertain: boolean;
}

const startsWith = (bytes: Uint8Array, ...prefix: readonly number[]): boolean =>
  prefix.every((byte, at) => bytes[at] === byte);

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** UTF-16 without a mark: every other byte of the ASCII part is zero. */
function utf16Of(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd + even < sample.length / 20) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** The text, or null where the bytes are not UTF-8. */
function utf8In(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function hasIsoEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1))
    if (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28) return true;
  return false;
}

/** So many characters are judged; no encoding needs more bytes for one than four. */
const judged = 20_000;
const head = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes.subarray(0, judged * 4), { stream: bytes.length > judged * 4 });

/** The share of characters beyond ASCII, and the words of every quote, that tell real Japanese text from bytes read in the wrong encoding. */
const readable = (text: string): number => {
  const sample = text.slice(0, judged).replace(/[\u0000-\u007f]+/g, "");
  const good = sample.match(/[ぁ-んァ-ヶー一-龠々、。「」（）￥：]/g)?.length ?? 0;
  const bad = (sample.match(/\ufffd/g)?.length ?? 0) * 20 + (sample.match(/[｡-ﾟ]/g)?.length ?? 0) / 2;
  const words = /見積|品名|項目|数量|単価|金額|合計|消費税/.test(sample) ? 1 : 0;
  return words + (good - bad) / Math.max(1, sample.length);
};

async function legacyOf(bytes: Uint8Array): Promise<{ encoding: string; uncertain: boolean }> {
  const { default: Encoding } = await import("encoding-japanese");
  const named: Readonly<Record<string, string>> = { SJIS: "shift_jis", EUCJP: "euc-jp", JIS: "iso-2022-jp" };
  const detected = named[String(Encoding.detect(bytes, ["SJIS", "EUCJP", "JIS"]))];
  const scores = ["shift_jis", "euc-jp"].map((encoding) => ({
    encoding,
    score: readable(head(bytes, encoding)) + (encoding === detected ? 0.05 : 0),
  }));
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (!best) return { encoding: "shift_jis", uncertain: true };
  return {
    encoding: best.encoding,
    uncertain: best.encoding !== detected || best.score - (next?.score ?? 0) < 0.05,
  };
}

async function detect(bytes: Uint8Array): Promise<Decoded> {
  const sure = (encoding: string): Decoded => ({ ...decodeAs(bytes, encoding), uncertain: false });
  const mark = marks.find((each) => startsWith(bytes, ...each.bytes));
  if (mark) return sure(mark.encoding);
  const wide = utf16Of(bytes);
  if (wide !== null) return sure(wide);
  if (hasIsoEscape(bytes)) return sure("iso-2022-jp");
  const text = utf8In(bytes);
  if (text !== null) return { text, encoding: "utf-8", uncertain: false };
  const { encoding, uncertain } = await legacyOf(bytes);
  return { ...decodeAs(bytes, encoding), uncertain };
}

const decodeAs = (bytes: Uint8Array, encoding: string): Omit<Decoded, "uncertain"> => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/** Text of the bytes in the encoding given, or in the one that the bytes themselves tell. */
export async function decode(bytes: Uint8Array, encoding?: string): Promise<Decoded> {
  const found = encoding === undefined ? await detect(bytes) : { ...decodeAs(bytes, encoding), uncertain: false };
  const odd = found.text.slice(0, 4000).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (odd > Math.min(found.text.length, 4000) / 50 + 2) throw new Refusal("unsupported_format");
  return found;
}
