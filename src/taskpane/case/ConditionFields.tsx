import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { Switch } from "@fluentui/react-switch";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { FrameCode, Size } from "../../rules";
import { mostFunctions, mostProcesses, type Applicant } from "../../workbook";
import { usePane } from "../context";
import { SizeWizard, WageWizard } from "./Wizards";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    alignItems: "end",
    gap: "8px",
    marginTop: "8px",
  },
});

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

interface Props {
  readonly conditions: Applicant;
  /** The frames that are asked about: what none of them takes is not asked for. */
  readonly frames: readonly FrameCode[];
  /** Programme years that the wizards follow. */
  readonly years: readonly number[];
  readonly onChange: (change: Partial<Applicant>) => void;
}

/** Who applies, with what: the answer comes without any of it being touched. */
export function ConditionFields({ conditions, frames, years, onChange }: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const asksProcesses = frames.includes("NORMAL");
  return (
    <>
      <div className={styles.grid}>
        <Field label={text.estimate.size} size="small">
          <Select
            size="small"
            value={conditions.size}
            data-testid="size"
            onChange={(_, { value }) => {
              if (isSize(value)) onChange({ size: value });
            }}
          >
            {sizes.map((size) => (
              <option key={size} value={size}>
                {text.sheet.conditions.sizes[size]}
              </option>
            ))}
          </Select>
        </Field>
        {asksProcesses && (
          <CountField
            label={text.estimate.processes}
            value={conditions.processes}
            most={mostProcesses}
            testId="processes"
            onChange={(processes) => {
              onChange({ processes });
            }}
          />
        )}
        {(frames.includes("INVOICE") || frames.includes("GROUP")) && (
          <CountField
            label={text.estimate.functions}
            value={conditions.functions}
            most={mostFunctions}
            testId="functions"
            onChange={(functions) => {
              onChange({ functions });
            }}
          />
        )}
      </div>
      {asksProcesses && (
        <Switch
          label={text.estimate.minimumWage}
          checked={conditions.minimumWage}
          onChange={(_, { checked }) => {
            onChange({ minimumWage: checked });
          }}
        />
      )}
      <SizeWizard
        onFound={(size) => {
          onChange({ size });
        }}
      />
      {asksProcesses && (
        <WageWizard
          years={years}
          onFound={(minimumWage) => {
            onChange({ minimumWage });
          }}
        />
      )}
    </>
  );
}
