import axe from "axe-core";
import type { Frame } from "playwright-core";

/** Makes known to a page what looks at it: axe, and what the compiler of the tests puts around named functions. */
export const prepare = (frame: Frame): Promise<unknown> =>
  frame.evaluate(`${axe.source}; globalThis.__name = (named) => named;`);

/** What keeps somebody from using a page with assistive technology. */
export async function barriers(frame: Frame): Promise<readonly string[]> {
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"], iframes: false }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Texts that are cut or stick out, and what would have to be scrolled sideways. */
export const misfits = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const slack = 1;
    const found = new Set<string>();
    const say = (what: string, element: Element, text: string): void => {
      const { tagName, parentElement } = element;
      const at = element.closest<HTMLElement>("[data-testid]")?.dataset.testid ?? parentElement?.id ?? "";
      found.add(`${what}: ${tagName} in ${at}: ${text.trim().slice(0, 60)}`);
    };
    const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
    const isHiddenButRead = (element: Element): boolean =>
      style(element).clipPath !== "none" || (element.parentElement !== null && isHiddenButRead(element.parentElement));

    /** Whether an element hides the end of a text: of one in its flow, not of one that it lets be scrolled down to. */
    const cuts = (element: Element, { left, right }: DOMRect): boolean => {
      if (style(element).overflowX === "visible") return false;
      const box = element.getBoundingClientRect();
      return right > box.right + slack || left < box.left - slack;
    };
    const lookAtText = (text: Text): void => {
      const holder = text.parentElement;
      if (holder === null || text.data.trim() === "" || holder.closest("select, style, script") !== null) return;
      if (!holder.checkVisibility() || isHiddenButRead(holder)) return;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.right > innerWidth + slack || box.left < -slack) say("outside", holder, text.data);
        for (let around: Element | null = holder; around !== null; around = around.parentElement)
          if (cuts(around, box)) say("cut", holder, text.data);
      }
      if (holder.clientWidth > 0 && holder.scrollWidth > holder.clientWidth + slack) say("cut", holder, text.data);
    };

    const pen = document.createElement("canvas").getContext("2d");
    /** A field shows its text in one line, and hides the end of one that is too long. */
    const lookAtField = (field: HTMLInputElement | HTMLSelectElement): void => {
      if (!field.checkVisibility() || pen === null) return;
      const text =
        field instanceof HTMLSelectElement
          ? (field.selectedOptions[0]?.label ?? "")
          : field.value === ""
            ? field.placeholder
            : field.value;
      const { font, opacity, paddingLeft, paddingRight } = style(field);
      // One that cannot be seen lies over what it shows.
      if (opacity === "0") return;
      pen.font = font;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (room > 0 && pen.measureText(text).width > room + slack) say("cut in its field", field, text);
    };

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) lookAtText(texts.currentNode as Text);
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "select, input:not([type=checkbox], [type=radio], [type=range], [type=file])",
    ))
      lookAtField(field);
    for (const element of document.querySelectorAll("html, body *")) {
      const { overflowX } = style(element);
      const scrolls = element === document.documentElement || overflowX === "auto" || overflowX === "scroll";
      if (scrolls && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + slack)
        say("scrolls sideways", element, "");
    }
    return [...found];
  });

/** Notes how the element with the focus looks; false where the focus has left the page. */
const noteFocus = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const { activeElement } = document;
    if (!document.hasFocus() || activeElement === null || activeElement === document.body) return false;
    const notes = ((window as unknown as { notes?: Map<Element, string> }).notes ??= new Map<Element, string>());
    const appearance = (element: Element): string => {
      const around = [element, element.parentElement, ...(element.parentElement?.children ?? [])];
      return around
        .flatMap((each) =>
          each === null ? [] : [null, "::before", "::after"].map((part) => getComputedStyle(each, part)),
        )
        .map(({ outline, outlineOffset, boxShadow, border, transform, opacity, backgroundColor }) =>
          [outline, outlineOffset, boxShadow, border, transform, opacity, backgroundColor].join(),
        )
        .join(";");
    };
    Object.assign(window, { appearance });
    const isNew = !notes.has(activeElement);
    if (isNew) notes.set(activeElement, appearance(activeElement));
    return isNew;
  });

/** What of a page the Tab key does not come to, and where it comes without being seen. Begins at `start`, and leaves the focus there. */
export async function unreachable(frame: Frame, start: string): Promise<readonly string[]> {
  await frame.evaluate(() => {
    Object.assign(window, { notes: new Map() });
  });
  const { keyboard } = frame.page();
  await frame.locator(start).focus();
  // Only what the keyboard has brought the focus to has to show it.
  await keyboard.press("Tab");
  await keyboard.press("Shift+Tab");
  while (await noteFocus(frame)) await keyboard.press("Tab");
  const faults = await frame.evaluate(() => {
    const { notes, appearance } = window as unknown as {
      notes: ReadonlyMap<Element, string>;
      appearance: (element: Element) => string;
    };
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const name = (element: Element): string => element.outerHTML.slice(0, 160);
    const usable = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary, iframe, [tabindex], [role=button]",
      ),
    ].filter(
      (element) => element.checkVisibility() && !element.matches(":disabled, [type=file], [data-tabster-dummy]"),
    );
    const missed = usable.filter(
      (element) => !notes.has(element) && (element.tabIndex >= 0 || element.matches("a, button, input, select")),
    );
    // Inside a list of tabs and inside the list of lines the arrow keys take over.
    const stuck = missed.filter((element) => element.closest("[role=tablist], [data-testid=lines]") === null);
    const unseen = [...notes].filter(([element, focused]) => element.isConnected && appearance(element) === focused);
    return [
      ...stuck.map((element) => `not reached: ${name(element)}`),
      ...unseen
        .filter(([element]) => element.tagName !== "IFRAME")
        .map(([element]) => `the focus is not seen: ${name(element)}`),
    ];
  });
  await frame.locator(start).focus();
  return faults;
}
