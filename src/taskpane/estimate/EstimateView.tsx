import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import { Fragment, type ReactElement } from "react";
import { programmeOf } from "../../engine";
import { LostQuotes, nextSteps, scaled } from "../case";
import { usePane } from "../context";
import { hiddenButRead } from "../styles";
import { AnswerCards, GroupCard } from "./Answers";
import { Conditions } from "./Conditions";
import { EstimateBar } from "./EstimateBar";
import { comparedAnswer, comparedMargins, groupAnswer } from "./frames";
import { Scenarios } from "./Scenarios";
import { SourcePicker } from "./SourcePicker";
import { useEstimate, type Estimate } from "./useEstimate";
import { WhatIf } from "./WhatIf";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: "0", overflowY: "auto", overflowX: "hidden" },
  stack: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px 14px" },
  answers: { display: "flex", flexDirection: "column", gap: "10px" },
  hidden: hiddenButRead,
});

function Answers({
  estimate: { named, years, conditions, tried, choice },
}: {
  readonly estimate: Estimate;
}): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const programmes = [...years].sort((a, b) => b - a).map(programmeOf);
  return (
    <section className={styles.answers} aria-live="polite">
      {named.map(({ name, asked }) =>
        asked === null ? (
          <MessageBar key={name} intent="warning" layout="multiline">
            <MessageBarBody>{text.estimate.unreadable(name)}</MessageBarBody>
          </MessageBar>
        ) : (
          programmes.map((programme) => {
            if (programme === null) return null;
            const question = [
              programme,
              scaled(asked, tried?.percent ?? 100),
              tried?.conditions ?? conditions,
              choice,
            ] as const;
            return (
              <Fragment key={`${name} ${String(programme.year)}`}>
                <AnswerCards
                  name={name}
                  answer={comparedAnswer(...question)}
                  stepsOf={(frame) => nextSteps(comparedMargins(...question, frame))}
                />
                {choice.frames.includes("GROUP") && <GroupCard answer={groupAnswer(...question)} />}
              </Fragment>
            );
          })
        ),
      )}
    </section>
  );
}

/** 試算: which frame, how much? */
export function EstimateView(): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const estimate = useEstimate();
  return (
    <>
      <h2 className={styles.hidden}>{text.estimate.title}</h2>
      <div className={styles.scroll}>
        <div className={styles.stack}>
          <SourcePicker estimate={estimate} />
          <LostQuotes lost={estimate.lost} />
          <Conditions estimate={estimate} />
          <Answers estimate={estimate} />
          <WhatIf estimate={estimate} />
          <Scenarios estimate={estimate} />
        </div>
      </div>
      <EstimateBar estimate={estimate} />
    </>
  );
}
