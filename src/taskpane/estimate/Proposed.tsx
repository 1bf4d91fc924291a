import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { processName } from "../processNames";
import type { Estimate } from "./useEstimate";

const useStyles = makeStyles({
  offer: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", overflowWrap: "anywhere" },
  words: { flexGrow: 1, flexBasis: "180px", minWidth: "0" },
});

/** The kinds that any of the quotes suggests, with the first line that does. */
function together<Kind extends string>(
  offers: readonly (readonly { readonly what: Kind; readonly name: string }[])[],
): readonly (readonly [Kind, string])[] {
  const reasons = new Map<Kind, string>();
  for (const { what, name } of offers.flat()) if (!reasons.has(what)) reasons.set(what, name);
  return [...reasons];
}

function Offer({
  sentence,
  reasons,
  testId,
  onTake,
}: {
  readonly sentence: string;
  readonly reasons: readonly string[];
  readonly testId: string;
  readonly onTake: () => void;
}): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <div className={styles.offer} data-testid={testId}>
      <span className={styles.words}>
        {sentence}
        {reasons.join(text.separator)}
      </span>
      <Button size="small" onClick={onTake}>
        {text.estimate.takeProposed}
      </Button>
    </div>
  );
}

/** 汎P-07 counts beside others, never alone. */
const isCounted = (processes: readonly (readonly [string, string])[]): boolean =>
  processes.some(([code]) => code !== "汎P-07");

/** What the chosen quotes suggest to be counted. It holds only once somebody takes it. */
export function Proposed({ estimate }: { readonly estimate: Estimate }): ReactElement {
  const { text, language } = usePane();
  const { chosen, conditions, setConditions } = estimate;
  const processes = together(chosen.map(({ record }) => record.proposal.processes));
  const functions = together(chosen.map(({ record }) => record.proposal.functions));
  return (
    <>
      {isCounted(processes) && processes.length !== conditions.processes && (
        <Offer
          sentence={text.estimate.proposedProcesses(processes.length)}
          reasons={processes.map(([code, name]) => text.estimate.proposedBy(processName(code, language), name))}
          testId="proposed-processes"
          onTake={() => {
            setConditions({ processes: processes.length });
          }}
        />
      )}
      {functions.length > 0 && functions.length !== conditions.functions && (
        <Offer
          sentence={text.estimate.proposedFunctions(functions.length)}
          reasons={functions.map(([what, name]) => text.estimate.proposedBy(text.purposes.functions[what], name))}
          testId="proposed-functions"
          onTake={() => {
            setConditions({ functions: functions.length });
          }}
        />
      )}
    </>
  );
}
