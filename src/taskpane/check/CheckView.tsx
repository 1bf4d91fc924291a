import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { useEffect, type ReactElement } from "react";
import type { FindingKind } from "../../workbook";
import { usePane } from "../context";
import { hiddenButRead } from "../styles";
import { Answer } from "./Answer";
import { CheckBar } from "./CheckBar";
import { FindingGroup } from "./FindingGroup";
import { useCheck, type Checking } from "./useCheck";

const useStyles = makeStyles({
  hidden: hiddenButRead,
  scroll: { flexGrow: 1, minHeight: "0", overflowY: "auto", overflowX: "hidden", padding: "14px" },
  toImport: { marginTop: "10px" },
});

/** Has the answer read out when a check is done. */
function useSpokenAnswer({ check }: Checking): void {
  const { announce, text } = usePane();
  useEffect(() => {
    if (check === null) return;
    const { findings, formulas } = check;
    const { clean, empty, found } = text.check;
    announce(findings.length > 0 ? found(findings.length) : formulas === 0 ? empty : clean);
  }, [check, announce, text]);
}

/** 点検: can I hand this workbook on? */
export function CheckView(): ReactElement {
  const styles = useStyles();
  const { text, show } = usePane();
  const words = text.check;
  const checking = useCheck();
  useSpokenAnswer(checking);
  const { check, knowledge } = checking;
  const findings = check?.findings ?? [];
  const kinds: readonly FindingKind[] = [...new Set(findings.map(({ seen: { kind } }) => kind))];
  return (
    <>
      <h2 className={styles.hidden}>{words.title}</h2>
      <div className={styles.scroll} data-testid="check">
        {check !== null && knowledge !== null && <Answer check={check} knowledge={knowledge} />}
        {check?.formulas === 0 && findings.length === 0 && (
          <Button
            className={styles.toImport}
            data-testid="check-to-import"
            onClick={() => {
              show("import");
            }}
          >
            {words.toImport}
          </Button>
        )}
        {kinds.map((kind) => (
          <FindingGroup
            key={kind}
            kind={kind}
            findings={findings.filter(({ seen }) => seen.kind === kind)}
            checking={checking}
          />
        ))}
      </div>
      <CheckBar checking={checking} />
    </>
  );
}
