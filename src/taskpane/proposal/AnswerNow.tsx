import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { frameNameOf } from "../../engine";
import { outcomeText } from "../../text";
import type { QuoteSource } from "../../workbook";
import { answerOf, linesOf, type OwnConditions } from "../case";
import { usePane } from "../context";
import { figure } from "../styles";

const useStyles = makeStyles({
  answer: {
    padding: "12px 14px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  figures: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "2px 8px",
    alignItems: "baseline",
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figure: { ...figure, margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly quote: QuoteSource;
  readonly conditions: OwnConditions;
}

/** What the page will say: frame, subsidy and self-pay. */
export function AnswerNow({ quote, conditions }: Props): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.proposal;
  const lines = linesOf(quote);
  const { programme, frame } = conditions;
  const answer = lines === null ? null : answerOf(programme, { kind: "lines", lines }, conditions);
  const said = answer?.ranking.find((each) => each.frame === frame) ?? answer?.ranking[0];
  if (answer === null || said === undefined)
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.unreadable}</MessageBarBody>
      </MessageBar>
    );
  const { outcome } = said;
  return (
    <section className={styles.answer} aria-label={words.answer} data-testid="proposal-answer">
      <p className={styles.name}>{frameNameOf(programme, said.frame).name[language]}</p>
      {outcome.kind === "undetermined" ? null : (
        <dl className={styles.figures}>
          <dt className={styles.label}>{words.page.amount}</dt>
          <dd className={styles.figure}>{text.yen(outcome.amount)}</dd>
          <dt className={styles.label}>{words.page.selfPay}</dt>
          <dd className={styles.figure}>{text.yen(answer.cost - outcome.amount)}</dd>
        </dl>
      )}
      {outcome.kind !== "granted" && <p className={styles.label}>{outcomeText(outcome)[language]}</p>}
    </section>
  );
}
