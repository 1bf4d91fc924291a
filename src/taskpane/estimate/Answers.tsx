import { ProgressBar } from "@fluentui/react-progress";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import { frameNameOf, type Margin } from "../../engine";
import type { FrameCode } from "../../rules";
import { marginText, outcomeText, yearText } from "../../text";
import type { Answer, FrameAnswer } from "../case";
import { usePane } from "../context";
import type { GroupAnswer } from "./frames";
import { figure } from "../styles";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  best: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline", gap: "2px 8px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  tag: { color: tokens.colorBrandForeground2, fontSize: tokens.fontSizeBase200 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  big: { ...figure, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: "600" },
  amount: { ...figure, marginLeft: "auto", fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  steps: {
    margin: 0,
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  title: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

function Bar({ amount, cost }: { readonly amount: number; readonly cost: number }): ReactElement {
  const { text } = usePane();
  const label = text.estimate.bar(text.yen(amount), text.yen(cost));
  return <ProgressBar value={amount} max={cost} thickness="large" shape="rounded" aria-label={label} />;
}

interface CardProps {
  readonly answer: Answer;
  readonly said: FrameAnswer;
}

/** What would change the answer: the next threshold first. */
function NextSteps({ steps }: { readonly steps: readonly Margin[] }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <ul className={styles.steps} data-testid="next-steps">
      {steps.map((margin) => (
        <li key={margin.code}>{marginText(margin)[language]}</li>
      ))}
    </ul>
  );
}

function BestCard({
  answer: { programme, cost },
  said: { frame, outcome },
  steps,
}: CardProps & { readonly steps: readonly Margin[] }): ReactElement | null {
  const styles = useStyles();
  const { text, language } = usePane();
  if (outcome.kind !== "granted") return null;
  return (
    <article className={mergeClasses(styles.card, styles.best)} data-testid="best-frame">
      <div className={styles.row}>
        <h4 className={styles.name}>{frameNameOf(programme, frame).name[language]}</h4>
        <span className={styles.tag}>★ {text.estimate.best}</span>
      </div>
      <div className={styles.row}>
        <div>
          <div className={styles.label}>{text.estimate.subsidy}</div>
          <div className={styles.big} data-testid="best-amount">
            {text.yen(outcome.amount)}
          </div>
        </div>
        <div>
          <div className={styles.label}>{text.estimate.own}</div>
          <div className={styles.amount} data-testid="own-share">
            {text.yen(cost - outcome.amount)}
          </div>
        </div>
      </div>
      <Bar amount={outcome.amount} cost={cost} />
      <p className={styles.note}>{outcomeText(outcome)[language]}</p>
      <NextSteps steps={steps} />
    </article>
  );
}

function OtherCard({ answer: { programme, cost }, said: { frame, outcome } }: CardProps): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  return (
    <article className={styles.card} data-testid={`frame-${frame}`}>
      <div className={styles.row}>
        <h4 className={styles.name}>{frameNameOf(programme, frame).name[language]}</h4>
        {outcome.kind !== "undetermined" && <span className={styles.amount}>{text.yen(outcome.amount)}</span>}
      </div>
      {outcome.kind === "granted" ? (
        <Bar amount={outcome.amount} cost={cost} />
      ) : (
        <p className={styles.note}>{outcomeText(outcome)[language]}</p>
      )}
    </article>
  );
}

/** 複数社連携: what all members get together; never compared with what one applicant gets. */
export function GroupCard({
  answer: { programme, members, cost, outcome },
}: {
  readonly answer: GroupAnswer;
}): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.estimate;
  return (
    <article className={styles.card} data-testid="group-answer">
      <div className={styles.row}>
        <h4 className={styles.name}>{frameNameOf(programme, "GROUP").name[language]}</h4>
        <span className={styles.label}>{words.groupOf(members)}</span>
      </div>
      {outcome.kind === "granted" && (
        <>
          <div className={styles.row}>
            <span className={styles.label}>{words.subsidy}</span>
            <span className={styles.amount} data-testid="group-amount">
              {text.yen(outcome.amount)}
            </span>
          </div>
          <div className={styles.row}>
            <span className={styles.label}>{words.own}</span>
            <span className={styles.amount}>{text.yen(cost - outcome.amount)}</span>
          </div>
          <Bar amount={outcome.amount} cost={cost} />
        </>
      )}
      <p className={styles.note}>{outcomeText(outcome)[language]}</p>
    </article>
  );
}

/** The answer for one source in one year: the best frame, and the others with their reasons. */
export function AnswerCards({
  name,
  answer,
  stepsOf,
}: {
  readonly name: string;
  readonly answer: Answer;
  readonly stepsOf: (frame: FrameCode) => readonly Margin[];
}): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const [first, ...others] = answer.ranking;
  const isGranted = first?.outcome.kind === "granted";
  return (
    <>
      <h3 className={styles.title}>
        {yearText(answer.programme)[language]} {name}
      </h3>
      {isGranted ? (
        <BestCard answer={answer} said={first} steps={stepsOf(first.frame)} />
      ) : (
        <p className={styles.note} role="status">
          {text.estimate.noFrame}
        </p>
      )}
      {(isGranted ? others : answer.ranking).map((said) => (
        <OtherCard key={said.frame} answer={answer} said={said} />
      ))}
    </>
  );
}
