import { Checkbox } from "@fluentui/react-checkbox";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { newest, type FrameCode } from "../../rules";
import { estimateFrames } from "../../workbook";
import { NumberField } from "../case";
import { usePane } from "../context";
import type { TypedConditions } from "./frames";
import type { Estimate } from "./useEstimate";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  block: { display: "flex", flexDirection: "column" },
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", alignItems: "end", gap: "8px" },
  hint: { margin: "4px 0 6px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  wrong: { margin: "4px 0 6px", color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly estimate: Estimate;
}

/** Which frames the matrix compares, and whether a group is calculated besides. */
export function Frames({ estimate: { frames, setFrames } }: Props): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const option = (frame: FrameCode, label: string): ReactElement => (
    <Checkbox
      key={frame}
      label={label}
      checked={frames.includes(frame)}
      data-testid={`choose-${frame}`}
      onChange={(_, { checked }) => {
        const others = frames.filter((each) => each !== frame);
        setFrames(checked === true ? [...others, frame] : others);
      }}
    />
  );
  return (
    <fieldset className={styles.group} data-testid="frames">
      <legend className={styles.legend}>{text.estimate.frames}</legend>
      <div className={styles.block}>
        {estimateFrames.map((frame) => option(frame, newest.names[frame].name[language]))}
        {option("GROUP", text.estimate.withGroup)}
      </div>
    </fieldset>
  );
}

const fieldsOf = {
  EDI: ["sme", "all"],
  GROUP: ["members", "analysis", "administration"],
} as const satisfies Partial<Record<FrameCode, readonly (keyof TypedConditions)[]>>;

/** What 電子取引類型 and 複数社連携 ask for besides, where they were chosen. */
export function FrameFields({ estimate: { frames, typed, setTyped, wrong } }: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.estimate;
  const labels: Readonly<Record<keyof TypedConditions, string>> = {
    ...{ sme: words.smeAccounts, all: words.allAccounts },
    ...{ members: words.members, analysis: words.analysis, administration: words.administration },
  };
  const hints = { EDI: words.accountsHint, GROUP: words.groupHint };
  const problems = { EDI: words.accountsWrong, GROUP: words.notWhole };
  return (
    <>
      {(["EDI", "GROUP"] as const)
        .filter((frame) => frames.includes(frame))
        .map((frame) => (
          <div key={frame} data-testid={`conditions-${frame}`}>
            <div className={styles.grid}>
              {fieldsOf[frame].map((name) => (
                <NumberField
                  key={name}
                  label={labels[name]}
                  value={typed[name]}
                  testId={`typed-${name}`}
                  onChange={(value) => {
                    setTyped({ ...typed, [name]: value });
                  }}
                />
              ))}
            </div>
            {wrong.includes(frame) ? (
              <p className={styles.wrong} role="alert">
                {problems[frame]}
              </p>
            ) : (
              <p className={styles.hint}>{hints[frame]}</p>
            )}
          </div>
        ))}
    </>
  );
}
