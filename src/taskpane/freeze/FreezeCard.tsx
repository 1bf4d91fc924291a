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
import { useFreeze, type Freezer } from "./useFreeze";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
  row: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "stretch" },
});

/** What became of the last wish, and how it is undone. */
function Said({ state, thaw }: Freezer): ReactElement | null {
  const { text } = usePane();
  const words = text.portable.freeze;
  switch (state.kind) {
    case "idle":
    case "working":
      return null;
    case "frozen": {
      const { frozen } = state;
      return (
        <Message
          intent="success"
          testId="freeze-done"
          title={words.done(frozen.blocks.length)}
          sentences={[words.doneDetail(frozen.note.sheetName), frozen.left > 0 ? words.left(frozen.left) : null]}
          actions={
            <Link as="button" data-testid="thaw" onClick={() => void thaw(frozen)}>
              {words.undo}
            </Link>
          }
        />
      );
    }
    case "none":
      return (
        <Message
          intent="info"
          testId="freeze-none"
          title={null}
          sentences={[words.none, state.left > 0 ? words.left(state.left) : null]}
          actions={null}
        />
      );
    case "thawed": {
      const { restored, left } = state.thawing;
      return (
        <Message
          intent={left > 0 ? "warning" : "info"}
          testId="freeze-undone"
          title={null}
          sentences={[words.undone(restored), left > 0 ? words.undoneLeft(left) : null]}
          actions={null}
        />
      );
    }
    case "failed":
      return <Failed testId="freeze-failed" failure={state.failure} />;
  }
}

/** 値で固定: the selected cells keep the amounts that they show. */
export function FreezeCard(): ReactElement {
  const styles = useStyles();
  const { text, host } = usePane();
  const words = text.portable.freeze;
  const freezer = useFreeze();
  const { state, freeze, stop } = freezer;
  const isWorking = state.kind === "working";
  const isLong = useDelayed(isWorking);
  return (
    <section className={styles.card} data-testid="freeze" data-state={state.kind}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{words.detail}</p>
      {host.connected && (
        <Button
          className={styles.button}
          disabledFocusable={isWorking}
          data-testid="make-freeze"
          onClick={() => {
            if (!isWorking) void freeze();
          }}
        >
          {words.make}
        </Button>
      )}
      {state.kind === "working" && isLong && (
        <div className={styles.row}>
          <span>{state.waiting ? text.write.waiting : words.working}</span>
          <ProgressBar aria-label={words.working} />
          <Button className={styles.button} size="small" data-testid="stop-freeze" onClick={stop}>
            {words.stop}
          </Button>
        </div>
      )}
      <Said {...freezer} />
    </section>
  );
}
