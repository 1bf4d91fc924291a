import { spreadsheets } from "./spreadsheets";
import type { Sample } from "./types";

export const samples: readonly Sample[] = [...spreadsheets];
