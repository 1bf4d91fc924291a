import { Checkbox } from "@fluentui/react-checkbox";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { programmes } from "../../rules";
import { yearText } from "../../text";
import { ConditionFields, conditionsLine } from "../case";
import { usePane } from "../context";
import { Fold } from "../Fold";
import { FrameFields, Frames } from "./FrameFields";
import { Proposed } from "./Proposed";
import type { Estimate } from "./useEstimate";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const newestFirst = [...programmes].reverse();

function Years({ estimate: { years, setYears } }: { readonly estimate: Estimate }): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.estimate.years}</legend>
      {newestFirst.map((programme) => (
        <Checkbox
          key={programme.year}
          label={yearText(programme)[language]}
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

/** Who applies, with what, and when: one line until it is opened. */
export function Conditions({ estimate }: { readonly estimate: Estimate }): ReactElement {
  const { text, language } = usePane();
  const { conditions, setConditions, years, frames } = estimate;
  const chosenYears = newestFirst.filter(({ year }) => years.includes(year)).map((each) => yearText(each)[language]);
  return (
    <>
      <Fold summary={conditionsLine(text, chosenYears, conditions)} open={false} testId="conditions">
        <Years estimate={estimate} />
        <Frames estimate={estimate} />
        <ConditionFields conditions={conditions} frames={frames} years={years} onChange={setConditions} />
        <FrameFields estimate={estimate} />
      </Fold>
      <Proposed estimate={estimate} />
    </>
  );
}
