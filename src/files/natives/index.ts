import { arithmetic } from "./arithmetic";
import { counting } from "./counting";
import { dates } from "./dates";
import { logic } from "./logic";
import { lookup } from "./lookup";
import type { Native } from "./native";
import { text } from "./text";

const natives = new Map(Object.entries({ ...arithmetic, ...counting, ...dates, ...logic, ...lookup, ...text }));

/** A function of Excel by its name in capitals; null for one that is left to Excel. */
export const nativeNamed = (name: string): Native | null => natives.get(name) ?? null;
