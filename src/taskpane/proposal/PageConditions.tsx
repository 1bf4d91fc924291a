import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { frameNameOf } from "../../engine";
import { programmes } from "../../rules";
import { yearText } from "../../text";
import { estimateFrames } from "../../workbook";
import { ConditionFields, conditionsLine } from "../case";
import { usePane } from "../context";
import { Fold } from "../Fold";
import type { Proposal } from "./useProposal";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
});

/** Year, frame and applicant of the page; one line until it is opened. */
export function PageConditions({ conditions, frame, setYear, setFrame }: Proposal): ReactElement {
  const styles = useStyles();
  const { text, language, choose } = usePane();
  const words = text.proposal;
  const { programme } = conditions;
  return (
    <Fold
      summary={conditionsLine(text, [yearText(programme)[language]], conditions)}
      open={false}
      testId="proposal-conditions"
    >
      <div className={styles.grid}>
        <Field label={words.year} size="small" className={styles.field}>
          <Select
            size="small"
            className={styles.field}
            select={{ className: styles.field }}
            value={String(programme.year)}
            data-testid="proposal-year"
            onChange={(_, { value }) => {
              setYear(Number(value));
            }}
          >
            {[...programmes].reverse().map((each) => (
              <option key={each.year} value={each.year}>
                {yearText(each)[language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.chosenFrame} size="small" className={styles.field}>
          <Select
            size="small"
            className={styles.field}
            select={{ className: styles.field }}
            value={frame ?? ""}
            data-testid="proposal-frame"
            onChange={(_, { value }) => {
              setFrame(estimateFrames.find((code) => code === value) ?? null);
            }}
          >
            <option value="">{words.bestFrame}</option>
            {estimateFrames.map((code) => (
              <option key={code} value={code}>
                {frameNameOf(programme, code).name[language]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <ConditionFields
        conditions={conditions}
        frames={frame === null ? estimateFrames : [frame]}
        years={[programme.year]}
        onChange={choose}
      />
    </Fold>
  );
}
