import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { QuoteDocument } from "../../quotes";
import type { PaneText } from "../../text";
import { usePane } from "../context";
import { differenceFromQuote, includedSum } from "./review";
import type { Review } from "./state";
import { worstCheck } from "./totals";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "16px", fontVariantNumeric: "tabular-nums" },
  sum: { fontVariantNumeric: "tabular-nums" },
});

/** "小計 484,000円、消費税 48,400円、合計 532,400円": the totals that the document states itself. */
const statedTotals = ({ reconciliation: { checks } }: QuoteDocument, text: PaneText): string =>
  checks
    .map(({ total, stated }) => text.reconciliation.stated(text.totals[total], stated))
    .join(text.reconciliation.and);

/** The first thing to know about a quote: do its lines add up to what it says? */
export function Reconciliation({ review: { document, lines } }: { readonly review: Review }): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const { reconciled, checks } = document.reconciliation;
  const worst = worstCheck(document.reconciliation);
  const said = text.reconciliation;
  const difference = differenceFromQuote(lines);
  const edited = difference !== 0 && <div data-testid="edited-sum">{said.edited(includedSum(lines), difference)}</div>;
  if (reconciled)
    return (
      <MessageBar intent="success" layout="multiline" data-testid="reconciliation" data-state="agrees">
        <MessageBarBody>
          <MessageBarTitle>{said.agrees}</MessageBarTitle>{" "}
          <span className={styles.sum}>{statedTotals(document, text)}</span>
          {edited}
        </MessageBarBody>
      </MessageBar>
    );
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      data-testid="reconciliation"
      data-state={worst === null ? "missing" : "differs"}
    >
      <MessageBarBody>
        <MessageBarTitle>{worst === null ? said.missing : said.differs(worst.difference)}</MessageBarTitle>
        {checks.length > 0 && (
          <ul className={styles.list}>
            {checks
              .filter(({ difference }) => difference !== 0)
              .map(({ total, stated, computed, difference }) => (
                <li key={total}>{said.check(text.totals[total], stated, computed, difference)}</li>
              ))}
          </ul>
        )}
        <div>{worst === null ? said.missingHint : said.differsHint}</div>
        {edited}
      </MessageBarBody>
    </MessageBar>
  );
}
