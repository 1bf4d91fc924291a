import { Field } from "@fluentui/react-field";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { Select } from "@fluentui/react-select";
import { Switch } from "@fluentui/react-switch";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { programmes } from "../../rules";
import { mostFunctions, mostProcesses, type Applicant, type Failure, type Settings } from "../../workbook";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { scroll } from "../styles";

const useStyles = makeStyles({
  view: { ...scroll, gap: "14px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column", gap: "10px" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

type Said =
  { readonly kind: "none" } | { readonly kind: "saved" } | { readonly kind: "failed"; readonly failure: Failure };

interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
}

/** A drop-down of a few values. */
function Chooser<Value extends string | number>({
  label,
  hint,
  value,
  choices,
  testId,
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly testId: string;
  readonly onChoose: (value: Value) => void;
}): ReactElement {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        value={String(value)}
        data-testid={testId}
        onChange={(_, data) => {
          const chosen = choices.find((choice) => String(choice.value) === data.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const upTo = (most: number): readonly Choice<number>[] =>
  Array.from({ length: most }, (_, index) => ({ value: index + 1, label: String(index + 1) }));

interface Parts {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

function ApplicantFields({ settings: { applicant }, onChange }: Parts): ReactElement {
  const styles = useStyles();
  const words = usePane().text.settings;
  const change = (part: Partial<Applicant>): void => {
    onChange({ applicant: { ...applicant, ...part } });
  };
  const sizes = (["small", "medium", "large"] as const).map((size) => ({ value: size, label: words.sizes[size] }));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.applicant}</legend>
      <p className={styles.text}>{words.applicantHint}</p>
      <Chooser
        label={words.size}
        value={applicant.size}
        choices={sizes}
        testId="setting-size"
        onChoose={(size) => {
          change({ size });
        }}
      />
      <Chooser
        label={words.processes}
        value={applicant.processes}
        choices={upTo(mostProcesses)}
        testId="setting-processes"
        onChoose={(count) => {
          change({ processes: count });
        }}
      />
      <Chooser
        label={words.functions}
        value={applicant.functions}
        choices={upTo(mostFunctions)}
        testId="setting-functions"
        onChoose={(count) => {
          change({ functions: count });
        }}
      />
      <Switch
        label={words.minimumWage}
        checked={applicant.minimumWage}
        data-testid="setting-minimum-wage"
        onChange={(_, { checked }) => {
          change({ minimumWage: checked });
        }}
      />
    </fieldset>
  );
}

const officeLanguage = "office";
const newestYear = "newest";

function Choices(parts: Parts): ReactElement {
  const words = usePane().text.settings;
  const { settings, onChange } = parts;
  const languages = ([officeLanguage, "ja", "en"] as const).map((value) => ({ value, label: words.languages[value] }));
  const known = programmes.map(({ year }) => year);
  // A newer add-in may have stored a year that this one does not know.
  const years = settings.year === null || known.includes(settings.year) ? known : [...known, settings.year];
  return (
    <>
      <Chooser
        label={words.language}
        value={settings.language ?? officeLanguage}
        choices={languages}
        testId="setting-language"
        onChoose={(language) => {
          onChange({ language: language === officeLanguage ? null : language });
        }}
      />
      <Chooser
        label={words.year}
        hint={words.yearHint}
        value={settings.year === null ? newestYear : String(settings.year)}
        choices={[
          { value: newestYear, label: words.newest },
          ...[...years].reverse().map((year) => ({ value: String(year), label: words.yearOption(year) })),
        ]}
        testId="setting-year"
        onChoose={(year) => {
          onChange({ year: year === newestYear ? null : Number(year) });
        }}
      />
      <ApplicantFields {...parts} />
    </>
  );
}

/** 設定: what holds for everybody who opens this workbook? */
export function SettingsView(): ReactElement {
  const styles = useStyles();
  const { text, host, settings, changeSettings, announce } = usePane();
  const words = text.settings;
  const [said, setSaid] = useState<Said>({ kind: "none" });
  const onChange = async (change: Partial<Settings>): Promise<void> => {
    const outcome = await changeSettings(change);
    setSaid(outcome.kind === "failed" ? { kind: "failed", failure: outcome } : { kind: "saved" });
    if (outcome.kind === "done") announce(words.saved);
  };
  return (
    <div className={styles.view} data-testid="settings">
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{host.connected ? words.lead : words.outside}</p>
      {host.connected && <Choices settings={settings} onChange={(change) => void onChange(change)} />}
      {said.kind !== "none" && (
        <MessageBar
          intent={said.kind === "saved" ? "success" : "error"}
          layout="multiline"
          data-testid={`settings-${said.kind}`}
        >
          <MessageBarBody>{said.kind === "failed" ? failureText(said.failure, text) : words.saved}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
