import { Button } from "@fluentui/react-button";
import { ProgressBar } from "@fluentui/react-progress";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";
import { usePane } from "./context";
import { explanation } from "./styles";
import { useDelayed } from "./useDelayed";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  explanation,
  button: { alignSelf: "flex-start" },
  row: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "stretch" },
});

interface Props {
  readonly id: string;
  readonly words: Readonly<Record<"title" | "detail" | "make" | "working" | "stop", string>>;
  readonly state: { readonly kind: string; readonly waiting?: boolean };
  readonly offered: boolean;
  readonly onMake: () => void;
  readonly onStop: () => void;
  /** What became of it. */
  readonly children: ReactNode;
}

/** Something to be done in the workbook that needs no view of its own: what it is, its button, and how far it is. */
export function ActionCard({ id, words, state, offered, onMake, onStop, children }: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const isWorking = state.kind === "working";
  const isLong = useDelayed(isWorking);
  return (
    <section className={styles.card} data-testid={id} data-state={state.kind}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.explanation}>{words.detail}</p>
      {offered && (
        <Button
          className={styles.button}
          disabledFocusable={isWorking}
          data-testid={`make-${id}`}
          onClick={() => {
            if (!isWorking) onMake();
          }}
        >
          {words.make}
        </Button>
      )}
      {isLong && (
        <div className={styles.row}>
          <span>{state.waiting === true ? text.write.waiting : words.working}</span>
          <ProgressBar aria-label={words.working} />
          <Button className={styles.button} size="small" data-testid={`stop-${id}`} onClick={onStop}>
            {words.stop}
          </Button>
        </div>
      )}
      {children}
    </section>
  );
}
