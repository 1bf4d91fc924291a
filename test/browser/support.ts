import { platform } from "node:os";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";

/** Chromium comes with a package on Linux; elsewhere Chrome or Edge is installed. */
export async function launchBrowser(): Promise<Browser> {
  if (platform() === "linux") {
    const { default: bundled } = await import("@sparticuz/chromium");
    return chromium.launch({
      executablePath: await bundled.executablePath(),
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-component-update"],
    });
  }
  return chromium.launch({ channel: "chrome" }).catch(() => chromium.launch({ channel: "msedge" }));
}

/** What must not happen on the page while a test runs. */
export interface Complaints {
  readonly outside: string[];
  readonly missing: string[];
  readonly errors: string[];
}

export function collectComplaints(page: Page, origin: string): Complaints {
  const complaints: Complaints = { outside: [], missing: [], errors: [] };
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.outside.push(url);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.missing.push(response.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.errors.push(message.text());
  });
  page.on("pageerror", (error) => complaints.errors.push(error.message));
  return complaints;
}
