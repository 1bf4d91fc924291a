import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { usePane } from "../context";
import { createReader, sourceOf, type Reader } from "./reader";
import { initialState, reduce, type Action, type ImportState } from "./state";
import { createWriter, type Writer } from "./writer";

export interface Import {
  readonly state: ImportState;
  readonly dispatch: (action: Action) => void;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly addFiles: (files: readonly File[]) => void;
  readonly addSample: () => void;
}

const samplePath = "assets/samples/";

/** The state of the view with the two parts that act outside it: reading files and writing to the workbook. */
export function useImport(sampleFile: string): Import {
  const { text, language, announce } = usePane();
  const [state, dispatch] = useReducer(reduce, initialState);
  const reader = useMemo(() => createReader(dispatch), []);
  const writer = useMemo(() => createWriter(dispatch, { text, language }), [text, language]);
  const addFiles = useCallback(
    (files: readonly File[]): void => {
      if (files.length > 0) reader.add(files.map(sourceOf));
    },
    [reader],
  );
  const addSample = useCallback((): void => {
    const bytes = async (): Promise<Uint8Array> => {
      const response = await fetch(samplePath + encodeURIComponent(sampleFile));
      if (!response.ok) throw new Error(text.empty.sampleMissing);
      return new Uint8Array(await response.arrayBuffer());
    };
    reader.add([{ name: sampleFile, bytes }]);
  }, [reader, sampleFile, text]);
  useAnnouncedFiles(state, announce);
  return { state, dispatch, reader, writer, addFiles, addSample };
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
