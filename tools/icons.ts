/**
 * Renders the PNG icons from assets/icon.svg and, for the smallest sizes, assets/icon-small.svg; those of the ribbon's
 * buttons from a drawing each.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { launchBrowser } from "./chromium";

const assets = resolve(import.meta.dirname, "../assets");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const largestSmall = 24;
const buttons = ["estimate", "evidence", "check", "proposal"];
const buttonSizes = [16, 32, 80];

/** Source and size of every picture. */
const pictures = [
  ...sizes.map((size) => ({ name: "icon", size, source: size <= largestSmall ? "icon-small.svg" : "icon.svg" })),
  ...buttons.flatMap((name) => buttonSizes.map((size) => ({ name, size, source: `${name}.svg` }))),
];

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const { name, size, source } of pictures) {
    const svg = readFileSync(resolve(assets, source), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(resolve(assets, `${name}-${String(size)}.png`), png);
    console.log(`assets/${name}-${String(size)}.png from ${source}`);
  }
} finally {
  await browser.close();
}
