import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { titleOf } from "./QuoteCard";
import type { Review } from "./state";
import { worstCheck } from "./totals";

const useStyles = makeStyles({ picker: { minWidth: "0", "& select": { minWidth: "0", textOverflow: "ellipsis" } } });

interface Props {
  readonly reviews: readonly Review[];
  readonly currentId: string;
  readonly onChoose: (id: string) => void;
}

/** Which of several quotes is shown. */
export function QuotePicker({ reviews, currentId, onChoose }: Props): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  if (reviews.length < 2) return null;
  const named = (review: Review): string => {
    const { vendor, number, reconciliation } = review.document;
    const worst = worstCheck(reconciliation);
    const state =
      review.writing.kind === "written"
        ? text.quote.written
        : reconciliation.reconciled
          ? text.quote.agrees
          : worst === null
            ? text.quote.unchecked
            : text.quote.differs(worst.difference);
    return [text.quote.named(titleOf(review, text), state), vendor, number]
      .filter((part) => part !== null)
      .join(text.separator);
  };
  return (
    <Field label={text.quote.choose} size="small">
      <Select
        size="small"
        className={styles.picker}
        value={currentId}
        data-testid="quote-picker"
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {reviews.map((review, index) => (
          <option key={review.id} value={review.id}>
            {text.quote.option(index + 1, reviews.length, named(review))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
