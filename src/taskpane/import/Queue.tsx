import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { ProgressBar } from "@fluentui/react-progress";
import { Field } from "@fluentui/react-field";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { quoteMessage, type PaneText } from "../../text";
import { usePane } from "../context";
import { useDelayed } from "../useDelayed";
import type { FileStatus, QueuedFile } from "./state";
import { VendorChoice } from "./VendorChoice";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  working: { display: "flex", alignItems: "center", gap: "8px" },
  progress: { flexGrow: 1, minWidth: "0", overflowWrap: "anywhere" },
  name: { overflowWrap: "anywhere" },
});

interface Actions {
  readonly onStop: (id: number) => void;
  readonly onAgain: (id: number) => void;
  readonly onDismiss: (id: number) => void;
  readonly onVendor: (id: number, position: number) => void;
  readonly onColumns: (id: number) => void;
}

/** Refusals that a person can answer by saying which column is which. */
const answeredByColumns: readonly string[] = ["no_table", "no_lines"];

function Working({ file, onStop }: { readonly file: QueuedFile } & Pick<Actions, "onStop">): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const late = useDelayed(true);
  if (!late) return null;
  const { status } = file;
  const counted = status.kind === "reading" && status.total > 0;
  const said = counted
    ? text.queue.progress(status.done, status.total)
    : status.kind === "waiting"
      ? text.queue.waiting
      : text.queue.reading;
  return (
    <div className={styles.working}>
      <Field className={styles.progress} validationState="none" label={file.name} validationMessage={said}>
        <ProgressBar {...(counted ? { value: status.done, max: status.total } : {})} />
      </Field>
      <Button
        size="small"
        aria-label={text.queue.cancel(file.name)}
        onClick={() => {
          onStop(file.id);
        }}
      >
        {text.queue.cancelShort}
      </Button>
    </div>
  );
}

function problemOf(status: FileStatus, text: PaneText, language: "ja" | "en"): string {
  if (status.kind === "refused") return quoteMessage(status.code)[language];
  if (status.kind === "cancelled") return text.queue.cancelled;
  return status.kind === "empty" ? text.queue.none : text.queue.unreadable;
}

function Problem({
  file,
  onAgain,
  onDismiss,
  onColumns,
}: { readonly file: QueuedFile } & Pick<Actions, "onAgain" | "onDismiss" | "onColumns">): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const { id, name, status } = file;
  return (
    <MessageBar intent={status.kind === "cancelled" ? "info" : "error"} layout="multiline" data-testid="file-problem">
      <MessageBarBody>
        <MessageBarTitle className={styles.name}>{name}</MessageBarTitle> {problemOf(status, text, language)}
      </MessageBarBody>
      <MessageBarActions>
        {status.kind === "cancelled" && (
          <Button
            size="small"
            onClick={() => {
              onAgain(id);
            }}
          >
            {text.queue.retry}
          </Button>
        )}
        {status.kind === "refused" && answeredByColumns.includes(status.code) && (
          <Button
            size="small"
            data-testid="set-columns"
            onClick={() => {
              onColumns(id);
            }}
          >
            {text.queue.columns}
          </Button>
        )}
        <Button
          size="small"
          aria-label={text.queue.dismiss(name)}
          onClick={() => {
            onDismiss(id);
          }}
        >
          {text.queue.dismissShort}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** The files that are not (yet) quotes under review: being read, stopped or refused. */
export function Queue({ files, ...actions }: { readonly files: readonly QueuedFile[] } & Actions): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const shown = files.filter(({ status }) => status.kind !== "done");
  if (shown.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.queue.title}>
      {shown.map((file) => (
        <li key={file.id}>
          {file.status.kind === "waiting" || file.status.kind === "reading" ? (
            <Working file={file} {...actions} />
          ) : file.status.kind === "choosing" ? (
            <VendorChoice
              comparison={file.status.comparison}
              onChoose={(position) => {
                actions.onVendor(file.id, position);
              }}
            />
          ) : (
            <Problem file={file} {...actions} />
          )}
        </li>
      ))}
    </ul>
  );
}
