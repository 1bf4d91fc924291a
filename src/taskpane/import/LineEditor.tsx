import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { usePane } from "../context";
import { wholeNumber } from "./numbers";
import type { LineEdit, ReviewLine } from "./review";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", gap: "6px 10px", padding: "4px 0" },
  whole: { gridColumnStart: "1", gridColumnEnd: "-1" },
  number: { minWidth: "0", "& input": { minWidth: "0", textAlign: "right", fontVariantNumeric: "tabular-nums" } },
  text: { minWidth: "0", "& input": { minWidth: "0" } },
});

interface EntryProps {
  readonly label: string;
  readonly hint: string | null;
  readonly wrong: string;
  readonly initial: string;
  readonly className: string;
  readonly fieldClass?: string;
  readonly testId: string;
  /** False where the text cannot be taken. */
  readonly onCommit: (text: string) => boolean;
}

/** Takes the text on Enter and on leaving; what cannot be taken stays with a sentence. */
function Entry({ label, hint, wrong, initial, className, fieldClass, testId, onCommit }: EntryProps): ReactElement {
  const [draft, setDraft] = useState(initial);
  const [refused, setRefused] = useState(false);
  const commit = (): void => {
    setRefused(draft !== initial && !onCommit(draft));
  };
  return (
    <Field
      size="small"
      label={label}
      {...(fieldClass !== undefined && { className: fieldClass })}
      {...(hint !== null && { hint })}
      {...(refused && { validationState: "error", validationMessage: wrong })}
    >
      <Input
        size="small"
        className={className}
        value={draft}
        data-testid={testId}
        onChange={(_, { value }) => {
          setDraft(value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") setDraft(initial);
          event.stopPropagation();
        }}
      />
    </Field>
  );
}

interface Props {
  readonly reviewed: ReviewLine;
  readonly onEdit: (edit: LineEdit) => void;
  readonly onClose: () => void;
}

const costOf = (text: string): number | null => wholeNumber(text, 0, Number.MAX_SAFE_INTEGER);
const monthsOf = (text: string): number | null => wholeNumber(text, 1, 120);

/** Name, cost and months of one line, open for a correction; what was read stays in sight. */
export function LineEditor({ reviewed, onEdit, onClose }: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const { line, name, cost, months } = reviewed;
  const take = (edit: LineEdit | null): boolean => {
    if (edit !== null) onEdit(edit);
    return edit !== null;
  };
  return (
    <div className={styles.form} data-testid="line-editor">
      <Entry
        key={`name ${name}`}
        label={text.lines.editName}
        hint={null}
        wrong={text.lines.nameWrong}
        initial={name}
        className={styles.text}
        fieldClass={styles.whole}
        testId="edit-name"
        onCommit={(value) => take(value.trim() === "" ? null : { name: value.trim() })}
      />
      <Entry
        key={`cost ${String(cost)}`}
        label={text.lines.editCost}
        hint={text.lines.costHint(line.eligibleBase)}
        wrong={text.lines.costWrong}
        initial={String(cost)}
        className={styles.number}
        testId="edit-cost"
        onCommit={(value) => {
          const amount = costOf(value);
          return take(amount === null ? null : { cost: amount });
        }}
      />
      <Entry
        key={`months ${String(months)}`}
        label={text.lines.editMonths}
        hint={null}
        wrong={text.lines.monthsWrong}
        initial={months === null ? "" : String(months)}
        className={styles.number}
        testId="edit-months"
        onCommit={(value) => {
          if (value.trim() === "") return take({ months: null });
          const count = monthsOf(value);
          return take(count === null ? null : { months: count });
        }}
      />
      <div className={styles.whole}>{text.lines.monthsHint}</div>
      <div className={styles.whole}>
        <Button size="small" data-testid="edit-close" onClick={onClose}>
          {text.lines.close}
        </Button>
      </div>
    </div>
  );
}
