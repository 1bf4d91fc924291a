import { CheckmarkCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import { isLater, weightOf, type Check, type Knowledge, type Weight } from "../../workbook";
import { usePane } from "../context";

const useStyles = makeStyles({
  answer: { display: "flex", gap: "10px", alignItems: "flex-start" },
  icon: { flexShrink: 0, fontSize: "24px", lineHeight: 1, paddingTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  choice: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: { margin: "2px 0 0", overflowWrap: "anywhere" },
});

const weights: readonly Weight[] = ["wrong", "doubtful", "open"];

/** Can the workbook be handed on? */
export function Answer({
  check: { findings, formulas, partial, snapshot },
  knowledge,
}: {
  readonly check: Check;
  readonly knowledge: Knowledge;
}): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.check;
  const isEmpty = formulas === 0 && findings.length === 0;
  const state = isEmpty ? "empty" : findings.length === 0 ? "clean" : "found";
  const counts = weights.flatMap((weight) => {
    const count = findings.filter(({ seen }) => weightOf(seen.kind) === weight).length;
    return count === 0 ? [] : [words.count(words.weights[weight], count)];
  });
  const look = {
    empty: { Icon: InfoFilled, colour: styles.quiet, title: words.empty, detail: words.emptyDetail },
    clean: {
      Icon: CheckmarkCircleFilled,
      colour: styles.good,
      title: words.clean,
      detail: words.cleanDetail(formulas),
    },
    found: {
      Icon: WarningFilled,
      colour: styles.choice,
      title: words.found(findings.length),
      detail: words.foundDetail(formulas),
    },
  }[state];
  const { rules } = snapshot;
  return (
    <section className={styles.answer} data-testid="check-answer" data-state={state}>
      <span aria-hidden className={mergeClasses(styles.icon, look.colour)}>
        <look.Icon />
      </span>
      <div>
        <p className={styles.title}>{look.title}</p>
        {counts.length > 0 && <p className={styles.detail}>{counts.join(text.separator)}</p>}
        <p className={styles.detail}>{look.detail}</p>
        {partial.length > 0 && <p className={styles.detail}>{words.partial(partial)}</p>}
        {rules !== null && isLater(rules, knowledge.rules) && (
          <p className={styles.detail} data-testid="later-rules">
            {words.laterRules(rules.version)}
          </p>
        )}
      </div>
    </section>
  );
}
