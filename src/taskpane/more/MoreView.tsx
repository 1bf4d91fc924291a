import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { FreezeCard } from "../freeze";
import { behindMore, labelOf, type ViewName } from "../places";
import { SampleCard } from "../sample";
import { hiddenButRead, scroll } from "../styles";

const useStyles = makeStyles({
  hidden: hiddenButRead,
  view: { ...scroll, gap: "18px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
  choice: { width: "100%", justifyContent: "flex-start", padding: "10px 14px", fontSize: tokens.fontSizeBase300 },
  detail: {
    margin: "3px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** その他: the views that have no tab of their own, values to be fixed, and a sample. */
export function MoreView(): ReactElement {
  const styles = useStyles();
  const { text, show } = usePane();
  const details: Readonly<Partial<Record<ViewName, string>>> = text.more.views;
  return (
    <>
      <h2 className={styles.hidden}>{text.tabs.more}</h2>
      <div className={styles.view}>
        <ul className={styles.list}>
          {behindMore.map(({ name }) => (
            <li key={name}>
              <Button
                className={styles.choice}
                data-testid={`more-${name}`}
                onClick={() => {
                  show(name);
                }}
              >
                {labelOf(name, text)}
              </Button>
              {details[name] !== undefined && <p className={styles.detail}>{details[name]}</p>}
            </li>
          ))}
        </ul>
        <FreezeCard />
        <SampleCard />
      </div>
    </>
  );
}
