import { element } from "../xml";

/** A list without repetitions, in which an entry is known by its place. */
export class Shelf {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const one of first) this.place(one);
  }

  place(entry: string): number {
    const known = this.places.get(entry);
    if (known !== undefined) return known;
    this.places.set(entry, this.places.size);
    return this.places.size - 1;
  }

  get entries(): readonly string[] {
    return [...this.places.keys()];
  }

  /** The entries as the content of one element; nothing where there are none. */
  list(name: string): string {
    return this.places.size === 0 ? "" : element(name, { count: this.places.size }, this.entries.join(""));
  }
}
