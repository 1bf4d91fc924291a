/** A short text that differs when any cell differs (FNV-1a, 32 bits). */
export function fingerprintOf(cells: readonly (readonly (readonly unknown[])[])[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(cells)) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
