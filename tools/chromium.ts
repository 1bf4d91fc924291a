/** A headless browser that needs nothing installed by hand: the packaged Chromium on Linux, Chrome or Edge elsewhere. */
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser, type Frame, type Page } from "playwright-core";

/** Root has no sandbox here; the rest keeps a machine without a network quiet. */
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-component-update"];

const channels = ["chrome", "msedge"] as const;

async function launchInstalled(): Promise<Browser> {
  const failures: string[] = [];
  for (const channel of channels) {
    try {
      return await playwright.launch({ channel });
    } catch (error) {
      failures.push(`${channel}: ${String(error).split("\n")[0] ?? ""}`);
    }
  }
  throw new Error(`No browser found. Install Chrome or Edge. Tried: ${failures.join("; ")}`);
}

/**
 * A browser with its usual security. The packaged Chromium suggests arguments for small cloud functions; they run it in
 * a single process without web security, and closing one page would end it.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== "linux") return launchInstalled();
  return playwright.launch({ executablePath: await chromium.executablePath(), args });
}

/** The task pane on the page of the workbench. */
export async function paneOf(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("#pane iframe")).contentFrame();
  if (pane === null) throw new Error("The pane did not open.");
  return pane;
}
