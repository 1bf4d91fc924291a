import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser, paneOf } from "../../tools/chromium";
import { ensureDist } from "../../tools/dist";
import { startWorkbench } from "../../workbench/server";
import { longestFrame } from "./frames";

const lines = 2_000;

export interface Measured {
  /** Milliseconds from the pane's address to its first button, one for each opening. */
  readonly starts: readonly number[];
  /** Milliseconds of the longest frame, one for each look through the quote. */
  readonly frames: readonly number[];
  readonly lines: number;
}

/** Notes in the pane when its first button is drawn and the page has time for whoever presses it. */
function noteStart(): void {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const look = new MutationObserver(() => {
    if (document.querySelector("[data-testid=choose-files]") === null) return;
    look.disconnect();
    requestAnimationFrame(() => {
      setTimeout(() => {
        Object.assign(window, { started: performance.now() });
      });
    });
  });
  look.observe(document, { childList: true, subtree: true });
}

async function open(browser: Browser, url: string): Promise<{ page: Page; pane: Frame; start: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(noteStart);
  await page.goto(url);
  const pane = await paneOf(page);
  const start = await (await pane.waitForFunction(() => (window as { started?: number }).started)).jsonValue();
  if (start === undefined) throw new Error("The pane did not start.");
  return { page, pane, start };
}

const quote = (): Buffer =>
  Buffer.from(
    [
      "品名,数量,単価,金額",
      ...Array.from({ length: lines }, (_, at) => `会計クラウド利用料 ${String(at + 1)}号,1,1000,1000`),
      `,,小計,${String(lines * 1_000)}`,
    ].join("\r\n"),
  );

/** Opens the pane so many times, each time in a browser that knows nothing of it, and looks through a long quote in the last. */
export async function measure(rounds: number): Promise<Measured> {
  ensureDist();
  const server = await startWorkbench();
  const browser = await launchBrowser();
  const starts: number[] = [];
  const frames: number[] = [];
  try {
    for (let round = 1; round <= rounds; round++) {
      const { page, pane, start } = await open(browser, server.url);
      starts.push(start);
      if (round === rounds) {
        const file = { name: "quote.csv", mimeType: "text/csv", buffer: quote() };
        await pane.locator("input[type=file]").first().setInputFiles(file);
        await pane.locator("#line-0").focus();
        for (let look = 0; look < rounds; look++) frames.push(await longestFrame(pane));
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { starts, frames, lines };
}
