import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  action: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 10px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  where: {
    flexGrow: 1,
    flexBasis: "90px",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly label: string;
  /** Where it will write; or why it cannot, while it is `blocked`. */
  readonly where: string;
  readonly blocked: boolean;
  readonly testId: string;
  readonly onPress: () => void;
}

/** The one primary button of a view, which names what it does, with where it will do it beside. */
export function PrimaryAction({ label, where, blocked, testId, onPress }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.action}>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={blocked}
        aria-describedby={`${testId}-where`}
        data-testid={testId}
        onClick={() => {
          if (!blocked) onPress();
        }}
      >
        {label}
      </Button>
      <span id={`${testId}-where`} className={styles.where}>
        {where}
      </span>
    </div>
  );
}
