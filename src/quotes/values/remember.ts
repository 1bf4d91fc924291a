const limit = 16_000;

/**
 * The same pure function, with the answers of some ten thousand recent texts kept: a quote repeats its words, and every
 * step asks for the same cells. The older half goes when the newer one is full.
 */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  const keep = (text: string, answer: T): T => {
    if (recent.size >= limit) [recent, older] = [new Map<string, T>(), recent];
    recent.set(text, answer);
    return answer;
  };
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as T;
    const before = older.get(text);
    return keep(text, before !== undefined || older.has(text) ? (before as T) : work(text));
  };
}
