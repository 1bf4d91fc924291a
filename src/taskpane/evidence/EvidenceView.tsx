import { Field } from "@fluentui/react-field";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { Select } from "@fluentui/react-select";
import { Spinner } from "@fluentui/react-spinner";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { ReadCall, SelectedCell } from "../../workbook";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { plain } from "../functions/useInsertion";
import { scroll } from "../styles";
import { argumentsInError, callsToExplain, disagreementOf, evidenceFor } from "./call";
import { Empty } from "./Empty";
import { EvidenceBar } from "./EvidenceBar";
import { OriginFold } from "./OriginFold";
import { plainText, storyOf } from "./story";
import { tableFor } from "./table";
import { useSelection } from "./useSelection";
import { useTable, type Actions } from "./useTable";
import { Disagrees, TypedOver } from "./Warnings";
import { Working } from "./Working";

const useStyles = makeStyles({
  scroll: { ...scroll, overflowWrap: "anywhere" },
  head: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  choice: { minWidth: "0", width: "100%" },
  code: {
    margin: 0,
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Why there is no working to show; null where there is one. */
function useRefusal(call: ReadCall, evidence: ReturnType<typeof evidenceFor>): string | null {
  const { text, language } = usePane();
  const words = text.evidence;
  switch (evidence.kind) {
    case "worked":
      return null;
    case "said":
    case "input-error":
      return evidence.text[language];
    case "passed":
      return words.passed(argumentsInError(call).join(words.listed));
    case "heading":
      return call.place === null ? words.taken : words.heading;
    case "no-subsidy":
      return words.noSubsidy;
    case "unread":
      return words.unread[evidence.why](evidence.text);
  }
}

interface CallProps {
  readonly cell: SelectedCell;
  readonly calls: readonly [ReadCall, ...ReadCall[]];
  readonly actions: Actions;
  readonly onRecalculated: () => void;
}

function Explained({ cell, calls, actions, onRecalculated }: CallProps): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.evidence;
  const [chosen, choose] = useState(0);
  const call = calls[chosen] ?? calls[0];
  const evidence = evidenceFor(call);
  const refusal = useRefusal(call, evidence);
  const story = evidence.kind === "worked" ? storyOf(evidence, text, language) : null;
  const table = tableFor(call, evidence);
  const disagreement = disagreementOf(cell, call);
  return (
    <>
      <div className={styles.scroll} data-testid="evidence">
        <h2 className={styles.head} data-testid="evidence-cell">
          {plain(cell.address)}
        </h2>
        {cell.spilledFrom !== null && <p className={styles.text}>{words.spilledFrom(plain(cell.spilledFrom))}</p>}
        <p className={styles.code}>{cell.formula}</p>
        {calls.length > 1 && (
          <Field className={styles.choice} label={words.choose}>
            <Select
              className={styles.choice}
              select={{ className: styles.choice }}
              value={String(chosen)}
              data-testid="choose-call"
              onChange={(_, { value }) => {
                choose(Number(value));
              }}
            >
              {calls.map((each, at) => (
                <option key={each.text} value={at}>
                  {each.text}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {disagreement !== null && (
          <Disagrees
            disagreement={disagreement}
            cell={cell}
            onRecalculate={() => {
              void actions.recalculate().then(onRecalculated);
            }}
          />
        )}
        {refusal !== null && (
          <MessageBar intent={evidence.kind === "input-error" ? "warning" : "info"} layout="multiline">
            <MessageBarBody data-testid="evidence-refusal">
              {refusal} {evidence.kind === "unread" && table !== null ? words.unreadTable : ""}
            </MessageBarBody>
          </MessageBar>
        )}
        {story !== null && <Working story={story} />}
        {cell.origin !== null && <OriginFold origin={cell.origin} open={story === null} />}
      </div>
      <EvidenceBar
        actions={actions}
        table={table}
        copied={story === null ? null : plainText(plain(cell.address), cell.formula, story, text)}
      />
    </>
  );
}

const isSome = (calls: readonly ReadCall[]): calls is readonly [ReadCall, ...ReadCall[]] => calls.length > 0;

/** 根拠: why does the selected cell give this amount? */
export function EvidenceView(): ReactElement {
  const styles = useStyles();
  const { text, host, current } = usePane();
  const { cell, readAgain } = useSelection(host.connected && current === "evidence");
  const actions = useTable(cell?.kind === "done" ? cell.value.address : "");
  if (!host.connected)
    return (
      <div className={styles.scroll}>
        <Empty cell={null} />
      </div>
    );
  if (cell === null) return <Spinner label={text.evidence.reading} />;
  if (cell.kind === "failed")
    return (
      <div className={styles.scroll}>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody data-testid="evidence-unread">{failureText(cell, text)}</MessageBarBody>
        </MessageBar>
      </div>
    );
  const { value } = cell;
  const calls = callsToExplain(value.calls);
  if (isSome(calls))
    return (
      <Explained
        key={value.address + value.formula}
        cell={value}
        calls={calls}
        actions={actions}
        onRecalculated={readAgain}
      />
    );
  return (
    <>
      <div className={styles.scroll} data-testid="evidence">
        {value.typedOver !== null && <TypedOver formula={value.typedOver} />}
        {value.origin !== null && <OriginFold origin={value.origin} open />}
        <Empty cell={value} />
      </div>
      <EvidenceBar actions={actions} table={null} copied={null} />
    </>
  );
}
