import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { Fold } from "../Fold";
import { FunctionForm } from "./FunctionForm";
import { exampleOf, signature, type FunctionHelp } from "./help";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: "pointer", padding: "8px 0" },
  name: { fontWeight: tokens.fontWeightSemibold },
  brief: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "0 0 12px 16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, auto) minmax(0, 1fr)", gap: "3px 10px" },
  pair: { display: "contents" },
  term: { fontFamily: tokens.fontFamilyMonospace },
  dim: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly help: FunctionHelp;
  readonly onInsert: (formula: string) => void;
}

/** One function: what it says at a glance; arguments, an example and its insertion when it is opened. */
export function FunctionItem({ help, onInsert }: Props): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const example = exampleOf(help);
  const said = text.functions;
  return (
    <details className={styles.item} name="function" data-testid="function" data-function={help.id}>
      <summary className={styles.summary}>
        <span className={styles.name}>{help.id}</span>
        <p className={styles.brief}>{help.description[language]}</p>
      </summary>
      <div className={styles.body}>
        <div className={styles.code}>{signature(help)}</div>
        <FunctionForm help={help} onInsert={onInsert} />
        {help.parameters.length > 0 && (
          <Fold summary={said.parameters} open={false} testId="parameters">
            <dl className={styles.list}>
              {help.parameters.map(({ name, description, optional }) => (
                <div key={name} className={styles.pair}>
                  <dt className={styles.term}>{name}</dt>
                  <dd className={styles.value}>
                    {description[language]}
                    {optional && <span className={styles.dim}> （{said.optional}）</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </Fold>
        )}
        <h3 className={styles.heading}>{said.result}</h3>
        <p className={styles.value}>{help.result.description[language]}</p>
        {example !== null && (
          <>
            <h3 className={styles.heading}>{said.example}</h3>
            <div className={styles.code}>
              {example.formula}{" "}
              {example.result !== null && <span className={styles.dim}>{said.gives(example.result)}</span>}
            </div>
          </>
        )}
        <p className={`${styles.value} ${styles.dim}`}>{said.source(help.source)}</p>
      </div>
    </details>
  );
}
