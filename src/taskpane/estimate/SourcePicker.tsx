import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { Field } from "@fluentui/react-field";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { Switch } from "@fluentui/react-switch";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { failureText } from "../failureText";
import type { Estimate } from "./useEstimate";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, overflowWrap: "anywhere" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  empty: { margin: "0 0 8px" },
});

/** Which quotes, or which cell. */
export function SourcePicker({ estimate }: { readonly estimate: Estimate }): ReactElement {
  const styles = useStyles();
  const { text, show, host } = usePane();
  const { quotes, chosen, cost, notCost, failure, together, loaded } = estimate;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.estimate.source}</legend>
      {loaded && quotes.length === 0 && cost === null && (
        <p className={styles.empty} data-testid="estimate-empty">
          {text.estimate.empty}
        </p>
      )}
      {quotes.map(({ tableName, sheetName }) => (
        <div key={tableName}>
          <Checkbox
            label={sheetName}
            checked={chosen.some((quote) => quote.tableName === tableName)}
            onChange={(_, { checked }) => {
              estimate.choose(tableName, checked === true);
            }}
          />
        </div>
      ))}
      {cost !== null && <p className={styles.empty}>{text.estimate.cost(cost.address)}</p>}
      {chosen.length > 1 && (
        <Field hint={text.estimate.togetherHint}>
          <Switch
            label={text.estimate.together}
            checked={together}
            data-testid="together"
            onChange={(_, { checked }) => {
              estimate.setTogether(checked);
            }}
          />
        </Field>
      )}
      <div className={styles.actions}>
        {quotes.length === 0 && (
          <Button
            size="small"
            onClick={() => {
              show("import");
            }}
          >
            {text.estimate.toImport}
          </Button>
        )}
        <Button
          size="small"
          disabled={!host.connected}
          data-testid="use-selection"
          onClick={() => void estimate.useSelection()}
        >
          {text.estimate.useSelection}
        </Button>
        <Button size="small" appearance="subtle" disabled={!host.connected} onClick={() => void estimate.reload()}>
          {text.estimate.reload}
        </Button>
      </div>
      {notCost !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.estimate.notACost(notCost)}</MessageBarBody>
        </MessageBar>
      )}
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failureText(failure, text)}</MessageBarBody>
        </MessageBar>
      )}
    </fieldset>
  );
}
