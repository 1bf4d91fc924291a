import type { Page } from "playwright-core";

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

/** Leaves one empty sheet, as in a new workbook. */
export async function emptyWorkbook(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => {
    const book = window.workbench?.context.book;
    const before = book?.getSheets() ?? [];
    book?.create("Sheet1", 100, 26);
    for (const sheet of before) book?.deleteSheet(sheet);
  });
}
