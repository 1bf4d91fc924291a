import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { showCell, type SelectedCell } from "../../workbook";
import { usePane } from "../context";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", gap: "10px", alignItems: "flex-start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The cell has none of our formulas: what to do, and where the closest one is. */
export function Empty({ cell }: { readonly cell: SelectedCell | null }): ReactElement {
  const styles = useStyles();
  const { text, show } = usePane();
  const words = text.evidence;
  const nearest = cell?.nearest ?? null;
  return (
    <div className={styles.empty} data-testid="evidence-empty">
      <h2 className={styles.title}>{words.emptyTitle}</h2>
      <p className={styles.text}>{words.empty}</p>
      {nearest !== null ? (
        <Button appearance="primary" data-testid="to-nearest" onClick={() => void showCell({ ...nearest, sheet: "" })}>
          {words.nearest(nearest.address)}
        </Button>
      ) : (
        <>
          <p className={styles.text}>{words.noFormulas}</p>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => {
                show("import");
              }}
            >
              {words.toImport}
            </Button>
            <Button
              onClick={() => {
                show("functions");
              }}
            >
              {words.toFunctions}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
