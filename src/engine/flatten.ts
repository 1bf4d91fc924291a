/** One list out of several: Excel's JavaScript-only runtime is held to ES2016, which has no flatMap. */
export const flatten = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] => ([] as Item[]).concat(...lists);
