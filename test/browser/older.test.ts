import assert from "node:assert/strict";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { places, tabOf, type ViewName } from "../../src/taskpane/places";
import { paneText } from "../../src/text";
import { launchBrowser } from "../../tools/chromium";
import { startWorkbench, type WorkbenchServer } from "../../workbench/server";
import { collectComplaints, type Complaints } from "./support";

const text = paneText("ja");

describe("The pane in an older Excel", function () {
  this.timeout(120_000);
  let server: WorkbenchServer;
  let browser: Browser;
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

  const open = async (api: string): Promise<void> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    complaints = collectComplaints(page, server.url);
    await page.goto(`${server.url}?api=${api}`);
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    assert.ok(frame);
    pane = frame;
    await pane.getByTestId("empty").waitFor();
  };
  afterEach(async () => {
    const gaps = await pane.page().evaluate(() => [...(window.workbench?.host.gaps ?? ["the page did not start"])]);
    await pane.page().close();
    assert.deepEqual({ ...complaints, gaps }, { outside: [], missing: [], errors: [], gaps: [] });
  });

  const go = async (name: ViewName): Promise<void> => {
    await pane.getByTestId(`tab-${tabOf(name)}`).click();
    if (tabOf(name) !== name) await pane.getByTestId(`more-${name}`).click();
  };

  /** What the pane says, once nothing is loading any more: in sentences, not in Office's own words. */
  const said = async (): Promise<string> => {
    await pane.locator("[role=progressbar]:not([aria-valuenow]):visible").first().waitFor({ state: "detached" });
    const words = await pane.locator("main").innerText();
    assert.doesNotMatch(words, /ApiNot|Excelの応答|not available|Error|\[object/);
    assert.ok(!words.includes(text.crashed));
    return words;
  };

  const review = async (): Promise<void> => {
    await pane
      .locator("input[type=file]")
      .first()
      .setInputFiles(join("assets", "samples", "sample-quote.xlsx"));
    await pane.getByTestId("accept-all").click();
    await pane.getByTestId("write").click();
  };

  it("writes all but the set-up of the print with ExcelApi 1.8, and says so", async () => {
    await open("1.8");
    await review();
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
    await open("1.1");
    await review();
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
