import { Link } from "@fluentui/react-link";
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import { useEffect, useState, type ReactElement } from "react";
import { newestProgramme } from "../../engine";
import { ruleVersion } from "../../rules";
import { outdatedRules, ruleUpdate, type RuleUpdate } from "../../workbook";
import { usePane } from "../context";

const useStyles = makeStyles({
  notice: { flexShrink: 0, margin: "10px 14px 0" },
  body: { overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", justifyContent: "flex-start" },
});

/** Looks at the amounts only where the workbook comes from a time with other rules. */
async function lookForUpdate(signal: AbortSignal): Promise<RuleUpdate | null> {
  const outdated = await outdatedRules({ version: ruleVersion, newest: newestProgramme().year }, { signal });
  if (outdated.kind === "failed" || outdated.value === null) return null;
  const { loadKnowledge } = await import("./knowledge");
  const knowledge = await loadKnowledge();
  const update = knowledge === null ? null : await ruleUpdate(knowledge, { signal });
  return update?.kind === "done" ? update.value : null;
}

/** When a workbook is opened, and after every look at 点検: that its amounts change with newer rules, before any of them does. */
export function RuleNotice(): ReactElement | null {
  const styles = useStyles();
  const { text, current, show } = usePane();
  const [update, setUpdate] = useState<RuleUpdate | null>(null);
  const [isDismissed, setDismissed] = useState(false);
  // 点検 tells the same, and what is done there may settle it.
  const isWanted = current !== "check" && !isDismissed;
  useEffect(() => {
    if (!isWanted) return undefined;
    const abort = new AbortController();
    const look = async (): Promise<void> => {
      const found = await lookForUpdate(abort.signal);
      if (!abort.signal.aborted) setUpdate(found);
    };
    void look();
    return () => {
      abort.abort();
    };
  }, [isWanted]);
  if (update === null || !isWanted) return null;
  const words = text.check.update;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.notice} data-testid="rule-update">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.title(update.changed.length)}</MessageBarTitle>{" "}
        {words.detail(update.recorded.version, ruleVersion)}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Link
          as="button"
          data-testid="rule-update-show"
          onClick={() => {
            show("check");
          }}
        >
          {words.show}
        </Link>
        <Link
          as="button"
          data-testid="rule-update-dismiss"
          onClick={() => {
            setDismissed(true);
          }}
        >
          {text.dismiss}
        </Link>
      </MessageBarActions>
    </MessageBar>
  );
}
