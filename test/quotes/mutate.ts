import { unzipSync, zipSync } from "fflate";

/** A small generator of pseudo-random numbers (mulberry32), so that every failure can be repeated from its seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mutation = (bytes: Uint8Array, below: (limit: number) => number) => Uint8Array;

const flip: Mutation = (bytes, below) => {
  const copy = bytes.slice();
  for (let count = 1 + below(24); count > 0; count--) copy[below(copy.length)] = below(256);
  return copy;
};

const truncate: Mutation = (bytes, below) => bytes.slice(0, below(bytes.length));

const splice: Mutation = (bytes, below) => {
  const from = below(bytes.length);
  const part = bytes.slice(from, from + below(400));
  const at = below(bytes.length);
  return Uint8Array.from([...bytes.subarray(0, at), ...part, ...bytes.subarray(at)]);
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const editParts =
  (edit: (data: Uint8Array, below: (limit: number) => number) => Uint8Array | null): Mutation =>
  (bytes, below) => {
    if (!isZip(bytes)) return flip(bytes, below);
    const parts = Object.entries(unzipSync(bytes));
    const chosen = below(parts.length);
    const kept = parts.flatMap(([name, data], at) => {
      const edited = at === chosen ? edit(data, below) : data;
      return edited === null ? [] : [[name, edited] as const];
    });
    return zipSync(Object.fromEntries(kept));
  };

const dropPart = editParts(() => null);
const flipPart = editParts((data, below) => (data.length === 0 ? data : flip(data, below)));
const cutPart = editParts((data, below) => data.slice(0, below(data.length + 1)));

const forgeSize: Mutation = (bytes, below) => {
  if (!isZip(bytes)) return splice(bytes, below);
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && below(2) === 0)
      view.setUint32(at + (below(2) === 0 ? 20 : 24), below(2 ** 31), true);
  return copy;
};

const mutations = [flip, truncate, splice, dropPart, flipPart, cutPart, forgeSize] as const;

/** One mutation of a file: bytes changed, cut or doubled, members of an archive removed or damaged, sizes forged. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomOf(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return (mutations[below(mutations.length)] ?? flip)(bytes, below);
}
