import { Checkbox } from "@fluentui/react-checkbox";
import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { Switch } from "@fluentui/react-switch";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { processes, programmes, type Size } from "../../rules";
import { yearHeader } from "../../text";
import { usePane } from "../context";
import { Fold } from "../Fold";
import { Proposed } from "./Proposed";
import type { Estimate } from "./useEstimate";
import { SizeWizard, WageWizard } from "./Wizards";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 会計・受発注・決済 */
export const mostFunctions = 3;
export const mostProcesses = processes.length;

const sizes: readonly Size[] = ["small", "medium", "large"];

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);

const isSize = (value: string): value is Size => sizes.some((size) => size === value);

function CountField({
  label,
  value,
  most,
  testId,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly testId: string;
  readonly onChange: (value: number) => void;
}): ReactElement {
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={String(value)}
        data-testid={testId}
        onChange={(_, data) => {
          onChange(Number(data.value));
        }}
      >
        {upTo(most).map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Years({ estimate: { years, setYears } }: { readonly estimate: Estimate }): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.estimate.years}</legend>
      {[...programmes].reverse().map((programme) => (
        <Checkbox
          key={programme.year}
          label={yearHeader(programme)}
          checked={years.includes(programme.year)}
          onChange={(_, { checked }) => {
            const others = years.filter((year) => year !== programme.year);
            setYears(checked === true ? [...others, programme.year] : others);
          }}
        />
      ))}
    </fieldset>
  );
}

/** Who applies, with what: the answer comes without any of it being touched. */
export function Conditions({ estimate }: { readonly estimate: Estimate }): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const { conditions, setConditions } = estimate;
  return (
    <Fold summary={text.estimate.conditions} open testId="conditions">
      <Years estimate={estimate} />
      <div className={styles.grid}>
        <Field label={text.estimate.size} size="small">
          <Select
            size="small"
            value={conditions.size}
            data-testid="size"
            onChange={(_, { value }) => {
              if (isSize(value)) setConditions({ size: value });
            }}
          >
            {sizes.map((size) => (
              <option key={size} value={size}>
                {text.sheet.conditions.sizes[size]}
              </option>
            ))}
          </Select>
        </Field>
        <CountField
          label={text.estimate.processes}
          value={conditions.processes}
          most={mostProcesses}
          testId="processes"
          onChange={(count) => {
            setConditions({ processes: count });
          }}
        />
        <CountField
          label={text.estimate.functions}
          value={conditions.functions}
          most={mostFunctions}
          testId="functions"
          onChange={(count) => {
            setConditions({ functions: count });
          }}
        />
      </div>
      <Proposed estimate={estimate} />
      <Switch
        label={text.estimate.minimumWage}
        checked={conditions.minimumWage}
        onChange={(_, { checked }) => {
          setConditions({ minimumWage: checked });
        }}
      />
      <SizeWizard
        onFound={(size) => {
          setConditions({ size });
        }}
      />
      <WageWizard
        years={estimate.years}
        onFound={(minimumWage) => {
          setConditions({ minimumWage });
        }}
      />
    </Fold>
  );
}
