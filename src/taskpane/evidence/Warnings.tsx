import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";
import type { SelectedCell } from "../../workbook";
import { usePane } from "../context";
import type { Disagreement } from "./call";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", justifyContent: "flex-start" },
});

interface WarningProps {
  readonly testId: string;
  readonly sentence: string;
  readonly children?: ReactNode;
}

function Warning({ testId, sentence, children }: WarningProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" data-testid={testId}>
      <MessageBarBody className={styles.body}>{sentence}</MessageBarBody>
      {children !== undefined && <MessageBarActions className={styles.actions}>{children}</MessageBarActions>}
    </MessageBar>
  );
}

function ToCheck(): ReactElement {
  const { text, show } = usePane();
  return (
    <Button
      size="small"
      onClick={() => {
        show("check");
      }}
    >
      {text.evidence.toCheck}
    </Button>
  );
}

/** A number that was typed over a formula. */
export function TypedOver({ formula }: { readonly formula: string }): ReactElement {
  const { text } = usePane();
  return (
    <Warning testId="evidence-typed-over" sentence={text.evidence.typedOver(formula)}>
      <ToCheck />
    </Warning>
  );
}

interface DisagreementProps {
  readonly disagreement: Disagreement;
  readonly cell: SelectedCell;
  readonly onRecalculate: () => void;
}

/** What the cell shows is not what its formula gives. */
export function Disagrees({ disagreement, cell, onRecalculate }: DisagreementProps): ReactElement {
  const { text } = usePane();
  const words = text.evidence;
  const { kind } = disagreement;
  if (kind !== "differs")
    return (
      <Warning testId="evidence-disagrees" sentence={words[kind]}>
        {kind === "name-lost" && <ToCheck />}
      </Warning>
    );
  const { shown, now } = disagreement;
  const said = words.differs(typeof shown === "number" ? text.yen(shown) : shown, text.yen(now));
  return (
    <Warning testId="evidence-disagrees" sentence={`${said} ${cell.calculatesByHand ? words.byHand : words.stale}`}>
      <Button size="small" data-testid="recalculate" onClick={onRecalculate}>
        {words.recalculate}
      </Button>
    </Warning>
  );
}
