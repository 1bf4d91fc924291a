import { desktopExternal } from "./external";
import type { DocumentEvents, DocumentSettings, Surroundings } from "./external";
import type { Host } from "./host";

/** One window (or vm context) in which Office.js is about to load. */
export interface OfficeWindow {
  _richApiNativeBridge?: unknown;
  [name: string]: unknown;
}

export interface Connection {
  readonly documentEvents: DocumentEvents;
  disconnect(): void;
}

/** Puts the host into a window. Must happen before office.js is evaluated there. */
export function connect(
  window: OfficeWindow,
  host: Host,
  surroundings: Surroundings,
  settings: DocumentSettings,
): Connection {
  const documentEvents: DocumentEvents = new Map();
  const bridge = host.bridge();
  const external = desktopExternal(surroundings, settings, documentEvents);
  window._richApiNativeBridge = bridge;
  Object.defineProperty(window, "external", { configurable: true, value: external });
  return {
    documentEvents,
    disconnect: () => {
      host.disconnect(bridge);
    },
  };
}
