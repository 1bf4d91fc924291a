/** What the pane loads before anybody does anything, measured in the browser that the tests use. */
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { startWorkbench } from "../../workbench/server";
import { launchBrowser } from "../chromium";
import type { Findings } from "./check";

/** Bytes: 220 KiB of our own code and libraries, compressed; Office.js aside. */
const limit = 220 * 1024;

const isOurs = (url: string): boolean => /\.(js|css|html)$/u.test(url) && !/office-js|_workbench/u.test(url);

interface Loaded {
  readonly path: string;
  /** Bytes after gzip. */
  readonly size: number;
}

/** Opens the pane's page and waits until nothing more is loaded. */
async function loadedBy(page: Page, url: string): Promise<readonly Loaded[]> {
  const loaded: Promise<Loaded>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (isOurs(pathname))
      loaded.push(response.body().then((body) => ({ path: pathname.slice(1), size: gzipSync(body).length })));
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.getByTestId("empty").waitFor();
  return Promise.all(loaded);
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

export function firstLoadFindings(loaded: readonly Loaded[]): Findings {
  const sum = loaded.reduce((all, { size }) => all + size, 0);
  const note = `${kilobytes(sum)} gzipped in ${String(loaded.length)} files`;
  if (sum <= limit) return { problems: [], note };
  const largest = [...loaded].sort((a, b) => b.size - a.size).map(({ path, size }) => `${path} ${kilobytes(size)}`);
  return {
    problems: [
      `the pane loads ${kilobytes(sum)} before anything is done; at most ${kilobytes(limit)} are accepted. ` +
        `Load what is not seen at first with import(). Largest: ${largest.slice(0, 5).join(", ")}.`,
    ],
  };
}

/** Skipped where no browser is installed. */
export async function measureFirstLoad(dist: string): Promise<Findings> {
  const browser = await launchBrowser().catch(() => null);
  if (browser === null) return { problems: [], skipped: "no browser" };
  const server = await startWorkbench({ dist });
  try {
    return firstLoadFindings(await loadedBy(await browser.newPage(), `${server.url}taskpane.html`));
  } finally {
    await browser.close();
    await server.close();
  }
}
