import { Link } from "@fluentui/react-link";
import type { ReactElement } from "react";
import { ActionCard } from "../ActionCard";
import { usePane } from "../context";
import { Message } from "../Message";
import { Failed } from "../Messages";
import { useFreeze, type Freezer } from "./useFreeze";

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
  const { text, host } = usePane();
  const freezer = useFreeze();
  const { state, freeze, stop } = freezer;
  return (
    <ActionCard
      id="freeze"
      words={text.portable.freeze}
      state={state}
      offered={host.connected}
      onMake={() => void freeze()}
      onStop={stop}
    >
      <Said {...freezer} />
    </ActionCard>
  );
}
