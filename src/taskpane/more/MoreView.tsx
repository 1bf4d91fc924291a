import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { behindMore, labelOf } from "../places";
import { SampleCard } from "../sample";
import { hiddenButRead } from "../styles";

const useStyles = makeStyles({
  hidden: hiddenButRead,
  view: {
    flexGrow: 1,
    minHeight: "0",
    overflowY: "auto",
    overflowX: "hidden",
    padding: "14px",
    display: "flex",
    flexDirection: "column",
    gap: "18px",
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
  choice: { width: "100%", justifyContent: "flex-start", padding: "10px 14px", fontSize: tokens.fontSizeBase300 },
  detail: {
    margin: "3px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** その他: the views that have no tab of their own, help, and a sample to try things with. */
export function MoreView(): ReactElement {
  const styles = useStyles();
  const { text, language, show } = usePane();
  const details: Readonly<Partial<Record<string, string>>> = {
    functions: text.more.functions,
    settings: text.more.settings,
  };
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
          <li>
            <Link
              href={language === "ja" ? "help.html" : "help.html#en"}
              target="_blank"
              rel="noopener"
              data-testid="help"
            >
              {text.more.help}
            </Link>
            <p className={styles.detail}>{text.more.helpDetail}</p>
          </li>
        </ul>
        <SampleCard />
      </div>
    </>
  );
}
