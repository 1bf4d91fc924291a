import { ChevronDownRegular } from "@fluentui/react-icons";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ComponentProps, ReactElement } from "react";

const useStyles = makeStyles({
  choice: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px",
    boxSizing: "border-box",
    minWidth: "0",
    padding: "3px 6px 3px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shown: { minWidth: "0", overflowWrap: "anywhere" },
  sign: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  select: { position: "absolute", inset: 0, width: "100%", opacity: 0, cursor: "pointer", font: "inherit" },
});

interface Props extends ComponentProps<"select"> {
  /** The label of the chosen option. */
  readonly shown: string;
}

/** A drop-down for long labels: the chosen one is shown in as many lines as it takes, where a usual drop-down cuts it. */
export function Choice({ shown, className, children, ...select }: Props): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.choice, className)}>
      <span className={styles.shown} aria-hidden>
        {shown}
      </span>
      <ChevronDownRegular className={styles.sign} aria-hidden />
      <select {...select} className={styles.select}>
        {children}
      </select>
    </span>
  );
}
