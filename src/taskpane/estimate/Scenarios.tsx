import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { Fold } from "../Fold";
import type { Estimate } from "./useEstimate";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", overflowWrap: "anywhere" },
  add: { margin: "6px 0" },
});

/** Conditions under a name; each becomes a block of the sheet. */
export function Scenarios({ estimate }: { readonly estimate: Estimate }): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const { scenarios, ownName } = estimate;
  return (
    <Fold summary={text.estimate.scenarios(scenarios.length)} open={scenarios.length > 0} testId="scenarios">
      <Field label={text.estimate.scenario} size="small">
        <Input
          size="small"
          value={ownName}
          maxLength={60}
          data-testid="scenario-name"
          onChange={(_, { value }) => {
            estimate.setName(value);
          }}
        />
      </Field>
      <Button className={styles.add} size="small" data-testid="add-scenario" onClick={estimate.addScenario}>
        {text.estimate.addScenario}
      </Button>
      <ul className={styles.list}>
        {scenarios.map(({ name }, index) => (
          <li key={index} className={styles.item}>
            {name}
            <Button
              size="small"
              appearance="subtle"
              aria-label={text.estimate.dropScenario(name)}
              onClick={() => {
                estimate.dropScenario(index);
              }}
            >
              {text.estimate.drop}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
