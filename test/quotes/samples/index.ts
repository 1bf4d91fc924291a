import { hostile } from "./hostile";
import { handmade } from "./parts";
import { pdfs } from "./pdfs";
import { practice } from "./practice";
import { refusals } from "./refusals";
import { spreadsheets } from "./spreadsheets";
import { texts } from "./texts";
import type { Sample } from "./types";

/** Every sample: made here, with companies that do not exist. */
export const samples: readonly Sample[] = [
  ...spreadsheets,
  ...handmade,
  ...practice,
  ...texts,
  ...pdfs,
  ...refusals,
  ...hostile,
];
