import type { Connection, OfficeWindow } from "../host";
import type { Session } from "../session";

declare global {
  interface Window {
    /** Called by the pane's page before it loads Office.js. */
    connectPane?: (pane: Window) => void;
  }
}

/** Opens the built pane. Its page calls back: what is set on a frame before it loads is lost with the navigation. */
export function openPane(container: HTMLElement, session: Session, title: string): void {
  let connection: Connection | undefined;
  window.connectPane = (pane) => {
    connection?.disconnect();
    const own = session.connect(pane as unknown as OfficeWindow);
    connection = own;
    pane.addEventListener("pagehide", () => {
      own.disconnect();
    });
  };
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.src = "/taskpane.html";
  container.append(frame);
}
