import type { IWorkbookData } from "@univerjs/core";
import { ErrorMessages, univerFunctions, univerHelp } from "../functions";
import type { CustomFunction, FunctionMetadata } from "../functions";
import { sampleWorkbook, textOf } from "../sample";
import type { OlderExcel, Sets } from "../requirements";
import { Session } from "../session";
import { guardLookupCache } from "../univer/private";
import { loadAddin } from "./addin";
import { showBar } from "./bar";
import { showCharts } from "./charts";
import { showFiles } from "./files";
import { loadGlyphs, loadRemainingGlyphs } from "./fonts";
import { showMessages } from "./message";
import { readOptions } from "./options";
import { openPane } from "./pane";
import { fitTableRowsOnSight } from "./rows";
import { activateSplitter } from "./splitter";
import "./style.css";
import { modules, startUniver } from "./univer";
import { wordsFor } from "./words";

declare global {
  interface Window {
    /** For tests and for a look from the console. */
    workbench?: Session;
  }
}

const options = readOptions(location.search);
const words = wordsFor(options.locale);

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

function warn(text: string): void {
  const banner = part("gaps");
  banner.hidden = false;
  banner.textContent = text;
}

async function loadSets(): Promise<Sets> {
  const answer = await fetch("/_workbench/sets.json");
  return (await answer.json()) as Sets;
}

/** What stays while workbooks come and go. */
interface Addin {
  readonly metadata: readonly FunctionMetadata[];
  readonly bodies: ReadonlyMap<string, CustomFunction>;
  readonly older: OlderExcel | undefined;
}

/** Puts a workbook on the desk, in the place of the one before. */
async function open({ metadata, bodies, older }: Addin, data: Partial<IWorkbookData>): Promise<Session> {
  await loadGlyphs(textOf(data));
  const before = window.workbench;
  delete window.workbench;
  part("pane").replaceChildren();
  before?.close();
  const sheet = freshGround(part("sheet"));
  const messages = new ErrorMessages();
  const functions = univerFunctions(modules, metadata, bodies, { platform: options.platform, messages });
  const help = univerHelp(modules, metadata);
  const { locale, theme } = options;
  const univer = startUniver({ container: sheet, locale, theme, functions, help });
  const session = await Session.open({
    ...options,
    modules,
    univer,
    data,
    messages,
    older,
    isEditing: ({ book }) => book.isCellEditing(),
  });
  session.host.onGap(() => {
    warn(words.gaps + [...session.host.gaps].join(", "));
  });
  fitTableRowsOnSight(session);
  showCharts(sheet, session, { theme, untitled: words.untitled });
  showMessages(part("message"), session);
  openPane(part("pane"), session, words.pane);
  return session;
}

/** An empty element in the place of one that Univer has filled. */
function freshGround(old: HTMLElement): HTMLElement {
  const fresh = document.createElement("div");
  fresh.id = old.id;
  old.replaceWith(fresh);
  return fresh;
}

async function start(): Promise<void> {
  document.documentElement.lang = options.locale.slice(0, 2);
  document.title = words.title;
  const bar = part("bar");
  showBar(bar, options, words);
  activateSplitter(part("splitter"), options.pane, words.splitter);

  const { metadata, functions: bodies } = await loadAddin(options.locale);
  guardLookupCache(modules);
  const older = options.api === undefined ? undefined : { api: options.api, sets: await loadSets() };
  const addin = { metadata, bodies, older };
  const session = await open(addin, sampleWorkbook(metadata));
  session.context.book.getActiveSheet().getRange("B2").activate();
  loadRemainingGlyphs(() => {
    window.workbench?.context.book.getActiveSheet().refreshCanvas();
  });
  window.workbench = session;
  showFiles(bar, part("files"), words.files, options.locale === "ja-JP" ? "ja" : "en", {
    current: () => window.workbench,
    open: async (data) => (window.workbench = await open(addin, data)),
  });
}

start().catch((error: unknown) => {
  console.error(error);
  warn(words.failed + String(error));
});
