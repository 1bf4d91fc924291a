import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { quoteMessage } from "../../text";
import { usePane } from "../context";
import { Fold } from "../Fold";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px" },
});

/** Said elsewhere in the view already: by the reconciliation and by the notices above the button. */
const saidElsewhere: readonly string[] = ["not_reconciled", "no_total", "unclassified_lines"];

const shownAtOnce = 3;

/** What the importer remarked, in sentences. */
export function Warnings({ codes }: { readonly codes: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  const { text, language } = usePane();
  const shown = codes.filter((code) => !saidElsewhere.includes(code));
  if (shown.length === 0) return null;
  return (
    <Fold summary={text.warnings.title(shown.length)} open={shown.length <= shownAtOnce} testId="warnings">
      <ul className={styles.list}>
        {shown.map((code) => (
          <li key={code} data-code={code}>
            {quoteMessage(code)[language]}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
