import assert from "node:assert/strict";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../tools/chromium";
import { startWorkbench, type WorkbenchServer } from "../../workbench/server";
import { collectComplaints, emptyWorkbook, type Complaints } from "./support";

const widths = [320, 480] as const;
const surroundings = (["ja-JP", "en-US"] as const).flatMap((locale) =>
  (["light", "dark"] as const).map((theme) => ({ locale, theme })),
);

/** Elements whose own words need more room than they have. */
function cutTexts(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>("main *")]
    .filter((element) =>
      [...element.childNodes].some(
        ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && (data ?? "").trim() !== "",
      ),
    )
    .filter((element) => !["OPTION", "SELECT", "STYLE"].includes(element.tagName))
    .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
    .filter((element) => getComputedStyle(element).clipPath === "none")
    .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`);
}

/** Elements that are wider than the pane. */
function tooWide(): readonly string[] {
  const wide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
  const scrolling = [...document.querySelectorAll<HTMLElement>("main *")].filter(
    (element) =>
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1 &&
      ["auto", "scroll"].includes(getComputedStyle(element).overflowX),
  );
  return [...wide, ...scrolling.map((element) => `${element.tagName} ${element.dataset.testid ?? element.className}`)];
}

describe("Every view in Chromium", function () {
  this.timeout(120_000);
  let server: WorkbenchServer;
  let browser: Browser;
  let page: Page;
  let pane: Frame;
  let complaints: Complaints;

  before(async () => {
    server = await startWorkbench();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (locale: string, theme: string): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    complaints = collectComplaints(page, server.url);
    await page.goto(`${server.url}?pane=${String(widths[0])}&locale=${locale}&theme=${theme}`);
    await emptyWorkbook(page);
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    assert.ok(frame);
    pane = frame;
    await pane.getByTestId("empty").waitFor();
    await pane.evaluate(axe.source);
  };
  afterEach(async () => {
    await page.close();
    assert.deepEqual(complaints, { outside: [], missing: [], errors: [] });
  });

  const setWidth = (pixels: number): Promise<void> =>
    page.evaluate((width) => {
      document.body.style.setProperty("--pane-width", `${String(width)}px`);
    }, pixels);

  const axeFaults = async (): Promise<readonly string[]> => {
    const { violations } = await pane.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ help, nodes }) => `${help}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  };

  const look = async (name: string): Promise<void> => {
    for (const width of widths) {
      await setWidth(width);
      await pane.waitForFunction((expected) => innerWidth === expected, width);
      const found = { cut: await pane.evaluate(cutTexts), wide: await pane.evaluate(tooWide) };
      assert.deepEqual(found, { cut: [], wide: [] }, `${name} at ${String(width)} px`);
    }
    assert.deepEqual(await axeFaults(), [], name);
  };

  const tabNames = (): Promise<readonly string[]> =>
    pane.getByRole("tab").evaluateAll((found) => found.map(({ id }) => id.replace(/^tab-/, "")));

  const importSample = async (press: (testId: string) => Promise<void>): Promise<void> => {
    const file = join("assets", "samples", "sample-quote.xlsx");
    await pane.locator("input[type=file]").first().setInputFiles(file);
    await pane.getByTestId("write").waitFor();
    await look("a quote under review");
    await press("accept-all");
    await press("write");
    await pane.getByTestId("written").waitFor();
  };

  /** What tells that a view has what it shows. */
  const ready: Readonly<Record<string, string>> = {
    estimate: "best-amount",
    proposal: "proposal-answer",
  };

  const walk = async (press: (testId: string) => Promise<void>, go: (name: string) => Promise<void>): Promise<void> => {
    await look("nothing yet");
    await importSample(press);
    for (const name of await tabNames()) {
      await go(name);
      const testId = ready[name];
      if (testId !== undefined) await pane.getByTestId(testId).waitFor();
      await look(name);
      if (name !== "estimate" && name !== "proposal") continue;
      for (const fold of await pane.locator(`#view-${name} details:not([open])`).all())
        await fold.evaluate((each) => {
          each.setAttribute("open", "");
        });
      await look(`${name}, unfolded`);
      await press(`write-${name}`);
      await pane.getByTestId(`${name}-written`).waitFor();
      await look(`${name}, written`);
    }
  };

  for (const { locale, theme } of surroundings)
    it(`is whole, accessible and within the pane (${locale}, ${theme})`, async () => {
      await open(locale, theme);
      const press = (testId: string): Promise<void> => pane.getByTestId(testId).click();
      await walk(press, (name) => press(`tab-${name}`));
    });

  it("is walked through by keyboard alone", async () => {
    await open("ja-JP", "light");
    const focused = (): Promise<string | undefined> =>
      pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.testid);
    const tabTo = async (testId: string, key: "Tab" | "Shift+Tab"): Promise<void> => {
      for (let presses = 0; presses < 120 && (await focused()) !== testId; presses += 1) await page.keyboard.press(key);
      assert.equal(await focused(), testId);
    };
    await pane.getByTestId("choose-files").focus();
    await walk(
      async (testId) => {
        await tabTo(testId, "Tab");
        await page.keyboard.press("Enter");
      },
      async (name) => {
        if (name === "import") return;
        const names = await tabNames();
        await tabTo(`tab-${names[names.indexOf(name) - 1] ?? ""}`, "Shift+Tab");
        await page.keyboard.press("ArrowRight");
      },
    );
  });
});
