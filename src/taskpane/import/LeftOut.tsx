import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { LeftOutRow } from "../../quotes";
import { usePane } from "../context";
import { Fold } from "../Fold";
import { figure } from "../styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", gap: "8px", padding: "5px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { flexGrow: 1, minWidth: "0", overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3 },
  amount: figure,
});

/** The rows of the document that are no lines, each with the reason: nothing disappears silently. */
export function LeftOut({ rows }: { readonly rows: readonly LeftOutRow[] }): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  if (rows.length === 0) return null;
  return (
    <Fold summary={text.leftOut.title(rows.length)} open={false} testId="left-out">
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <li key={index} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.place}>
                {[text.leftOut.row(row.row, row.sheet), text.leftOut.types[row.type]].join(text.separator)}
              </span>
              <br />
              {row.text}
            </span>
            {row.amount !== null && <span className={styles.amount}>{text.yen(row.amount)}</span>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
