import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import { placeText, type CellPlace, type Change, type Finding } from "../../workbook";
import { usePane } from "../context";
import { adviceText, changeText, fixText, seenText } from "./sentences";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  place: { alignSelf: "flex-start", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  advice: { color: tokens.colorNeutralForeground2 },
  changes: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  list: { margin: "2px 0 0", paddingLeft: "18px", fontFamily: tokens.fontFamilyMonospace },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px 8px", marginTop: "2px" },
});

interface Props {
  readonly finding: Finding;
  readonly busy: boolean;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onFix: (changes: readonly Change[]) => void;
  readonly onAccept: (tableName: string, state: string) => void;
  readonly onImport: () => void;
}

/** One finding: where, what was seen, and what can be done about it. */
export function FindingItem({ finding, busy, onGoTo, onFix, onAccept, onImport }: Props): ReactElement {
  const styles = useStyles();
  const words = usePane().text.check;
  const { place, seen, changes } = finding;
  const address = placeText(place);
  const fix = fixText(finding, words);
  const advice = adviceText(seen, words);
  const isFormula = seen.kind === "without-year" && !seen.blank;
  return (
    <li className={styles.item} data-testid="finding" data-kind={seen.kind} data-cell={address}>
      <Link
        as="button"
        className={styles.place}
        aria-label={words.goToLabel(address)}
        data-testid="go-to"
        onClick={() => {
          onGoTo(place);
        }}
      >
        {address}
      </Link>
      <p className={mergeClasses(styles.text, isFormula && styles.code)}>{seenText(seen, words)}</p>
      {advice !== null && <p className={mergeClasses(styles.text, styles.advice)}>{advice}</p>}
      {changes.length > 0 && (
        <details className={styles.changes}>
          <summary className={styles.summary}>{words.detail}</summary>
          <ul className={styles.list}>
            {changes.map((change) => (
              <li key={placeText(change.place)}>{changeText(change, words)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.actions}>
        {fix !== null && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={words.fixLabel(address, fix)}
            data-testid="fix"
            onClick={() => {
              onFix(changes);
            }}
          >
            {fix}
          </Button>
        )}
        {seen.kind === "quote-changed" && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={words.fixLabel(address, words.acceptQuote)}
            data-testid="accept-quote"
            onClick={() => {
              onAccept(seen.tableName, seen.state);
            }}
          >
            {words.acceptQuote}
          </Button>
        )}
        {seen.kind === "hardware-alone" && (
          <Button size="small" data-testid="finding-to-import" onClick={onImport}>
            {words.toImport}
          </Button>
        )}
      </div>
    </li>
  );
}
