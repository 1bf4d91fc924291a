import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { hiddenButRead } from "../styles";
import { behindMore, labelOf } from "../places";

const useStyles = makeStyles({
  hidden: hiddenButRead,
  list: { listStyleType: "none", margin: 0, padding: "14px", display: "flex", flexDirection: "column", gap: "8px" },
  choice: { width: "100%", justifyContent: "flex-start", padding: "12px 14px", fontSize: tokens.fontSizeBase300 },
});

/** その他: the views that have no tab of their own. */
export function MoreView(): ReactElement {
  const styles = useStyles();
  const { text, show } = usePane();
  return (
    <>
      <h2 className={styles.hidden}>{text.tabs.more}</h2>
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
          </li>
        ))}
      </ul>
    </>
  );
}
