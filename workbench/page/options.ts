import type { Platform } from "../functions";
import type { Surroundings } from "../host";

/** What the address of the page chooses. */
export interface PageOptions extends Omit<Surroundings, "api"> {
  readonly platform: Platform;
  /** "1.10": an Excel that knows ExcelApi up to there; undefined for everything that the workbench has. */
  readonly api: string | undefined;
  /** Width of the pane in pixels. */
  readonly pane: number;
}

const NARROWEST = 280;
const WIDEST = 800;
const USUAL = 350;

export function readOptions(search: string): PageOptions {
  const parameters = new URLSearchParams(search);
  return {
    platform: parameters.get("platform") === "web" ? "web" : "desktop",
    api: /^1\.\d+$/.exec(parameters.get("api") ?? "")?.[0],
    locale: parameters.get("locale") === "en-US" ? "en-US" : "ja-JP",
    theme: parameters.get("theme") === "dark" ? "dark" : "light",
    pane: paneWidth(Number(parameters.get("pane") ?? USUAL)),
  };
}

export const paneWidth = (pixels: number): number =>
  Number.isFinite(pixels) ? Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels))) : USUAL;

/** The address of the same page with one choice changed. */
export function addressWith(name: string, value: string): string {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  return address.href;
}
