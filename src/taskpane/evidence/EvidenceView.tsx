import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { evidenceOf, type Evidence } from "../../functions";
import type { Localized } from "../../rules";
import { arithmetic, marginText, mixedText, remarkText, sourcesText, stepText } from "../../text";
import type { ReadCall, SelectedCell } from "../../workbook";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { figure } from "../styles";
import { useSelection } from "./useSelection";

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: "0", overflowY: "auto", padding: "14px", overflowWrap: "anywhere" },
  code: { fontFamily: tokens.fontFamilyMonospace, backgroundColor: tokens.colorNeutralBackground3, padding: "8px" },
  amount: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightBold },
  step: { display: "flex", justifyContent: "space-between", gap: "8px" },
  figure,
  dim: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Worked = Extract<Evidence, { kind: "worked" }>;

function Remarks({
  title,
  said,
}: {
  readonly title: string;
  readonly said: readonly Localized[];
}): ReactElement | null {
  const { language } = usePane();
  if (said.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {said.map((each) => (
          <li key={each.ja}>{each[language]}</li>
        ))}
      </ul>
    </>
  );
}

function Working({ evidence: { outcome, margins, ownShare } }: { readonly evidence: Worked }): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const said = text.evidence;
  return (
    <>
      {outcome.kind !== "undetermined" && (
        <>
          <div>{said.amount}</div>
          <div className={styles.amount} data-testid="evidence-amount">
            {text.yen(outcome.amount)}
          </div>
        </>
      )}
      {ownShare !== null && (
        <div>
          {said.ownShare} {text.yen(ownShare)}
        </div>
      )}
      {outcome.kind === "refused" && <Remarks title={said.reasons} said={outcome.reasons.map(remarkText)} />}
      {outcome.kind === "undetermined" && <Remarks title={said.missing} said={[remarkText(outcome.missing)]} />}
      <h3>{said.steps}</h3>
      <ol data-testid="evidence-steps">
        {outcome.steps.map((step, index) => (
          <li key={index}>
            <div className={styles.step}>
              <span>
                {stepText(step)[language]} {arithmetic(step)}
              </span>
              <span className={styles.figure}>{mixedText(step.amount)}</span>
            </div>
            <div className={styles.dim}>{sourcesText(step.sources)}</div>
          </li>
        ))}
      </ol>
      <Remarks title={said.margins} said={margins.map(marginText)} />
      <Remarks title={said.conditions} said={outcome.conditions.map(remarkText)} />
      <Remarks title={said.notes} said={outcome.notes.map(remarkText)} />
    </>
  );
}

function Call({ call, cell }: { readonly call: ReadCall; readonly cell: SelectedCell }): ReactElement {
  const { text, language } = usePane();
  const open = call.args.find(({ value }) => value.kind === "unread");
  if (open !== undefined) return <p>{text.evidence.unread(open.text)}</p>;
  const args = call.args.map(({ value }) => (value.kind === "value" ? value.value : null));
  const evidence = evidenceOf(call.id, args, cell.place);
  switch (evidence.kind) {
    case "worked":
      return <Working evidence={evidence} />;
    case "said":
    case "input-error":
      return <p>{evidence.text[language]}</p>;
    case "passed":
      return <p>{text.evidence.passed}</p>;
    case "heading":
      return <p>{text.evidence.heading}</p>;
    case "no-subsidy":
      return <p>{text.evidence.noSubsidy}</p>;
  }
}

/** 根拠: why does the selected cell give this amount? */
export function EvidenceView(): ReactElement {
  const styles = useStyles();
  const { text, host, current } = usePane();
  const cell = useSelection(host.connected && current === "evidence");
  if (cell === null) return <p className={styles.view}>{text.evidence.none}</p>;
  if (cell.kind === "failed") return <p className={styles.view}>{failureText(cell, text)}</p>;
  const { address, formula, spilledFrom, calls } = cell.value;
  return (
    <div className={styles.view} data-testid="evidence">
      <h2>{address}</h2>
      {spilledFrom !== null && <p>{text.evidence.spilledFrom(spilledFrom)}</p>}
      {calls.length === 0 ? (
        <p>{text.evidence.none}</p>
      ) : (
        <>
          <div className={styles.code}>{formula}</div>
          {calls.map((call, index) => (
            <Call key={index} call={call} cell={cell.value} />
          ))}
        </>
      )}
    </div>
  );
}
