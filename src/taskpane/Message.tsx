import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  focus: { outlineOffset: "2px" },
  body: { overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", justifyContent: "flex-start" },
});

interface MessageProps {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly testId: string;
  readonly title: string | null;
  readonly sentences: readonly (string | null)[];
  readonly actions: ReactNode;
  /** What it tells of, where it may be shown again: the focus is taken once for each. */
  readonly about?: object;
}

const told = new WeakSet();

/** A message that takes the focus when it comes, so that the keyboard is never left behind. */
export function Message({ intent, testId, title, sentences, actions, about }: MessageProps): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (about !== undefined && told.has(about)) return;
    if (about !== undefined) told.add(about);
    place.current?.focus();
  }, [testId, about]);
  return (
    <div ref={place} tabIndex={-1} className={styles.focus} data-testid={testId}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          {title !== null && <MessageBarTitle>{title}</MessageBarTitle>}{" "}
          {sentences.filter((each) => each !== null).join(" ")}
        </MessageBarBody>
        {actions !== null && <MessageBarActions className={styles.actions}>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
