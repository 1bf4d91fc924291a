import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { places, tabOf, type ViewName } from "../../src/taskpane/places";

const mostPresses = 200;

/** Somebody who uses the pane without a mouse. */
export interface Keyboard {
  /** Goes to what carries this test id, and presses a key there. */
  readonly press: (testId: string, key?: string) => Promise<void>;
  readonly goToView: (name: ViewName) => Promise<void>;
}

export function keyboardIn(pane: Frame): Keyboard {
  const { keyboard } = pane.page();
  const focused = (): Promise<string | null | undefined> =>
    pane.evaluate(() =>
      document.hasFocus() ? document.activeElement?.getAttribute("data-testid") : "outside the pane",
    );

  /** In one direction to the end of the pane, then back. */
  const moveTo = async (testId: string, first: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
    let key = first;
    let wasInside = false;
    for (let presses = 0; presses < mostPresses; presses += 1) {
      const now = await focused();
      if (now === testId) return;
      const isInside = now !== "outside the pane";
      if (wasInside && !isInside) key = key === "Tab" ? "Shift+Tab" : "Tab";
      wasInside = isInside;
      await keyboard.press(key);
    }
    assert.fail(`${testId} is not reached by keyboard`);
  };

  const press = async (testId: string, key = "Enter"): Promise<void> => {
    await pane.locator(`[data-testid="${testId}"]:visible`).first().waitFor();
    await moveTo(testId);
    await keyboard.press(key);
  };

  const goToView = async (name: ViewName): Promise<void> => {
    const tab = tabOf(name);
    const chosen = await pane.locator("[role=tab][aria-selected=true]").getAttribute("data-testid");
    await moveTo(chosen ?? "", "Shift+Tab");
    await keyboard.press("Home");
    for (const place of places) {
      if (place.name === tab) break;
      await keyboard.press("ArrowRight");
    }
    if (tab !== name) await press(`more-${name}`);
  };

  return { press, goToView };
}
