import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type Ref,
  type RefObject,
} from "react";
import { usePane } from "../context";
import { figure, hiddenButRead } from "../styles";
import { LineRow, type LineIntents } from "./LineRow";
import { includedLines, includedSum, type ReviewLine } from "./review";
import { useRows } from "./useRows";

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
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
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
  /** What scrolls the list. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** What others may ask of the list. */
export interface LineListHandle {
  /** Shows a line and puts the focus on it. */
  readonly goTo: (index: number) => void;
}

const rowAt = (index: number): HTMLElement | null => document.getElementById(`line-${String(index)}`);

/** The row that Tab enters and the row that is being edited, which have to be there even out of sight. */
function useMoves(count: number, handle: Ref<LineListHandle>) {
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState<number | null>(null);
  const pending = useRef<number | null>(null);
  const here = Math.min(active, count - 1);
  const kept = useMemo(() => (open === null ? [here] : [here, open]), [here, open]);
  const goTo = useCallback((index: number): void => {
    setActive(index);
    pending.current = index;
  }, []);
  const move = useCallback(
    (index: number, step: number): void => {
      goTo(Math.min(Math.max(index + step, 0), count - 1));
    },
    [goTo, count],
  );
  useImperativeHandle(handle, () => ({ goTo }), [goTo]);
  const takePending = useCallback((): number | null => {
    const index = pending.current;
    pending.current = null;
    return index;
  }, []);
  return { here, kept, open, takePending, move, setActive, setOpen };
}

/** The lines under review. Tab enters the list once; the arrow keys, Home and End move inside it. */
export function LineList({
  lines,
  canUndo,
  onUndo,
  handle,
  scroller,
  onIncluded,
  onCategory,
  onEdit,
}: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const { here, kept, open, takePending, move, setActive, setOpen } = useMoves(lines.length, handle);
  const { items, height, offset, measure, scrollTo } = useRows(lines.length, kept, list, scroller);
  useEffect(() => {
    const index = takePending();
    if (index === null) return;
    scrollTo(index);
    rowAt(index)?.focus({ preventScroll: true });
  });
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
      <ul
        ref={list}
        role="list"
        className={styles.list}
        style={{ height }}
        aria-describedby="line-keys"
        data-testid="lines"
      >
        {items.map(({ index, start }) => {
          const reviewed = lines[index];
          return reviewed === undefined ? null : (
            <LineRow
              key={index}
              reviewed={reviewed}
              index={index}
              count={lines.length}
              top={start - offset}
              active={index === here}
              open={index === open}
              measure={measure}
              onIncluded={onIncluded}
              onCategory={onCategory}
              onEdit={onEdit}
              onFocusRow={setActive}
              onMove={move}
              onOpen={setOpen}
            />
          );
        })}
      </ul>
      <div className={styles.sum} data-testid="sum">
        <span>{text.lines.sumLabel(includedLines(lines).length)}</span>
        <span className={styles.amount}>{text.yen(includedSum(lines))}</span>
      </div>
    </section>
  );
}
