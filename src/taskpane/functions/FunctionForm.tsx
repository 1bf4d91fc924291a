import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { selectedAddress } from "../../workbook";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { fieldsOf, formulaOf, missingIn, type Entry, type FormField } from "./fields";
import type { FunctionHelp } from "./help";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  typed: { display: "flex", gap: "6px", alignItems: "center", marginTop: "2px" },
  input: { flexGrow: 1, minWidth: "0" },
  use: { flexShrink: 0, whiteSpace: "nowrap" },
  code: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  dim: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface EditorProps {
  readonly field: FormField;
  readonly onEntry: (entry: Entry) => void;
  readonly onSelection: (() => void) | null;
}

const fromCell = "cell";

/** A number or cells, typed or taken from the selection. */
function Typed({ field: { label, name, entry, choices }, onEntry, onSelection }: EditorProps): ReactElement {
  const styles = useStyles();
  const { functions: words } = usePane().text;
  return (
    <span className={styles.typed}>
      <Input
        className={styles.input}
        size="small"
        value={entry.typed}
        aria-label={choices === null ? label : words.cellLabel(label)}
        placeholder={choices === null && name !== "lines" ? words.typedHint : words.cellsHint}
        data-testid={`typed-${name}`}
        onChange={(_, { value }) => {
          onEntry({ chosen: null, typed: value });
        }}
      />
      {onSelection !== null && (
        <Button
          className={styles.use}
          size="small"
          aria-label={words.useSelectionLabel(label)}
          data-testid={`selection-${name}`}
          onClick={onSelection}
        >
          {words.useSelection}
        </Button>
      )}
    </span>
  );
}

/** One parameter: a drop-down where the rules give its choices, else a number or cells. */
function Editor(props: EditorProps): ReactElement {
  const { field, onEntry } = props;
  const { name, label, optional, choices, entry, argument } = field;
  const styles = useStyles();
  const { functions: words } = usePane().text;
  const problem = argument === null ? { validationState: "error" as const, validationMessage: words.unclear } : {};
  return (
    <Field className={styles.field} label={words.label(label, optional)} size="small" {...problem}>
      {choices === null ? (
        <Typed {...props} />
      ) : (
        <Select
          size="small"
          value={entry.chosen ?? fromCell}
          data-testid={`choice-${name}`}
          onChange={(_, { value }) => {
            onEntry(value === fromCell ? { chosen: null, typed: "" } : { chosen: value, typed: "" });
          }}
        >
          {(optional || entry.chosen === "") && <option value="">{optional ? words.leftOut : words.choose}</option>}
          {choices.map((choice) => (
            <option key={choice.key} value={choice.key}>
              {choice.label}
            </option>
          ))}
          <option value={fromCell}>{words.fromCell}</option>
        </Select>
      )}
    </Field>
  );
}

interface Props {
  readonly help: FunctionHelp;
  readonly onInsert: (formula: string) => void;
}

/** Builds a call of a function from its parameters; the formula is seen while it grows. */
export function FunctionForm({ help, onInsert }: Props): ReactElement {
  const styles = useStyles();
  const { text, language, settings, host } = usePane();
  const words = text.functions;
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const fields = fieldsOf(help, entries, settings, language, text);
  const formula = formulaOf(help, fields);
  const missing = missingIn(fields);
  const isReady = missing.length === 0;
  const enter = (name: string, entry: Entry): void => {
    setEntries((before) => ({ ...before, [name]: entry }));
  };
  const select = async (name: string): Promise<void> => {
    const outcome = await selectedAddress();
    setProblem(outcome.kind === "failed" ? failureText(outcome, text) : null);
    if (outcome.kind === "done") enter(name, { chosen: null, typed: outcome.value });
  };
  return (
    <section className={styles.form} aria-label={words.form} data-testid="function-form">
      <h3 className={styles.heading}>{words.form}</h3>
      {fields.map((field) => {
        const onEntry = (entry: Entry): void => {
          enter(field.name, entry);
        };
        const onSelection = host.connected ? (): void => void select(field.name) : null;
        return (
          <div key={field.name}>
            <Editor field={field} onEntry={onEntry} onSelection={onSelection} />
            {field.choices !== null && field.entry.chosen === null && (
              <Typed field={field} onEntry={onEntry} onSelection={onSelection} />
            )}
          </div>
        );
      })}
      <h4 className={styles.heading}>{words.formula}</h4>
      <output className={styles.code} data-testid="built-formula">
        {formula}
      </output>
      {problem !== null && (
        <p className={styles.dim} role="alert">
          {problem}
        </p>
      )}
      {!isReady && <p className={styles.dim}>{words.stillMissing(missing)}</p>}
      <div className={styles.actions}>
        {host.connected && (
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={!isReady}
            aria-label={words.insertLabel(help.id)}
            data-testid="insert"
            onClick={() => {
              if (isReady) onInsert(formula);
            }}
          >
            {words.insert}
          </Button>
        )}
        {Object.keys(entries).length > 0 && (
          <Button
            size="small"
            appearance="transparent"
            data-testid="reset-form"
            onClick={() => {
              setEntries({});
            }}
          >
            {words.reset}
          </Button>
        )}
      </div>
    </section>
  );
}
