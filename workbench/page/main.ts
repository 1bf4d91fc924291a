import { ErrorMessages, univerFunctions, univerHelp } from "../functions";
import { sampleWorkbook, textOf } from "../sample";
import type { Sets } from "../requirements";
import { Session } from "../session";
import { guardLookupCache } from "../univer/private";
import { loadAddin } from "./addin";
import { showBar } from "./bar";
import { showCharts } from "./charts";
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

async function start(): Promise<void> {
  document.documentElement.lang = options.locale.slice(0, 2);
  document.title = words.title;
  showBar(part("bar"), options, words);
  activateSplitter(part("splitter"), options.pane, words.splitter);

  const { metadata, functions: bodies } = await loadAddin(options.locale);
  const data = sampleWorkbook(metadata);
  await loadGlyphs(textOf(data));
  guardLookupCache(modules);
  const messages = new ErrorMessages();
  const functions = univerFunctions(modules, metadata, bodies, { platform: options.platform, messages });
  const help = univerHelp(modules, metadata);
  const { locale, theme } = options;
  const univer = startUniver({ container: "sheet", locale, theme, functions, help });
  const session = await Session.open({
    ...options,
    modules,
    univer,
    data,
    messages,
    older: options.api === undefined ? undefined : { api: options.api, sets: await loadSets() },
    isEditing: ({ book }) => book.isCellEditing(),
  });
  session.host.onGap(() => {
    warn(words.gaps + [...session.host.gaps].join(", "));
  });
  session.context.book.getActiveSheet().getRange("B2").activate();
  fitTableRowsOnSight(session);
  showCharts(part("sheet"), session, { theme, untitled: words.untitled });
  showMessages(part("message"), session);
  openPane(part("pane"), session, words.pane);
  loadRemainingGlyphs(() => {
    session.context.book.getActiveSheet().refreshCanvas();
  });
  window.workbench = session;
}

start().catch((error: unknown) => {
  console.error(error);
  warn(words.failed + String(error));
});
