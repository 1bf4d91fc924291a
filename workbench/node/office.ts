import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { OfficeWindow } from "../host";

const ORIGIN = "https://localhost";
const BASE = `${ORIGIN}/office-js/`;

/** The folder with the unmodified Office.js. */
const folder = (): string => dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** A window with just enough of a page in it for Office.js to start: it looks at scripts, storage and its address. */
export class OfficePage {
  readonly window: OfficeWindow;
  private readonly context: vm.Context;
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(locale: string) {
    const page = this.page(locale);
    for (const name of ["window", "self", "top", "parent", "globalThis"]) page[name] = page;
    this.window = page;
    this.context = vm.createContext(page);
  }

  /** Evaluates office.js; it fetches its further files through the page's script elements. */
  start(): void {
    this.run("office.js");
  }

  close(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  private run(file: string): void {
    const path = join(folder(), file);
    vm.runInContext(readFileSync(path, "utf8"), this.context, { filename: path });
  }

  private page(locale: string): OfficeWindow {
    const address = new URL(`${ORIGIN}/taskpane.html`);
    const { href, origin, protocol, host, hostname, pathname } = address;
    return {
      // Parsed by this realm's JSON, answers are arrays like those of the tests.
      JSON,
      console,
      queueMicrotask,
      TextDecoder,
      TextEncoder,
      URL,
      URLSearchParams,
      clearInterval,
      clearTimeout,
      setTimeout,
      setInterval: (callback: () => void, ms: number) => {
        const timer = setInterval(callback, ms);
        this.timers.add(timer);
        return timer;
      },
      addEventListener: nothing,
      dispatchEvent: nothing,
      removeEventListener: nothing,
      document: this.document(),
      history: {},
      localStorage: storage(),
      sessionStorage: storage(),
      location: { href, origin, protocol, host, hostname, pathname, hash: "", search: "" },
      name: "",
      navigator: { language: locale, userAgent: "workbench" },
      performance: {
        now: () => performance.now(),
        getEntriesByName: () => [],
        getEntriesByType: () => [],
        mark: nothing,
        measure: nothing,
        timing: {},
      },
    };
  }

  private document(): Record<string, unknown> {
    const head = this.element("head");
    const officeScript = { ...this.element("script"), src: `${BASE}office.js` };
    const byTag: Readonly<Record<string, readonly unknown[]>> = { head: [head], script: [officeScript] };
    return {
      addEventListener: nothing,
      body: this.element("body"),
      cookie: "",
      createElement: (tag: string) => this.element(tag),
      documentElement: this.element("html"),
      getElementById: () => null,
      getElementsByTagName: (tag: string) => byTag[tag] ?? [],
      hasFocus: () => true,
      head,
      querySelector: () => null,
      querySelectorAll: () => [],
      readyState: "complete",
      removeEventListener: nothing,
      title: "",
    };
  }

  private element(tag: string): PageElement {
    const element: PageElement = {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (name, value) => {
        element[name] = value;
      },
      getAttribute: (name) => element[name] ?? null,
      addEventListener: nothing,
      removeChild: nothing,
      appendChild: (child) => this.append(child),
      insertBefore: (child) => this.append(child),
    };
    return element;
  }

  private append(child: PageElement): PageElement {
    if (child.tagName === "SCRIPT")
      setTimeout(() => {
        this.load(child);
      });
    return child;
  }

  private load(script: PageElement): void {
    const source = String(script.src);
    const file = source.slice(BASE.length).split("?")[0] ?? "";
    if (source.startsWith(BASE) && existsSync(join(folder(), file))) {
      this.run(file);
      script.onload?.();
    } else {
      script.onerror?.(new Error(`no such script: ${source}`));
    }
  }
}

interface PageElement {
  readonly tagName: string;
  readonly style: object;
  src?: string;
  onload?: () => void;
  onerror?: (error: Error) => void;
  setAttribute: (name: string, value: unknown) => void;
  getAttribute: (name: string) => unknown;
  addEventListener: () => void;
  removeChild: () => void;
  appendChild: (child: PageElement) => PageElement;
  insertBefore: (child: PageElement) => PageElement;
  [name: string]: unknown;
}

function nothing(): void {
  return undefined;
}

function storage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    clear: () => {
      items.clear();
    },
    getItem: (key: string) => items.get(key) ?? null,
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
    removeItem: (key: string) => items.delete(key),
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
  };
}
