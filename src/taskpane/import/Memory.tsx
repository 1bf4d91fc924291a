import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { forgetCategory, forgetColumns, type Failure, type Outcome, type QuoteMemory } from "../../workbook";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { Fold } from "../Fold";
import { categoryName } from "./categoryNames";
import { impatience, withoutWaiting } from "./impatience";

const useStyles = makeStyles({
  hint: { margin: "0 0 4px", color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: "0", overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

interface Props {
  readonly memory: QuoteMemory;
  readonly onChanged: (memory: QuoteMemory) => void;
}

/** What the workbook was taught about quotes, each with a way to forget it. */
export function Memory({ memory, onChanged }: Props): ReactElement | null {
  const styles = useStyles();
  const { text, language, announce } = usePane();
  const [failure, setFailure] = useState<Failure | null>(null);
  const entries = [
    ...memory.columns.map(({ layout, title }) => ({
      id: `columns ${layout}`,
      words: text.memory.columns(title),
      forget: () => forgetColumns(layout, impatience()),
    })),
    ...memory.categories.map(({ key, name, category }) => ({
      id: `category ${key}`,
      words: text.memory.category(name, categoryName(category, language, text)),
      forget: () => forgetCategory(key, impatience()),
    })),
  ];
  if (entries.length === 0) return null;
  const forget = async (ask: () => Promise<Outcome<QuoteMemory>>): Promise<void> => {
    const outcome = await ask();
    if (outcome.kind === "failed") setFailure(withoutWaiting(outcome));
    else {
      setFailure(null);
      onChanged(outcome.value);
      announce(text.memory.forgotten);
    }
  };
  return (
    <Fold summary={text.memory.title(entries.length)} open={false} testId="memory">
      <p className={styles.hint}>{text.memory.hint}</p>
      {failure !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody role="alert">{text.memory.notForgotten(failureText(failure, text))}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {entries.map(({ id, words, forget: ask }) => (
          <li key={id} className={styles.entry}>
            <span className={styles.words}>{words}</span>
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              aria-label={text.memory.forgetLabel(words)}
              data-testid="forget"
              onClick={() => {
                void forget(ask);
              }}
            >
              {text.memory.forget}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
