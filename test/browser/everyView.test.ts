import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { places, tabOf, type ViewName } from "../../src/taskpane/places";
import { walk } from "./everyView";
import { barriers, prepare, misfits, unreachable } from "./looks";
import { clickTo, emptyWorkbook, workbenchInBrowser } from "./support";

const [narrow, wide] = [320, 480];
const languages = ["ja", "en"] as const;

describe("Every view in Chromium", function () {
  this.timeout("6m");
  const openPage = workbenchInBrowser();
  let page: Page;
  let pane: Frame;

  const open = async (theme: string): Promise<void> => {
    const query = `?pane=${String(narrow)}&theme=${theme}`;
    ({ page, pane } = await openPage(query, { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" }));
    await emptyWorkbook(page);
    await prepare(pane);
  };

  const setWidth = async (pixels: number): Promise<void> => {
    await page.evaluate((width) => {
      document.body.style.setProperty("--pane-width", `${String(width)}px`);
    }, pixels);
    await pane.waitForFunction((expected) => innerWidth === expected, pixels);
  };

  const speak = async (language: string, name: ViewName): Promise<void> => {
    if ((await pane.evaluate(() => document.documentElement.lang)) === language) return;
    await clickTo(pane, "settings");
    await pane.getByTestId("setting-language").selectOption(language);
    await pane.locator(`html[lang=${language}]`).waitFor();
    await clickTo(pane, name);
  };

  for (const theme of ["light", "dark"])
    it(`is whole and within reach, and leads to a proposal by keyboard alone (${theme})`, async () => {
      await open(theme);
      const seen = new Set<ViewName>();
      const found: string[] = [];
      await walk(pane, async (name, state, ready) => {
        seen.add(name);
        for (const language of languages) {
          await speak(language, name);
          const shown = await ready();
          for (const width of [wide, narrow]) {
            await setWidth(width);
            const faults = [...(await misfits(shown)), ...(await barriers(shown))];
            found.push(...faults.map((fault) => `${name}, ${state}, ${language}, ${String(width)} px: ${fault}`));
          }
        }
        const faults = await unreachable(pane, `#tab-${tabOf(name)}`);
        found.push(...faults.map((fault) => `${name}, ${state}: ${fault}`));
        await speak("ja", name);
      });
      assert.deepEqual(found, []);
      assert.deepEqual([...seen].sort(), places.map(({ name }) => name).sort());
    });
});
