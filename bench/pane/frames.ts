import type { Frame } from "playwright-core";

const turns = 30;
const jumps = ["End", "Home", "End", "PageUp", "Home", "PageDown"];

/** Milliseconds of the longest frame while the lines are scrolled with the wheel, dragged about and jumped through. */
export async function longestFrame(pane: Frame): Promise<number> {
  const page = pane.page();
  await pane.evaluate(() => {
    const watch = {
      longest: 0,
      last: performance.now(),
      isOver: false,
      tick(now: number): void {
        if (watch.isOver) return;
        watch.longest = Math.max(watch.longest, now - watch.last);
        watch.last = now;
        requestAnimationFrame((next) => {
          watch.tick(next);
        });
      },
    };
    watch.tick(watch.last);
    Object.assign(window, { watch });
  });
  await pane.getByTestId("lines").hover({ position: { x: 150, y: 20 } });
  for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(0, 400);
  await pane.getByTestId("lines").evaluate(async (list, count) => {
    let scroller: Element | null = list;
    while (scroller !== null && getComputedStyle(scroller).overflowY !== "auto") scroller = scroller.parentElement;
    for (let jump = 0; jump < count; jump++) {
      // As the thumb of the scroll bar is dragged: far, to and fro, once a frame.
      scroller?.scrollTo(0, (scroller.scrollHeight * ((jump * 7) % count)) / count);
      await new Promise(requestAnimationFrame);
    }
  }, turns);
  for (const key of jumps) await page.keyboard.press(key);
  return pane.evaluate(() => {
    const { watch } = window as unknown as { watch: { longest: number; isOver: boolean } };
    watch.isOver = true;
    return watch.longest;
  });
}
