import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Pasted } from "../../quotes";
import { recallMemory, type QuoteMemory, type SelectedRange } from "../../workbook";
import { usePane } from "../context";
import { impatience } from "./impatience";
import { createLessons } from "./lessons";
import { createReader, type Reader } from "./reader";
import { lessonsIn } from "./review";
import { droppedFile, fileSource, pasteSource, rangeSource } from "./source";
import { initialState, reduce, type Action, type ImportState } from "./state";
import { createWriter, type Writer } from "./writer";

export interface Import {
  readonly state: ImportState;
  readonly dispatch: (action: Action) => void;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly addFiles: (files: readonly File[]) => void;
  readonly addSample: () => void;
  readonly addPaste: (pasted: Pasted) => void;
  readonly addRange: (range: SelectedRange) => void;
}

const samplePath = "assets/samples/";

/** Asks the workbook without waiting for a cell that is being edited; null where it does not answer. */
async function recallNow(): Promise<QuoteMemory | null> {
  const outcome = await recallMemory(impatience());
  return outcome.kind === "done" ? outcome.value : null;
}

/** The state of the view with the two parts that act outside it: reading quotes and writing to the workbook. */
export function useImport(sampleFile: string): Import {
  const { text, language, announce } = usePane();
  const [state, dispatch] = useReducer(reduce, initialState);
  const { memory, reviews } = state;
  const lessons = useMemo(() => createLessons(recallNow), []);
  useEffect(() => {
    lessons.follow(
      memory,
      reviews.flatMap(({ lines }) => lessonsIn(lines)),
    );
  }, [lessons, memory, reviews]);
  const reader = useMemo(
    () =>
      createReader(dispatch, async () => {
        const recalled = await lessons.recall();
        dispatch({ type: "memoryChanged", memory: recalled.memory });
        return recalled.taught;
      }),
    [lessons],
  );
  const writer = useMemo(() => createWriter(dispatch, { text, language }), [text, language]);
  const addFiles = useCallback(
    (files: readonly File[]): void => {
      if (files.length > 0) reader.add(files.map(droppedFile));
    },
    [reader],
  );
  const addSample = useCallback((): void => {
    const bytes = async (): Promise<Uint8Array> => {
      const response = await fetch(samplePath + encodeURIComponent(sampleFile));
      if (!response.ok) throw new Error(text.empty.sampleMissing);
      return new Uint8Array(await response.arrayBuffer());
    };
    reader.add([fileSource(sampleFile, bytes)]);
  }, [reader, sampleFile, text]);
  const addPaste = useCallback(
    (pasted: Pasted): void => {
      reader.add([pasteSource(text.empty.pasted, pasted)]);
    },
    [reader, text],
  );
  const addRange = useCallback(
    (range: SelectedRange): void => {
      reader.add([rangeSource(range.address, range)]);
    },
    [reader],
  );
  useAnnouncedFiles(state, announce);
  return { state, dispatch, reader, writer, addFiles, addSample, addPaste, addRange };
}

/** Reads out what each file became. */
function useAnnouncedFiles({ files, reviews }: ImportState, announce: (sentence: string) => void): void {
  const { text } = usePane();
  const done = useRef(new Set<number>());
  useEffect(() => {
    for (const { id, name, status } of files) {
      if (status.kind !== "done" || done.current.has(id)) continue;
      done.current.add(id);
      const own = reviews.filter(({ fileId }) => fileId === id);
      const lines = own.reduce((sum, { document }) => sum + document.items.length, 0);
      announce(text.queue.announce(name, own.length, lines));
    }
  }, [files, reviews, announce, text]);
}
