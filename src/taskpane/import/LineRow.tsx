import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { memo, type KeyboardEvent, type ReactElement } from "react";
import type { QuoteCategory } from "../../quotes";
import { usePane } from "../context";
import { figure } from "../styles";
import { categoryName } from "./categoryNames";
import { CategorySelect, CertaintyMark, Suggestions } from "./LineCategory";
import { LineDetails } from "./LineDetails";
import { LineEditor } from "./LineEditor";
import { isEdited, lineState, type LineEdit, type LineState, type ReviewLine } from "./review";

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: "2px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: "-2px",
    position: "absolute",
    top: 0,
    left: 0,
    right: 0,
  },
  margin: { flexShrink: 0, width: "26px", display: "flex", flexDirection: "column", alignItems: "center", gap: "2px" },
  check: { margin: "-6px 0" },
  main: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column", gap: "3px" },
  first: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "baseline" },
  name: { minWidth: "0", overflowWrap: "anywhere" },
  amount: figure,
  second: { display: "flex", flexWrap: "wrap", gap: "2px 8px", alignItems: "center", justifyContent: "space-between" },
  chip: {
    padding: "0 8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  excluded: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  notEligible: { color: tokens.colorNeutralForeground3 },
  edit: { minWidth: "0", paddingLeft: "4px", paddingRight: "4px" },
});

/** What a row may ask for. */
export interface LineIntents {
  readonly onIncluded: (index: number, included: boolean) => void;
  readonly onCategory: (index: number, category: QuoteCategory) => void;
  readonly onEdit: (index: number, edit: LineEdit) => void;
  readonly onFocusRow: (index: number) => void;
  /** By so many rows; an infinite step goes to the first or the last. */
  readonly onMove: (index: number, step: number) => void;
  /** Opens the row for a correction; null closes it. */
  readonly onOpen: (index: number | null) => void;
}

interface Props extends LineIntents {
  readonly reviewed: ReviewLine;
  readonly index: number;
  /** Of how many rows. */
  readonly count: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  /** The one row that Tab enters. */
  readonly active: boolean;
  /** Open for a correction. */
  readonly open: boolean;
  readonly measure: (row: Element | null) => void;
}

function useReading({ reviewed }: Pick<Props, "reviewed">, state: LineState): string {
  const { text, language } = usePane();
  const ends: Readonly<Record<LineState, string>> = {
    choose: text.lines.readChoose,
    check: text.lines.readCheck,
    sure: "",
    discount: "",
    excluded: text.lines.readExcluded,
  };
  const { name, category, cost } = reviewed;
  return text.lines.read(name, categoryName(category, language, text), cost, ends[state]);
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

function useKeys({
  reviewed,
  index,
  onIncluded,
  onCategory,
  onMove,
}: Props): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const step = steps[event.key];
    const onRow = event.target === event.currentTarget;
    if (step !== undefined && !(event.target instanceof HTMLSelectElement)) onMove(index, step);
    else if (onRow && event.key === " " && reviewed.line.kind !== "discount") onIncluded(index, !reviewed.included);
    else if (onRow && event.key === "Enter" && lineState(reviewed) === "check") onCategory(index, reviewed.category);
    else return;
    event.preventDefault();
  };
}

/** One line of the quote in two rows of text: what it is and what it costs, its category below. */
export const LineRow = memo(function LineRow(props: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const { reviewed, index, count, top, active, open, measure, onIncluded, onFocusRow, onOpen } = props;
  const { line, included, category, name, cost } = reviewed;
  const state = lineState(reviewed);
  const isDiscount = line.kind === "discount";
  return (
    <li
      ref={measure}
      id={`line-${String(index)}`}
      className={styles.row}
      style={{ transform: `translateY(${String(top)}px)` }}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-index={index}
      tabIndex={active ? 0 : -1}
      aria-label={useReading(props, state)}
      data-testid="line"
      data-state={state}
      onKeyDown={useKeys(props)}
      onFocus={() => {
        onFocusRow(index);
      }}
    >
      <div className={styles.margin}>
        {!isDiscount && (
          <Checkbox
            className={styles.check}
            checked={included}
            tabIndex={active ? 0 : -1}
            aria-label={text.lines.include(line.name)}
            onChange={(_, { checked }) => {
              onIncluded(index, checked === true);
            }}
          />
        )}
        <CertaintyMark reviewed={reviewed} />
      </div>
      <div className={styles.main}>
        <div className={styles.first}>
          <span className={mergeClasses(styles.name, !included && styles.excluded)}>{name}</span>
          <span
            className={mergeClasses(
              styles.amount,
              !included && styles.excluded,
              category === "NG" && styles.notEligible,
            )}
          >
            {text.yen(isDiscount ? line.amountExTax : cost)}
          </span>
        </div>
        <LineDetails reviewed={reviewed} />
        <div className={styles.second}>
          {isDiscount ? (
            <span className={styles.chip}>{[text.lines.discount, text.lines.discountSpread].join(text.separator)}</span>
          ) : (
            <CategorySelect {...props} />
          )}
          <Suggestions {...props} />
          {!isDiscount && (
            <Button
              size="small"
              appearance="transparent"
              className={styles.edit}
              tabIndex={active ? 0 : -1}
              aria-expanded={open}
              aria-label={open ? text.lines.closeLabel(name) : text.lines.editLabel(name)}
              data-testid="edit"
              data-edited={isEdited(reviewed)}
              onClick={() => {
                onOpen(open ? null : index);
              }}
            >
              {open ? text.lines.close : text.lines.edit}
            </Button>
          )}
        </div>
        {open && (
          <LineEditor
            reviewed={reviewed}
            onEdit={(edit) => {
              props.onEdit(index, edit);
            }}
            onClose={() => {
              onOpen(null);
              document.getElementById(`line-${String(index)}`)?.focus();
            }}
          />
        )}
      </div>
    </li>
  );
});
