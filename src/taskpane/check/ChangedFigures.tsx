import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { changes, programmeOf, type Change } from "../../engine";
import { grouped, ruleLabel, ruleUnit, sourcesText } from "../../text";
import { usePane } from "../context";
import { Fold } from "../Fold";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  source: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Figure = Change["before"];

const sourcesOf = ({ before, after }: Change): string =>
  sourcesText([before, after].flatMap((figure) => figure?.source ?? []));

/** Why the amounts differ: the figures that the later year prints otherwise. */
export function ChangedFigures({ from, to }: { readonly from: number; readonly to: number }): ReactElement | null {
  const styles = useStyles();
  const { text, language } = usePane();
  const [before, after] = [programmeOf(from), programmeOf(to)];
  if (before === null || after === null) return null;
  const shown = (figure: Figure): string => {
    if (figure === null) return text.check.blank;
    const { path, value } = figure;
    return typeof value === "number" ? `${grouped(value)}${ruleUnit(path, value)}` : value;
  };
  const frameName = (change: Change): string => after.names[change.frame].name[language];
  const changed = changes(before, after);
  if (changed.length === 0) return null;
  return (
    <Fold summary={text.check.changes(from, to)} open={false} testId="changed-figures">
      <ul className={styles.list}>
        {changed.map((change) => (
          <li key={`${change.frame} ${change.path}`}>
            {text.check.changedNumber(
              `${frameName(change)} ${ruleLabel(change.path)[language]}`,
              shown(change.before),
              shown(change.after),
            )}
            <span className={styles.source}>{text.check.changedSource(sourcesOf(change))}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
