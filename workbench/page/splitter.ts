import { paneWidth } from "./options";

const STEP = 10;

/** The border between sheet and pane: drag it, or focus it and use the arrow keys. */
export function activateSplitter(splitter: HTMLElement, start: number, label: string): void {
  let width = start;
  const resize = (pixels: number): void => {
    width = paneWidth(pixels);
    document.body.style.setProperty("--pane-width", `${String(width)}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("aria-label", label);
  resize(start);

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("pointerup", (event) => {
    splitter.releasePointerCapture(event.pointerId);
    document.body.classList.remove("dragging");
  });
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") resize(width + STEP);
    if (event.key === "ArrowRight") resize(width - STEP);
  });
}
