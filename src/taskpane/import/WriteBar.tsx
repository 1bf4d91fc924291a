import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { Spinner } from "@fluentui/react-spinner";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";
import { usePane } from "../context";
import { bar } from "../styles";
import { countOf, firstOf, includedLines } from "./review";
import { isEditedSince, type Review } from "./state";

const useStyles = makeStyles({
  bar,
  notice: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground1,
  },
  small: { fontSize: tokens.fontSizeBase200 },
  action: { display: "flex", alignItems: "center", gap: "10px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  where: {
    marginLeft: "auto",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly review: Review;
  /** Messages about what was written, above the button. */
  readonly children: ReactNode;
  readonly onGoTo: (index: number) => void;
  readonly onAcceptAll: () => void;
  readonly onWrite: () => void;
  /** How many quotes of the queue can be written without another look. */
  readonly good: number;
  readonly onWriteAll: () => void;
}

function useBlocked({ lines }: Review): string | null {
  const { text, host } = usePane();
  if (!host.connected) return text.write.blockedHost;
  if (includedLines(lines).length === 0) return text.write.blockedEmpty;
  return countOf(lines, "choose") > 0 ? text.write.blockedChoose : null;
}

function Notices({ review, onGoTo, onAcceptAll }: Pick<Props, "review" | "onGoTo" | "onAcceptAll">): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const { lines } = review;
  const choose = countOf(lines, "choose");
  const check = countOf(lines, "check");
  return (
    <>
      {choose > 0 && (
        <div className={styles.notice} data-testid="choose-notice">
          {text.lines.chooseNotice(choose)}
          <Link
            as="button"
            className={styles.small}
            onClick={() => {
              onGoTo(firstOf(lines, "choose"));
            }}
          >
            {text.lines.goTo}
          </Link>
        </div>
      )}
      {check > 0 && (
        <div className={styles.notice} data-testid="check-notice">
          {text.lines.checkNotice(check)}
          <Link
            as="button"
            className={styles.small}
            onClick={() => {
              onGoTo(firstOf(lines, "check"));
            }}
          >
            {text.lines.goTo}
          </Link>
          <Link as="button" className={styles.small} data-testid="accept-all" onClick={onAcceptAll}>
            {text.lines.acceptAll(check)}
          </Link>
        </div>
      )}
    </>
  );
}

/** The one primary action of the view, with where it will write beside it. */
export function WriteBar({ review, children, onWrite, good, onWriteAll, ...notices }: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const blocked = useBlocked(review);
  const { kind } = review.writing;
  const again = isEditedSince(review);
  const offersWriting = again || kind === "idle" || kind === "failed" || kind === "removed";
  return (
    <footer className={styles.bar}>
      {children}
      {offersWriting && <Notices review={review} {...notices} />}
      {kind === "working" && <Spinner size="tiny" labelPosition="after" label={text.write.writing} />}
      {offersWriting && (
        <div className={styles.action}>
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={blocked !== null}
            aria-describedby="write-where"
            data-testid="write"
            onClick={onWrite}
          >
            {again ? text.write.again : text.write.button}
          </Button>
          <span id="write-where" className={styles.where}>
            {blocked ?? text.write.where}
          </span>
        </div>
      )}
      {good > 1 && (
        <Button size="small" data-testid="write-all" onClick={onWriteAll}>
          {text.write.batch.button(good)}
        </Button>
      )}
    </footer>
  );
}
