import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { workbenchInBrowser } from "./support";

describe("根拠 in Chromium", function () {
  this.timeout(120_000);
  const openPage = workbenchInBrowser();
  let page: Page;
  let pane: Frame;

  beforeEach(async () => {
    ({ page, pane } = await openPage());
    await pane.getByTestId("tab-evidence").click();
    await pane.getByTestId("evidence").waitFor();
  });

  const activate = (address: string): Promise<void> =>
    page.evaluate((cell) => {
      const sheet = window.workbench?.context.book.getActiveSheet();
      sheet?.setActiveRange(sheet.getRange(cell));
    }, address);

  const select = async (address: string): Promise<void> => {
    await activate(address);
    await pane
      .getByTestId("evidence-cell")
      .filter({ hasText: `!${address}` })
      .waitFor();
  };

  const shown = (address: string): Promise<string | undefined> =>
    page.evaluate((cell) => window.workbench?.context.book.getActiveSheet().getRange(cell).getDisplayValue(), address);

  it("follows the selection, puts the working beside it and takes it back", async () => {
    await select("B2");
    assert.equal(await pane.getByTestId("evidence-amount").innerText(), "722,222円");
    assert.equal(await pane.getByTestId("evidence-own-share").innerText(), "277,778円");
    assert.equal(await pane.getByTestId("evidence-disagrees").count(), 0);
    await select("B6");
    assert.match(await pane.getByTestId("evidence-steps").innerText(), /1,000,000/);
    await select("B2");
    await pane.getByTestId("insert-table").click();
    await pane.getByTestId("evidence-inserted").waitFor();
    assert.equal(await shown("G2"), "手順");
    await pane.getByTestId("evidence-undo").click();
    await pane.getByTestId("evidence-removed").waitFor();
    assert.equal(await shown("G2"), "");
  });

  it("offers the closest formula where the selected cell has none", async () => {
    await activate("A1");
    await pane.getByTestId("evidence-empty").waitFor();
    await pane.getByTestId("to-nearest").click();
    await pane.getByTestId("evidence-amount").waitFor();
    await pane.getByTestId("copy-evidence").click();
    await pane.locator("[data-testid=evidence-copied],[data-testid=evidence-copy-by-hand]").waitFor();
  });
});
