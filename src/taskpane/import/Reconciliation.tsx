import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { QuoteDocument } from "../../quotes";
import { usePane } from "../context";
import { differenceFromQuote, includedSum } from "./review";
import type { Review } from "./state";
import { worstCheck } from "./totals";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "16px", fontVariantNumeric: "tabular-nums" },
  totals: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexWrap: "wrap", columnGap: "12px" },
  sum: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** The totals that the document states itself; a figure is never broken over two lines. */
function StatedTotals({ checks }: Pick<QuoteDocument["reconciliation"], "checks">): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <ul className={styles.totals}>
      {checks.map(({ total, stated }, index) => (
        <li key={index} className={styles.sum}>
          {text.reconciliation.stated(text.totals[total], stated)}
        </li>
      ))}
    </ul>
  );
}

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
          <MessageBarTitle>{said.agrees}</MessageBarTitle>
          <StatedTotals checks={checks} />
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
