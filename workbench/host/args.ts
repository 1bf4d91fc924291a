import { invalidArgument } from "./errors";
import { HostObject } from "./types";

/** The arguments of one call, read with the type that the member expects. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  value(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.value(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.value(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.value(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.value(index) === undefined ? undefined : this.integer(index);
  }

  flag(index: number, fallback: boolean): boolean {
    const value = this.value(index);
    return typeof value === "boolean" ? value : fallback;
  }

  /** An object of the host (a range, say) or the text that stands for one. */
  objectOrText(index: number): HostObject | string {
    const value = this.value(index);
    return value instanceof HostObject ? value : this.text(index);
  }
}
