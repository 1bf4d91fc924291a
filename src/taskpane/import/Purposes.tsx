import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { proposalOf } from "../../quotes";
import { usePane } from "../context";
import { Fold } from "../Fold";
import { processName } from "../processNames";
import { includedLines, type ReviewLine } from "./review";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  hint: { margin: "4px 0 0" },
});

/** Which processes and functions the tools of the quote suggest, each with the lines that suggest it. */
export function Purposes({ lines }: { readonly lines: readonly ReviewLine[] }): ReactElement | null {
  const styles = useStyles();
  const { text, language } = usePane();
  const said = text.purposes;
  const { processes, functions } = proposalOf(
    includedLines(lines).map(({ name, category, line: { purpose } }) => ({ name, category, purpose })),
  );
  if (processes.length === 0) return null;
  return (
    <Fold summary={said.title(processes.length, functions.length)} open={false} testId="purposes">
      <ul className={styles.list}>
        {processes.map(({ what, names }) => (
          <li key={what}>{said.reason(processName(what, language), names)}</li>
        ))}
        {functions.map(({ what, names }) => (
          <li key={what}>{said.reason(said.functions[what], names)}</li>
        ))}
      </ul>
      <p className={styles.hint}>{said.hint}</p>
    </Fold>
  );
}
