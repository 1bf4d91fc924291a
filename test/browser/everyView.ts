import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import type { ViewName } from "../../src/taskpane/places";
import { faults } from "./faults";
import { keyboardIn } from "./keyboard";
import { prepare } from "./looks";
import { sampleQuote } from "./support";

/** Looks at a view in one of its states. `ready` waits for what the view shows, and gives the page it stands on. */
export type Look = (view: ViewName, state: string, ready: () => Promise<Frame>) => Promise<void>;

/** From an empty workbook to a proposal and through every other view, by keyboard alone. */
export async function walk(pane: Frame, look: Look): Promise<void> {
  const page = pane.page();
  const { press, goToView } = keyboardIn(pane);

  const shows = (selector: string) => async (): Promise<Frame> => {
    await pane.locator(selector).first().waitFor();
    return pane;
  };
  const shown = (testId: string): (() => Promise<Frame>) => shows(`[data-testid=${testId}]:visible`);
  const see = async (view: ViewName, state: string, testId: string): Promise<void> => {
    await shown(testId)();
    await look(view, state, shown(testId));
  };
  const unfold = (view: ViewName): Promise<void> =>
    pane.locator(`#view-${view} details`).evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute("open", "");
    });

  await see("import", "empty", "empty");
  const choosing = page.waitForEvent("filechooser");
  await press("choose-files");
  await (await choosing).setFiles(sampleQuote);
  await shown("write")();
  await unfold("import");
  await press("edit");
  await see("import", "a quote under review", "line-editor");
  await press("edit-close");
  await press("accept-all");
  await press("write");
  await see("import", "written", "written");

  await press("to-estimate");
  await shown("best-amount")();
  await unfold("estimate");
  await see("estimate", "unfolded", "best-amount");
  assert.match(await pane.getByTestId("best-amount").innerText(), /571,006/);
  await press("write-estimate");
  await see("estimate", "written", "estimate-written");

  await goToView("evidence");
  await press("to-nearest");
  await shown("evidence-amount")();
  await press("insert-table");
  await shown("evidence-inserted")();
  await unfold("evidence");
  await see("evidence", "with its table beside it", "evidence-amount");

  await page.evaluate((rows) => {
    const sheet = window.workbench?.context.book.insertSheet("一覧");
    sheet?.getRange(0, 0, rows.length, rows[0]?.length ?? 0).setValues(rows.map((row) => [...row]));
  }, faults);
  await goToView("check");
  await shown("finding")();
  await press("fix");
  await shown("check-fixed")();
  await unfold("check");
  await see("check", "with findings, one of them fixed", "finding");

  await goToView("proposal");
  await shown("proposal-answer")();
  await press("write-proposal");
  await shown("proposal-written")();
  await unfold("proposal");
  await see("proposal", "written", "proposal-answer");

  await goToView("functions");
  await shown("function")();
  await pane.locator("[data-function=AMOUNT]").evaluate((item) => {
    item.setAttribute("open", "");
  });
  await see("functions", "one open", "function-form");

  await goToView("portable");
  await see("portable", "before", "portable-sheets");
  await press("make-portable");
  await shown("portable-made")();
  await unfold("portable");
  await see("portable", "made", "portable-made");

  await goToView("settings");
  await press("setting-minimum-wage", " ");
  await see("settings", "saved", "settings-saved");

  await goToView("more");
  await press("make-sample");
  await see("more", "with the sample", "sample-written");

  await goToView("help");
  await look("help", "shown", async () => {
    const help = await (await pane.waitForSelector("#view-help iframe")).contentFrame();
    assert.ok(help);
    await help.locator("h1").first().waitFor();
    await prepare(help);
    return help;
  });
}
