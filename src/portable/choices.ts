import {
  flagNamed,
  flagWords,
  frameNamed,
  frameWords,
  newestProgramme,
  programmeNamed,
  programmeOf,
  sizeNamed,
  sizeWords,
  yearWords,
  type FrameReference,
} from "../engine";
import type { Node } from "../formulas";
import { programmes, type Programme, type Size } from "../rules";
import type { Choice } from "./choice";

/** Blank, and the 0 as which Excel hands on a blank cell, mean the newest programme. */
export const yearChoice = (node: Node): Choice<Programme> => ({
  argument: "年度",
  node,
  read: (value) => {
    if (value === null || value === 0) return newestProgramme();
    if (typeof value === "number") return programmeOf(value);
    return typeof value === "string" ? programmeNamed(value) : null;
  },
  options: programmes.map((programme) => ({
    words: [...(programme === newestProgramme() ? ["", "0"] : []), ...yearWords(programme)],
    value: programme,
  })),
});

export const frameChoice = (node: Node, programme: Programme): Choice<FrameReference> => ({
  argument: "枠",
  node,
  read: (value) => (typeof value === "string" ? frameNamed(value, programme) : null),
  options: frameWords.flatMap((word) => {
    const value = frameNamed(word, programme);
    return value === null ? [] : [{ words: [word], value }];
  }),
});

export const sizeChoice = (node: Node): Choice<Size> => ({
  argument: "規模",
  node,
  read: (value) => {
    if (value === null || value === false || value === 0) return "medium";
    if (value === true || value === 1) return "small";
    if (typeof value === "number") return null;
    const flag = flagNamed(value);
    return sizeNamed(value) ?? (flag === null ? null : flag ? "small" : "medium");
  },
  options: [
    { words: [...flagWords.yes, ...sizeWords.small], value: "small" },
    { words: ["", ...flagWords.no, ...sizeWords.medium], value: "medium" },
    { words: sizeWords.large, value: "large" },
  ],
});

export const flagChoice = (node: Node, argument: string, byDefault: boolean): Choice<boolean> => ({
  argument,
  node,
  read: (value) => {
    if (value === null || value === 0) return byDefault;
    if (typeof value === "boolean") return value;
    if (value === 1) return true;
    return typeof value === "string" ? flagNamed(value) : null;
  },
  options: [
    { words: [...(byDefault ? ["", "0"] : []), ...flagWords.yes], value: true },
    { words: [...(byDefault ? [] : [""]), ...flagWords.no.filter((word) => !byDefault || word !== "0")], value: false },
  ],
});
