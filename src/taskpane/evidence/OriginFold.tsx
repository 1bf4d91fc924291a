import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { Origin } from "../../workbook";
import { usePane } from "../context";
import { Fold } from "../Fold";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "4px 12px" },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** Which file, vendor and line the sheet of a quote comes from. */
export function OriginFold({ origin, open }: { readonly origin: Origin; readonly open: boolean }): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.evidence;
  const { file, vendor, number, line } = origin;
  const original = line?.original ?? null;
  const facts: readonly (readonly [string, string])[] = [
    [words.originFile, file],
    [words.originVendor, vendor ?? words.noEntry],
    [words.originNumber, number ?? words.noEntry],
    ...(line === null ? [] : [[words.originLine, words.originRow(line.row, line.name)] as const]),
    ...(original === null ? [] : [[words.originAmount, text.yen(original)] as const]),
  ];
  return (
    <Fold summary={words.origin} open={open} testId="evidence-origin">
      <dl className={styles.list}>
        {facts.flatMap(([term, value]) => [
          <dt key={`${term} term`} className={styles.term}>
            {term}
          </dt>,
          <dd key={term} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
    </Fold>
  );
}
