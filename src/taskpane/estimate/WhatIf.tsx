import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Slider } from "@fluentui/react-slider";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { mostFunctions, mostProcesses } from "../../workbook";
import { usePane } from "../context";
import { Fold } from "../Fold";
import type { Estimate } from "./useEstimate";

const useStyles = makeStyles({ slider: { width: "100%", minWidth: 0 }, note: { margin: "0 0 6px" } });

interface TrialProps {
  readonly label: string;
  readonly shown: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly testId: string;
  readonly onChange: (value: number) => void;
}

function Trial({ label, shown, testId, onChange, ...range }: TrialProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={`${label}　${shown}`} size="small">
      <Slider
        className={styles.slider}
        {...range}
        aria-valuetext={shown}
        data-testid={testId}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
    </Field>
  );
}

/** What would be with another cost or other counts; nothing is written. */
export function WhatIf({ estimate }: { readonly estimate: Estimate }): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const { conditions, tried, setTried } = estimate;
  const trial = tried ?? { percent: 100, conditions };
  const change = trial.percent - 100;
  const { processes, functions } = trial.conditions;
  return (
    <Fold summary={text.estimate.whatIf} open={false} testId="what-if">
      <Trial
        label={text.estimate.costChange}
        shown={text.estimate.costChanged(change)}
        {...{ value: change, min: -50, max: 100, step: 5, testId: "try-cost" }}
        onChange={(value) => {
          setTried({ ...trial, percent: 100 + value });
        }}
      />
      <Trial
        label={text.estimate.processes}
        shown={text.estimate.counted(processes)}
        {...{ value: processes, min: 1, max: mostProcesses, step: 1, testId: "try-processes" }}
        onChange={(value) => {
          setTried({ ...trial, conditions: { ...trial.conditions, processes: value } });
        }}
      />
      <Trial
        label={text.estimate.functions}
        shown={text.estimate.counted(functions)}
        {...{ value: functions, min: 1, max: mostFunctions, step: 1, testId: "try-functions" }}
        onChange={(value) => {
          setTried({ ...trial, conditions: { ...trial.conditions, functions: value } });
        }}
      />
      {tried !== null && (
        <>
          <p className={styles.note} role="status">
            {text.estimate.trying}
          </p>
          <Button
            size="small"
            onClick={() => {
              setTried(null);
            }}
          >
            {text.estimate.reset}
          </Button>
        </>
      )}
    </Fold>
  );
}
