import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { Fold } from "../Fold";
import { figure } from "../styles";
import type { Line, Section, Story } from "./story";

const useStyles = makeStyles({
  answer: {
    padding: "12px 14px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  subject: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  label: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightBold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  share: { display: "flex", justifyContent: "space-between", gap: "8px", marginTop: "4px" },
  figure: { ...figure, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "6px 0 0", paddingLeft: "22px" },
  item: { paddingBottom: "8px" },
  step: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "10px" },
  // Quotations of the documents have phrases longer than a line.
  source: {
    wordBreak: "normal",
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

function Item({ line: { text, figure: amount, sources } }: { readonly line: Line }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div className={styles.step}>
        <span>{text}</span>
        {amount !== null && <span className={styles.figure}>{amount}</span>}
      </div>
      {sources.map((source) => (
        <p key={source} className={styles.source}>
          {source}
        </p>
      ))}
    </li>
  );
}

/** What decides is open; what is to be known beside it folds away. */
const folded: readonly Section["name"][] = ["conditions", "notes"];

function SectionOf({ section: { name, title, lines } }: { readonly section: Section }): ReactElement {
  const styles = useStyles();
  const List = name === "steps" ? "ol" : "ul";
  const list = (
    <List className={styles.list}>
      {lines.map((line, at) => (
        <Item key={at} line={line} />
      ))}
    </List>
  );
  if (folded.includes(name))
    return (
      <Fold summary={title} open={lines.length < 3} testId={`evidence-${name}`}>
        {list}
      </Fold>
    );
  return (
    <section data-testid={`evidence-${name}`}>
      <h3 className={styles.heading}>{title}</h3>
      {list}
    </section>
  );
}

/** The answer first, then how it came about. */
export function Working({ story }: { readonly story: Story }): ReactElement {
  const styles = useStyles();
  const words = usePane().text.evidence;
  return (
    <>
      <section className={styles.answer} aria-live="polite">
        <p className={styles.subject}>{story.subject}</p>
        <p className={styles.label}>{words.amount}</p>
        <p className={styles.amount} data-testid="evidence-amount">
          {story.amount}
        </p>
        {story.cost !== null && (
          <div className={styles.share}>
            <span>{words.cost}</span>
            <span className={styles.figure}>{story.cost}</span>
          </div>
        )}
        {story.ownShare !== null && (
          <div className={styles.share}>
            <span>{words.ownShare}</span>
            <span className={styles.figure} data-testid="evidence-own-share">
              {story.ownShare}
            </span>
          </div>
        )}
      </section>
      {story.sections.map((section) => (
        <SectionOf key={section.name} section={section} />
      ))}
    </>
  );
}
