import type { HostObject } from "./types";

/** What stands behind the protocol. The host knows the document through this alone. */
export interface Model {
  /** The workbook. Throws when nothing may be done with it now (a cell is being edited). */
  open(): HostObject;
  /** Finds an object again that the add-in keeps over several batches. */
  fromReference(id: string): HostObject;
  /** Service objects that Office.js creates by name. */
  newObject(name: string): HostObject | undefined;
  /** Whether this Excel has a member of a type; an older one has fewer. Names are those on the wire. */
  offers(type: string, member: string): boolean;
  /** Resolves when every formula has its result. */
  settle(): Promise<void>;
}
