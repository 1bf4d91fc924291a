import type { Frame, Page } from "playwright-core";
import { launchBrowser } from "../tools/chromium";
import { ensureDist } from "../tools/dist";
import { startWorkbench } from "../workbench/server";
import type { Figure, Suite } from "./report";
import { csvFile } from "./quotes/files";

const lines = 2_000;

/** Keeps the length of every frame of the page from now on. */
const watchFrames = `
  window.frameLengths = [];
  let last = performance.now();
  requestAnimationFrame(function tick(now) {
    window.frameLengths.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  });
`;

const takeLengths = "window.frameLengths.splice(0)";

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function openPane(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
  if (frame === null) throw new Error("the pane has no frame");
  await frame.getByTestId("empty").waitFor();
  return frame;
}

/** From the request of the pane's page until its first buttons are there, without the start of the workbench. */
async function interactive(frame: Frame): Promise<number> {
  await frame.goto(frame.url());
  await frame.getByTestId("empty").waitFor();
  return frame.evaluate(() => performance.now());
}

async function worst(frame: Frame, work: () => Promise<unknown>): Promise<{ longest: number; usual: number }> {
  await frame.evaluate(takeLengths);
  await work();
  const lengths = await frame.evaluate<number[]>(takeLengths);
  return { longest: Math.max(...lengths), usual: median(lengths) };
}

/** Screen by screen to the end and back, one step in each frame. */
const scrollThrough = async (frame: Frame): Promise<void> => {
  await frame.evaluate(async () => {
    const scroller = document.querySelector('[data-testid="drop-area"] > div');
    if (scroller === null) throw new Error("nothing scrolls");
    for (let top = 0; top < scroller.scrollHeight; top += scroller.clientHeight) {
      scroller.scrollTop = top;
      await new Promise((next) => requestAnimationFrame(next));
    }
    scroller.scrollTop = 0;
  });
};

async function moveByKeys(page: Page, frame: Frame): Promise<void> {
  await frame.locator("#line-0").focus();
  for (let step = 0; step < 60; step++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
}

async function edit(page: Page, frame: Frame): Promise<void> {
  const row = frame.locator("#line-0");
  await row.getByTestId("category").selectOption("NG");
  await row.getByTestId("edit").click();
  await row.getByTestId("edit-cost").fill("12345");
  await row.getByTestId("edit-cost").press("Enter");
  await row.getByTestId("edit-close").click();
  await page.keyboard.press("Control+z");
  await frame.locator("#line-0").press(" ");
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** How soon the pane answers, and how long its frames get while 2,000 lines are reviewed. */
export const pane: Suite = async (short) => {
  ensureDist();
  const [server, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  try {
    const page = await browser.newPage({ locale: "ja-JP", viewport: { width: 1_440, height: 860 } });
    const frame = await openPane(page, server.url);
    const starts: number[] = [];
    for (let round = 0; round < (short ? 1 : 5); round++) starts.push(await interactive(frame));
    await frame.evaluate(watchFrames);
    await frame
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "quote.csv", mimeType: "text/csv", buffer: Buffer.from(csvFile(lines, "utf-8")) });
    await frame.getByTestId("line").first().waitFor();
    const figure = async (task: string, work: () => Promise<unknown>): Promise<Figure> => {
      const { longest, usual } = await worst(frame, work);
      return {
        task: `pane: ${task}, ${String(lines)} lines`,
        ours: ms(longest),
        target: "100 ms",
        remark: `longest frame; median ${ms(usual)}`,
      };
    };
    return [
      { task: "pane: until it can be used", ours: ms(median(starts)), target: "1,500 ms" },
      await figure("scrolling through", () => scrollThrough(frame)),
      await figure("arrow keys, End, Home", () => moveByKeys(page, frame)),
      await figure("editing and undo", () => edit(page, frame)),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
};
