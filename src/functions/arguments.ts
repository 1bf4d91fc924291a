import {
  categoryNamed,
  flagNamed,
  frameNamed,
  industryNamed,
  newestProgramme,
  programmeNamed,
  programmeOf,
  sizeNamed,
  type FrameReference,
  type Yen,
} from "../engine";
import type { CategoryCode, Industry, Localized, Programme, Size } from "../rules";
import { argumentText, bilingual, type Accepted } from "../text";
import { numberOfText } from "./numberText";

/** An argument that cannot be read: which one, what was given, what is accepted. */
export class ArgumentError extends Error {
  /** None: as a text, the error is its sentence alone. */
  override readonly name = "";

  readonly text: Localized;

  constructor(argument: string, given: string, accepted: Accepted, params: Readonly<Record<string, number>> = {}) {
    const text = argumentText(argument, given, accepted, { newest: newestProgramme().year, ...params });
    super(bilingual(text));
    this.text = text;
  }
}

/** An error value that stood in an argument: it is handed on as it came. */
export class PassedError extends Error {
  constructor(readonly error: CustomFunctions.Error) {
    super(error.message);
  }
}

type Scalar = number | string | boolean | null;
export type Matrix = readonly (readonly unknown[])[];

/** A cell with a data type, such as a formatted number: the plain value is inside. */
const isTyped = (value: unknown): value is { readonly basicValue: unknown } =>
  typeof value === "object" && value !== null && "basicValue" in value;

const isError = (value: unknown): value is CustomFunctions.Error =>
  typeof value === "object" && value !== null && "code" in value;

export const isMatrix = (value: unknown): value is Matrix => Array.isArray(value);

const shown = (value: Scalar): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");

/** Omitted, or a blank cell: 0 on the desktop, null on the web. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || value === 0;

/** One value: omitted and blank are null, a range of one cell counts as its cell. */
export function readScalar(argument: string, value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (value === null || value === undefined) return null;
  if (isTyped(value)) return readScalar(argument, value.basicValue);
  if (isError(value)) throw new PassedError(value);
  if (!isMatrix(value)) throw new ArgumentError(argument, typeof value, "one-cell");
  const [row, ...rows] = value;
  if (row?.length === 1 && rows.length === 0) return readScalar(argument, row[0]);
  throw new ArgumentError(argument, `${String(value.length)}×${String(row?.length ?? 0)}`, "one-cell");
}

/** A whole number of at least 0, or null for blank. */
function readWhole(argument: string, value: unknown, accepted: Accepted): number | null {
  const scalar = readScalar(argument, value);
  if (scalar === null) return null;
  const read = typeof scalar === "string" ? numberOfText(scalar) : scalar;
  // A negative zero is a zero.
  if (typeof read === "number" && Number.isSafeInteger(read) && read >= 0) return Math.abs(read);
  throw new ArgumentError(argument, shown(scalar), accepted);
}

/** Yen, tax-exclusive. Blank is 0 yen. */
export const readYen = (argument: string, value: unknown, accepted: Accepted = "cost"): Yen =>
  readWhole(argument, value, accepted) ?? 0;

/** Processes or functions. Blank is "not given". */
export const readCount = (argument: string, value: unknown): number | null => readWhole(argument, value, "count");

/** Months, people, members, accounts. Blank is "not given". */
export const readNumber = (argument: string, value: unknown, accepted: Accepted): number | null =>
  readWhole(argument, value, accepted);

/** TRUE or FALSE; blank, and 0 as the desktop passes a blank cell, are the default. */
export function readFlag(argument: string, value: unknown, byDefault = false): boolean {
  const scalar = readScalar(argument, value);
  if (scalar === null || scalar === 0) return byDefault;
  if (typeof scalar === "boolean") return scalar;
  if (scalar === 1) return true;
  const flag = typeof scalar === "string" ? flagNamed(scalar) : null;
  if (flag === null) throw new ArgumentError(argument, shown(scalar), "flag");
  return flag;
}

/** 小規模, 中小 or 大企業: TRUE is small, FALSE and blank are medium. */
export function readSize(argument: string, value: unknown): Size {
  const scalar = readScalar(argument, value);
  if (scalar === null || scalar === false || scalar === 0) return "medium";
  if (scalar === true || scalar === 1) return "small";
  if (typeof scalar === "string") {
    const named = sizeNamed(scalar);
    if (named !== null) return named;
    const flag = flagNamed(scalar);
    if (flag !== null) return flag ? "small" : "medium";
  }
  throw new ArgumentError(argument, shown(scalar), "size");
}

/** A programme year; blank and 0 (a blank cell on the desktop) are the newest. */
export function readYear(argument: string, value: unknown): Programme {
  const scalar = readScalar(argument, value);
  if (scalar === null || scalar === 0) return newestProgramme();
  if (typeof scalar === "number") {
    const programme = programmeOf(scalar);
    if (programme !== null) return programme;
  }
  const named = typeof scalar === "string" ? programmeNamed(scalar) : null;
  if (named === null) throw new ArgumentError(argument, shown(scalar), "year");
  return named;
}

const readFrames = new WeakMap<Programme, Map<string, FrameReference>>();
const mostRemembered = 200;

function rememberedFrame(programme: Programme, text: string): FrameReference | null {
  let remembered = readFrames.get(programme);
  if (remembered === undefined) readFrames.set(programme, (remembered = new Map<string, FrameReference>()));
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const read = frameNamed(text, programme);
  if (read !== null && remembered.size < mostRemembered) remembered.set(text, read);
  return read;
}

/** A frame by code, name or short form of the year. */
export function readFrame(argument: string, value: unknown, programme: Programme): FrameReference {
  const scalar = readScalar(argument, value);
  const frame = typeof scalar === "string" ? rememberedFrame(programme, scalar) : null;
  if (frame === null) throw new ArgumentError(argument, shown(scalar), "frame");
  return frame;
}

/** A frame that may be left out; blank, and 0 as the desktop passes a blank cell, are null. */
export function readOptionalFrame(argument: string, value: unknown, programme: Programme): FrameReference | null {
  const scalar = readScalar(argument, value);
  return scalar === null || scalar === 0 ? null : readFrame(argument, scalar, programme);
}

/** A cost category by code or name. */
export function readCategory(argument: string, value: unknown): CategoryCode {
  const scalar = readScalar(argument, value);
  const category = typeof scalar === "string" ? categoryNamed(scalar) : null;
  if (category === null) throw new ArgumentError(argument, shown(scalar), "category");
  return category;
}

/** An industry by name. */
export function readIndustry(argument: string, value: unknown): Industry {
  const scalar = readScalar(argument, value);
  const industry = typeof scalar === "string" ? industryNamed(scalar) : null;
  if (industry === null) throw new ArgumentError(argument, shown(scalar), "industry");
  return industry;
}

/** A range as rows; one value is a range of one cell. Null when omitted. */
export function readMatrix(value: unknown): Matrix | null {
  if (value === null || value === undefined) return null;
  return isMatrix(value) ? value : [[value]];
}
