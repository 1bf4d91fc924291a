import { useCallback, type ReactElement, type Ref, type RefObject } from "react";
import type { QuoteCategory, QuoteDocument } from "../../quotes";
import { usePane } from "../context";
import { categoryName } from "./categoryNames";
import { LeftOut } from "./LeftOut";
import { LineList, type LineListHandle } from "./LineList";
import { Purposes } from "./Purposes";
import { QuoteCard } from "./QuoteCard";
import { Reconciliation } from "./Reconciliation";
import type { LineEdit } from "./review";
import type { Review } from "./state";
import type { Import } from "./useImport";
import { Warnings } from "./Warnings";

/** The name of a line as the quote has it; the options follow the lines. */
const nameIn = ({ items, optional }: QuoteDocument, index: number): string =>
  (items[index] ?? optional[index - items.length])?.name ?? "";

/** The quote under review, from what was recognised down to its last line. */
export function ReviewBody({
  view,
  review,
  list,
  scroller,
  onUndo,
  onColumns,
}: {
  readonly view: Import;
  readonly review: Review;
  readonly list: Ref<LineListHandle>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onUndo: () => void;
  readonly onColumns: (fileId: number) => void;
}): ReactElement {
  const { text, language, announce } = usePane();
  const { dispatch, reader } = view;
  const { document, source, fileId, lines, past } = review;
  const onIncluded = useCallback(
    (index: number, included: boolean): void => {
      dispatch({ type: "included", index, included });
    },
    [dispatch],
  );
  const onCategory = useCallback(
    (index: number, category: QuoteCategory): void => {
      dispatch({ type: "categorised", index, category });
      announce(text.lines.changed(nameIn(document, index), categoryName(category, language, text)));
    },
    [dispatch, announce, text, language, document],
  );
  const onEdit = useCallback(
    (index: number, edit: LineEdit): void => {
      dispatch({ type: "edited", index, edit });
      announce(text.lines.edited(nameIn(document, index)));
    },
    [dispatch, announce, text, document],
  );
  const codes = [...new Set([...source.warnings, ...document.warnings])];
  return (
    <>
      <QuoteCard
        review={review}
        onRemove={() => {
          dispatch({ type: "reviewRemoved", id: review.id });
        }}
        onEncoding={(encoding) => {
          reader.again(fileId, { encoding });
        }}
        onColumns={() => {
          onColumns(fileId);
        }}
        onOtherVendor={() => {
          reader.again(fileId, {});
        }}
      />
      <Reconciliation review={review} />
      <Warnings codes={codes} />
      <LeftOut rows={document.leftOut} />
      <Purposes lines={lines} />
      <LineList
        key={review.id}
        lines={lines}
        canUndo={past.length > 0}
        handle={list}
        scroller={scroller}
        onUndo={onUndo}
        onIncluded={onIncluded}
        onCategory={onCategory}
        onEdit={onEdit}
      />
    </>
  );
}
