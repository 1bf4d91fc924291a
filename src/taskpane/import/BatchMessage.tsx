import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { Spinner } from "@fluentui/react-spinner";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { Message } from "../Message";
import { titleOf } from "./QuoteCard";
import type { ImportState, Review } from "./state";

interface Props {
  readonly state: ImportState;
  readonly onStop: () => void;
  readonly onRemove: (reviews: readonly Review[]) => void;
  readonly onShow: (reviewId: string) => void;
  readonly onEstimate: () => void;
  readonly onClose: () => void;
}

/** What became of the quotes that were written in one go: what stands in the workbook, and which one needs a look. */
export function BatchMessage({ state, onStop, onRemove, onShow, onEstimate, onClose }: Props): ReactElement | null {
  const { text } = usePane();
  const said = text.write.batch;
  const { batch } = state;
  if (batch === null) return null;
  const reviews = state.reviews.filter(({ id }) => batch.ids.includes(id));
  const of = (...kinds: readonly string[]): readonly Review[] =>
    reviews.filter(({ writing }) => kinds.includes(writing.kind));
  const [written, removed] = [of("written"), of("removed")];
  if (batch.working)
    return (
      <div data-testid="batch-working">
        <Spinner
          size="tiny"
          labelPosition="after"
          label={said.working(reviews.length - of("idle", "working").length, reviews.length)}
        />
        <Button size="small" onClick={onStop}>
          {said.stop}
        </Button>
      </div>
    );
  const open = reviews.filter((review) => !written.includes(review) && !removed.includes(review));
  const [first] = open;
  return (
    <Message
      intent={open.length === 0 ? "success" : "warning"}
      testId="batch-done"
      title={null}
      sentences={[
        removed.length > 0 ? said.removed(removed.length) : null,
        written.length > 0 ? said.done(written.length) : null,
        first === undefined ? null : said.open(open.length, titleOf(first, text)),
      ]}
      actions={
        <>
          {first !== undefined && (
            <Button
              size="small"
              data-testid="batch-open"
              onClick={() => {
                onShow(first.id);
              }}
            >
              {said.show}
            </Button>
          )}
          {written.length > 0 && (
            <Button size="small" appearance="primary" data-testid="to-estimate" onClick={onEstimate}>
              {text.write.toEstimate}
            </Button>
          )}
          {written.length > 0 && (
            <Link
              as="button"
              data-testid="batch-remove"
              onClick={() => {
                onRemove(written);
              }}
            >
              {said.remove(written.length)}
            </Link>
          )}
          <Button size="small" appearance="transparent" data-testid="batch-close" onClick={onClose}>
            {text.dismiss}
          </Button>
        </>
      }
    />
  );
}
