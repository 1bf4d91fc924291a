import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useCallback, useEffect, useImperativeHandle, useRef, useState, type ReactElement, type Ref } from "react";
import { usePane } from "../context";
import { figure, hiddenButRead } from "../styles";
import { LineRow, type LineIntents } from "./LineRow";
import { includedLines, includedSum, type ReviewLine } from "./review";
import { useGrowing } from "./useGrowing";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    paddingBottom: "2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  headAmount: { marginLeft: "auto", textAlign: "right" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sum: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 0 2px",
    fontWeight: tokens.fontWeightSemibold,
  },
  amount: figure,
  keys: hiddenButRead,
});

interface Props extends Pick<LineIntents, "onIncluded" | "onCategory" | "onEdit"> {
  readonly lines: readonly ReviewLine[];
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly handle: Ref<LineListHandle>;
}

/** What others may ask of the list. */
export interface LineListHandle {
  /** Shows a line and puts the focus on it. */
  readonly goTo: (index: number) => void;
}

const focusRow = (index: number): void => {
  document.getElementById(`line-${String(index)}`)?.focus();
};

/** The lines under review. Tab enters the list once; the arrow keys move inside it. */
export function LineList({ lines, canUndo, onUndo, handle, onIncluded, onCategory, onEdit }: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const [active, setActive] = useState(0);
  const { shown, end, reveal } = useGrowing(lines.length);
  const pending = useRef<number | null>(null);
  const goTo = useCallback(
    (index: number): void => {
      reveal(index);
      setActive(index);
      pending.current = index;
    },
    [reveal],
  );
  const move = useCallback(
    (index: number, step: number): void => {
      goTo(Math.min(Math.max(index + step, 0), lines.length - 1));
    },
    [goTo, lines.length],
  );
  useImperativeHandle(handle, () => ({ goTo }), [goTo]);
  useEffect(() => {
    if (pending.current === null) return;
    focusRow(pending.current);
    pending.current = null;
  });
  const focused = useCallback((index: number): void => {
    setActive(index);
  }, []);
  const here = Math.min(active, lines.length - 1);
  return (
    <section aria-label={text.lines.list}>
      <div className={styles.head}>
        <span>{text.lines.title}</span>
        <Button size="small" appearance="subtle" disabledFocusable={!canUndo} data-testid="undo" onClick={onUndo}>
          {text.lines.undo}
        </Button>
        <span className={styles.headAmount}>{text.lines.amount}</span>
      </div>
      <p id="line-keys" className={styles.keys}>
        {text.lines.keys}
      </p>
      <ul className={styles.list} aria-describedby="line-keys" data-testid="lines">
        {lines.slice(0, shown).map((reviewed, index) => (
          <LineRow
            key={index}
            reviewed={reviewed}
            index={index}
            active={index === here}
            onIncluded={onIncluded}
            onCategory={onCategory}
            onEdit={onEdit}
            onFocusRow={focused}
            onMove={move}
          />
        ))}
      </ul>
      <div ref={end} />
      <div className={styles.sum} data-testid="sum">
        <span>{text.lines.sumLabel(includedLines(lines).length)}</span>
        <span className={styles.amount}>{text.yen(includedSum(lines))}</span>
      </div>
    </section>
  );
}
