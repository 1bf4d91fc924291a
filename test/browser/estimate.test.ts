import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { countSheets, workbenchInBrowser, writeSampleQuote } from "./support";

describe("The estimate in Chromium", function () {
  this.timeout(120_000);
  const openPage = workbenchInBrowser();
  let page: Page;
  let pane: Frame;

  beforeEach(async () => {
    ({ page, pane } = await openPage());
    await writeSampleQuote(pane);
    await pane.getByTestId("written").waitFor();
  });

  it("takes back what it wrote", async () => {
    const sheets = await countSheets(page);
    await pane.getByTestId("tab-estimate").click();
    assert.match(await pane.getByTestId("own-share").innerText(), /308,994/);
    await pane.getByTestId("write-estimate").click();
    await pane.getByTestId("estimate-written").waitFor();
    assert.equal(await countSheets(page), sheets + 1);
    await pane.getByTestId("remove-estimate").click();
    await pane.getByTestId("estimate-removed").waitFor();
    assert.equal(await countSheets(page), sheets);
  });

  it("shows what another count would bring without writing it", async () => {
    const sheets = await countSheets(page);
    await pane.getByTestId("tab-estimate").click();
    const before = await pane.getByTestId("best-amount").innerText();
    await pane.getByTestId("what-if").locator("summary").click();
    const slider = pane.getByTestId("what-if").getByRole("slider").first();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    assert.notEqual(await pane.getByTestId("best-amount").innerText(), before);
    assert.equal(await countSheets(page), sheets);
  });
});
