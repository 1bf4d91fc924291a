import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  fold: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: {
    cursor: "pointer",
    padding: "6px 0",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly summary: string;
  /** Whether it is open at first. */
  readonly open: boolean;
  readonly testId: string;
  readonly children: ReactNode;
}

/** What is of second rank folds away under a line that says what it is. */
export function Fold({ summary, open, testId, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.fold} open={open} data-testid={testId}>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
