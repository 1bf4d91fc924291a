import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { Select } from "@fluentui/react-select";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses, shorthands } from "@griffel/react";
import { memo, useState, type KeyboardEvent, type ReactElement } from "react";
import type { QuoteCategory } from "../../quotes";
import { categories } from "../../rules";
import { usePane } from "../context";
import { figure } from "../styles";
import { categoryName } from "./categoryNames";
import { LineEditor } from "./LineEditor";
import { alternativeOf, isEdited, lineState, type LineEdit, type LineState, type ReviewLine } from "./review";

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: "2px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: "-2px",
    scrollMarginBlock: "40px",
  },
  check: { flexShrink: 0, marginLeft: "-6px", marginTop: "-6px" },
  noCheck: { flexShrink: 0, width: "26px" },
  main: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column", gap: "3px" },
  first: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "baseline" },
  name: { minWidth: "0", overflowWrap: "anywhere" },
  dim: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  amount: figure,
  second: { display: "flex", flexWrap: "wrap", gap: "2px 8px", alignItems: "center", justifyContent: "space-between" },
  category: { flexGrow: 1, flexBasis: "150px", minWidth: "0", maxWidth: "260px" },
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
  amber: {
    "& select": {
      backgroundColor: tokens.colorStatusWarningBackground1,
      color: tokens.colorStatusWarningForeground1,
      ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
    },
  },
  edit: { minWidth: "0", paddingLeft: "4px", paddingRight: "4px" },
  suggestions: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
});

/** What a row may ask for. */
export interface LineIntents {
  readonly onIncluded: (index: number, included: boolean) => void;
  readonly onCategory: (index: number, category: QuoteCategory) => void;
  readonly onEdit: (index: number, edit: LineEdit) => void;
  readonly onFocusRow: (index: number) => void;
  readonly onMove: (index: number, step: number) => void;
}

interface Props extends LineIntents {
  readonly reviewed: ReviewLine;
  readonly index: number;
  /** The one row that Tab enters. */
  readonly active: boolean;
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

function CategorySelect({ reviewed, index, active, onCategory }: Props): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const { line, category } = reviewed;
  const state = lineState(reviewed);
  const waits = state === "choose" || state === "check";
  return (
    <Select
      size="small"
      appearance="filled-darker"
      className={mergeClasses(styles.category, waits && styles.amber)}
      select={{ tabIndex: active ? 0 : -1 }}
      aria-label={text.lines.category(line.name)}
      aria-invalid={state === "choose"}
      title={line.evidence.length === 0 ? undefined : text.lines.evidence(line.evidence.join("、"))}
      value={category}
      data-testid="category"
      onChange={(_, { value }) => {
        onCategory(index, value as QuoteCategory);
      }}
    >
      {category === "UNKNOWN" && <option value="UNKNOWN">{text.lines.unclassified}</option>}
      {categories.map(({ code, name }) => (
        <option key={code} value={code}>
          {name[language]}
        </option>
      ))}
    </Select>
  );
}

function Suggestions({ reviewed, index, active, onCategory }: Props): ReactElement | null {
  const styles = useStyles();
  const { text, language } = usePane();
  const state = lineState(reviewed);
  const alternative = alternativeOf(reviewed);
  const { line, category } = reviewed;
  const offers = state === "check" ? [category, alternative] : state === "choose" ? [alternative] : [];
  const real = offers.filter((offer) => offer !== null);
  if (real.length === 0) return null;
  return (
    <div className={styles.suggestions}>
      {real.map((offer) => {
        const name = categoryName(offer, language, text);
        const accepts = offer === category;
        return (
          <Button
            key={offer}
            size="small"
            tabIndex={active ? 0 : -1}
            data-testid={accepts ? "accept" : "runner-up"}
            aria-label={accepts ? text.lines.acceptLabel(line.name, name) : text.lines.insteadLabel(line.name, name)}
            onClick={({ currentTarget }) => {
              currentTarget.closest("li")?.focus();
              onCategory(index, offer);
            }}
          >
            {accepts ? text.lines.accept : text.lines.instead(name)}
          </Button>
        );
      })}
    </div>
  );
}

function Details({ reviewed }: Pick<Props, "reviewed">): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const { line, optional, months, cost, taught } = reviewed;
  const { qty, unit, amountExTax, eligibleBase, kind, amount, spec } = line;
  const parts = [
    spec,
    qty === null ? null : text.lines.quantity(String(qty), unit ?? ""),
    months === null || (unit?.includes("月") === true && qty === months) ? null : text.lines.months(months),
    optional ? text.lines.optional : null,
    amount === amountExTax ? null : text.lines.inclusive(amount),
    kind === "item" && amountExTax !== eligibleBase ? text.lines.allocated(eligibleBase - amountExTax) : null,
    cost === eligibleBase ? null : text.lines.editedFrom(eligibleBase),
    taught ? text.lines.taught : null,
  ].filter((part) => part !== null && part !== "");
  return parts.length === 0 ? null : <div className={styles.dim}>{parts.join(text.separator)}</div>;
}

function useKeys({
  reviewed,
  index,
  onIncluded,
  onCategory,
  onMove,
}: Props): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const onRow = event.target === event.currentTarget;
    if (step !== 0 && !(event.target instanceof HTMLSelectElement)) onMove(index, step);
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
  const { reviewed, index, active, onIncluded, onFocusRow } = props;
  const { line, included, category, name, cost } = reviewed;
  const [open, setOpen] = useState(false);
  const state = lineState(reviewed);
  const isDiscount = line.kind === "discount";
  return (
    <li
      id={`line-${String(index)}`}
      className={styles.row}
      tabIndex={active ? 0 : -1}
      aria-label={useReading(props, state)}
      data-testid="line"
      data-state={state}
      onKeyDown={useKeys(props)}
      onFocus={() => {
        onFocusRow(index);
      }}
    >
      {isDiscount ? (
        <span className={styles.noCheck} />
      ) : (
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
        <Details reviewed={reviewed} />
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
              aria-label={text.lines.editLabel(name)}
              data-testid="edit"
              data-edited={isEdited(reviewed)}
              onClick={() => {
                setOpen(!open);
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
              setOpen(false);
              document.getElementById(`line-${String(index)}`)?.focus();
            }}
          />
        )}
      </div>
    </li>
  );
});
