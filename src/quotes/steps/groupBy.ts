/** The items of a list by their key, in one pass and in their order. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T, at: number) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  items.forEach((item, at) => {
    const key = keyOf(item, at);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}
