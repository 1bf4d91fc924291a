import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { places, type ViewName } from "../../src/taskpane/places";
import { paneText } from "../../src/text";
import { clickTo, workbenchInBrowser, writeSampleQuote } from "./support";

const text = paneText("ja");

describe("The pane in an older Excel", function () {
  this.timeout(120_000);
  const openPage = workbenchInBrowser();
  let pane: Frame;

  const go = (name: ViewName): Promise<void> => clickTo(pane, name);

  /** What the pane says, once nothing is loading any more: in sentences, not in Office's own words. */
  const said = async (): Promise<string> => {
    await pane.locator("[role=progressbar]:not([aria-valuenow]):visible").first().waitFor({ state: "detached" });
    const words = await pane.locator("main").innerText();
    assert.doesNotMatch(words, /ApiNot|Excelの応答|not available|Error|\[object/);
    assert.ok(!words.includes(text.crashed));
    return words;
  };

  it("writes all but the set-up of the print with ExcelApi 1.8, and says so", async () => {
    ({ pane } = await openPage("?api=1.8"));
    await writeSampleQuote(pane);
    await pane.getByTestId("written").waitFor();
    await go("estimate");
    await pane.getByTestId("write-estimate").click();
    await pane.getByTestId("estimate-written").waitFor();
    await go("evidence");
    await pane.getByTestId("to-nearest").click();
    await pane.getByTestId("evidence-amount").waitFor();
    await go("check");
    await pane.locator("[data-testid=check-answer][data-state=found]").waitFor();
    await go("proposal");
    await pane.getByTestId("write-proposal").click();
    await pane.getByTestId("proposal-written").waitFor();
    assert.ok((await said()).includes(text.proposal.undecorated));
    for (const { name } of places) {
      await go(name);
      await said();
    }
  });

  it("refuses in sentences what an Excel of the first days cannot do, and still reads quotes", async () => {
    ({ pane } = await openPage("?api=1.1"));
    await writeSampleQuote(pane);
    await pane.getByTestId("write-failed").waitFor();
    assert.ok((await said()).includes(text.failures["api-missing"]));
    for (const { name } of places) {
      await go(name);
      await said();
    }
    await go("check");
    await pane.getByTestId("check-unread").waitFor();
    assert.ok((await said()).includes(text.failures["api-missing"]));
  });
});
