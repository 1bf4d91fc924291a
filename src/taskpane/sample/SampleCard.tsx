import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { ProgressBar } from "@fluentui/react-progress";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { useDelayed } from "../import/useDelayed";
import { Message } from "../Message";
import { Failed } from "../Messages";
import { useSample, type SampleIntents } from "./useSample";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
  row: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "stretch" },
});

/** What became of the last wish, and what can be done now. */
function Said({ state, remove, keep }: SampleIntents): ReactElement | null {
  const styles = useStyles();
  const { text, show } = usePane();
  const words = text.more.sample;
  const removal = (
    <Link as="button" data-testid="remove-sample" onClick={() => void remove(false)}>
      {words.remove}
    </Link>
  );
  switch (state.kind) {
    case "absent":
    case "working":
      return null;
    case "present":
      return (
        <p className={styles.text} data-testid="sample-present">
          {words.present} {removal}
        </p>
      );
    case "written": {
      const { quoteSheet, estimateSheet } = state.sample;
      const toEstimate = (
        <Link
          as="button"
          data-testid="sample-to-estimate"
          onClick={() => {
            show("estimate");
          }}
        >
          {words.toEstimate}
        </Link>
      );
      return (
        <Message
          intent="success"
          testId="sample-written"
          title={null}
          sentences={[words.written(quoteSheet, estimateSheet)]}
          actions={
            <>
              {toEstimate}
              {removal}
            </>
          }
        />
      );
    }
    case "changed":
      return (
        <Message
          intent="warning"
          testId="sample-changed"
          title={null}
          sentences={[words.changed(state.sheet)]}
          actions={
            <>
              <Link as="button" data-testid="remove-sample-changed" onClick={() => void remove(true)}>
                {words.evenIfChanged}
              </Link>
              <Link as="button" onClick={keep}>
                {words.keep}
              </Link>
            </>
          }
        />
      );
    case "removed":
      return <Message intent="info" testId="sample-removed" title={null} sentences={[words.removed]} actions={null} />;
    case "unreadable":
      return (
        <Message intent="error" testId="sample-unreadable" title={null} sentences={[words.unreadable]} actions={null} />
      );
    case "failed":
      return <Failed testId="sample-failed" failure={state.failure} />;
  }
}

/** A quote and its estimate to try things with, in one click; removable in one more. */
export function SampleCard(): ReactElement {
  const styles = useStyles();
  const { text, host } = usePane();
  const words = text.more.sample;
  const sample = useSample();
  const { state, make, stop } = sample;
  const isLong = useDelayed(state.kind === "working");
  const isThere = state.kind === "present" || state.kind === "written" || state.kind === "changed";
  return (
    <section className={styles.card} data-testid="sample" data-state={state.kind}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{host.connected ? words.detail : words.outside}</p>
      {host.connected && !isThere && (
        <Button
          className={styles.button}
          disabledFocusable={state.kind === "working"}
          data-testid="make-sample"
          onClick={() => {
            if (state.kind !== "working") void make();
          }}
        >
          {words.make}
        </Button>
      )}
      {state.kind === "working" && isLong && (
        <div className={styles.row}>
          <span>{state.waiting ? text.write.waiting : words[state.doing]}</span>
          <ProgressBar aria-label={words[state.doing]} />
          <Button className={styles.button} size="small" data-testid="stop-sample" onClick={stop}>
            {words.stop}
          </Button>
        </div>
      )}
      <Said {...sample} />
    </section>
  );
}
