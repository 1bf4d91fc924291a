import { useEffect, type RefObject } from "react";
import type { Pasted } from "../../quotes";

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Takes what is pasted anywhere while the view is seen; a field that is being written in keeps its own paste. */
export function usePaste(
  view: RefObject<HTMLElement | null>,
  {
    onPaste,
    onFiles,
    onNothing,
  }: {
    readonly onPaste: (pasted: Pasted) => void;
    readonly onFiles: (files: readonly File[]) => void;
    readonly onNothing: () => void;
  },
): void {
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const { clipboardData, target } = event;
      if (clipboardData === null || isField(target) || view.current?.checkVisibility() !== true) return;
      event.preventDefault();
      const [html, text] = [clipboardData.getData("text/html"), clipboardData.getData("text/plain")];
      const files = [...clipboardData.files];
      if (html !== "" || text.trim() !== "") onPaste({ ...(html !== "" && { html }), text });
      else if (files.length > 0) onFiles(files);
      else onNothing();
    };
    document.addEventListener("paste", take);
    return () => {
      document.removeEventListener("paste", take);
    };
  }, [view, onPaste, onFiles, onNothing]);
}
