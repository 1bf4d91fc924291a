import { Link } from "@fluentui/react-link";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { ActionCard } from "../ActionCard";
import { usePane } from "../context";
import { Message } from "../Message";
import { Failed } from "../Messages";
import { explanation } from "../styles";
import { useSample, type SampleIntents } from "./useSample";

const useStyles = makeStyles({ explanation });

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
        <p className={styles.explanation} data-testid="sample-present">
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
  const { text, host } = usePane();
  const words = text.more.sample;
  const sample = useSample();
  const { state, make, stop } = sample;
  const isThere = state.kind === "present" || state.kind === "written" || state.kind === "changed";
  return (
    <ActionCard
      id="sample"
      words={{
        ...words,
        detail: host.connected ? words.detail : words.outside,
        working: state.kind === "working" ? words[state.doing] : words.working,
      }}
      state={state}
      offered={host.connected && !isThere}
      onMake={() => void make()}
      onStop={stop}
    >
      <Said {...sample} />
    </ActionCard>
  );
}
