import type { IWorkbookData } from "@univerjs/core";
import type { Session } from "../../session";
import { afterOpening, readBook, saveSession, WorkbookRefused, type Loss, type OpenedBook } from "../../xlsx";
import type { Words } from "../words";
import { download } from "./download";
import { Notice } from "./notice";

type FileWords = Words["files"];

export interface Desk {
  readonly current: () => Session | undefined;
  /** Puts another workbook in the place of the open one. */
  readonly open: (data: Partial<IWorkbookData>) => Promise<Session>;
}

const USUAL_NAME = "ITSUBSIDY.xlsx";

/** 開く and 保存: a workbook out of a file, and the open one as a file. Nothing is sent anywhere. */
export function showFiles(
  bar: HTMLElement,
  ground: HTMLElement,
  words: FileWords,
  language: "ja" | "en",
  desk: Desk,
): void {
  const notice = new Notice(ground, words.close);
  let name = USUAL_NAME;
  const chooser = fileChooser((file) => {
    void openFile(file);
  });
  const open = button("open-file", words.open, words.openHint, () => {
    chooser.click();
  });
  const save = button("save-file", words.save, words.saveHint, () => {
    void saveFile();
  });
  bar.querySelector("h1")?.after(open, save, chooser);

  const told = (losses: readonly Loss[]): string =>
    losses
      .map(({ kind, count, names }) => {
        const what = names.length === 0 ? words.losses[kind] : `${words.losses[kind]}: ${names.join(" ")}`;
        return words.count(what, count);
      })
      .join(words.between);

  async function openFile(file: File): Promise<void> {
    notice.show("done", [words.opening(file.name)]);
    try {
      const book = readBook(new Uint8Array(await file.arrayBuffer()), file.name);
      await show(book);
      name = file.name.replace(/\.xls[xm]$/i, "") + ".xlsx";
      const lost = book.lost.length === 0 ? [] : [`${words.lostOnOpening}${told(book.lost)}`];
      notice.show("done", [words.opened(file.name), ...lost]);
    } catch (error) {
      if (!(error instanceof WorkbookRefused)) console.error(error);
      const why = error instanceof WorkbookRefused ? error.in(language) : words.broken;
      notice.show("refused", [words.notOpened(file.name, why)]);
    }
  }

  async function show(book: OpenedBook): Promise<void> {
    const session = await desk.open(book.data);
    await afterOpening(session, book);
  }

  async function saveFile(): Promise<void> {
    const session = desk.current();
    if (session === undefined) return;
    try {
      await session.context.book.endEditingAsync(true);
      const { bytes, lost } = await saveSession(session, await addinId());
      const write = (): void => {
        download(name, bytes);
        notice.show("done", [words.saved(name)]);
      };
      if (lost.length === 0) write();
      else
        notice.ask(
          [words.lostOnSaving, told(lost)],
          [
            { id: "save-anyway", label: words.saveAnyway, act: write },
            { id: "cancel-save", label: words.cancel, act: () => undefined },
          ],
        );
    } catch (error) {
      console.error(error);
      notice.show("refused", [words.notSaved(String(error))]);
    }
  }
}

function button(id: string, label: string, hint: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.dataset.testid = id;
  element.textContent = label;
  element.title = hint;
  element.addEventListener("click", act);
  return element;
}

/** Never seen: the button opens it. The same file may be chosen twice. */
function fileChooser(chosen: (file: File) => void): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm";
  input.hidden = true;
  input.dataset.testid = "choose-file";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) chosen(file);
    input.value = "";
  });
  return input;
}

/** Under this id the settings of the add-in are kept in the file. */
async function addinId(): Promise<string> {
  const manifest = await (await fetch("/manifest.xml")).text();
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error("manifest.xml has no <Id>");
  return id;
}
