import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { Field } from "@fluentui/react-field";
import { Link } from "@fluentui/react-link";
import { Spinner } from "@fluentui/react-spinner";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { Choice } from "../Choice";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { Message } from "../Message";
import { PrimaryAction } from "../PrimaryAction";
import { bar, hiddenButRead, scroll } from "../styles";
import { PortableMessages } from "./PortableMessages";
import { usePortable, type Portable } from "./usePortable";

const useStyles = makeStyles({
  hidden: hiddenButRead,
  scroll,
  lead: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  steps: {
    margin: 0,
    paddingLeft: "20px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sheets: { border: 0, margin: 0, padding: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  bar,
});

/** Which sheets go into the copy. */
function Sheets({ book, chosen, toggle, toggleAll, refresh }: Portable): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.portable;
  if (book.kind === "reading") return <Spinner label={words.loading} />;
  if (book.kind === "failed")
    return (
      <Message
        intent="error"
        testId="portable-unreadable"
        title={null}
        sentences={[failureText(book.failure, text)]}
        actions={
          <Button size="small" onClick={refresh}>
            {words.refresh}
          </Button>
        }
      />
    );
  const all = chosen.size === book.sheets.length;
  return (
    <fieldset className={styles.sheets} data-testid="portable-sheets">
      <legend className={styles.legend}>{words.choose}</legend>
      {book.sheets.length > 1 && (
        <Checkbox label={words.all} checked={all ? true : chosen.size === 0 ? false : "mixed"} onChange={toggleAll} />
      )}
      {book.sheets.map(({ id, name, visible }) => (
        <Checkbox
          key={id}
          label={visible ? name : words.hidden(name)}
          checked={chosen.has(id)}
          onChange={() => {
            toggle(id);
          }}
        />
      ))}
    </fieldset>
  );
}

function Kind({ kind, setKind }: Portable): ReactElement {
  const { text } = usePane();
  const words = text.portable;
  return (
    <Field label={words.kindLabel}>
      {(control) => (
        <Choice
          {...control}
          shown={words.kinds[kind]}
          value={kind}
          data-testid="portable-kind"
          onChange={({ target }) => {
            setKind(target.value === "values" ? "values" : "live");
          }}
        >
          <option value="live">{words.kinds.live}</option>
          <option value="values">{words.kinds.values}</option>
        </Choice>
      )}
    </Field>
  );
}

/** 持ち出し用コピー: sheets that can be handed on to people without the add-in. */
export function PortableView(): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.portable;
  const portable = usePortable();
  const { book, chosen, progress, make, remove } = portable;
  const earlier = book.kind === "read" ? book.earlier : [];
  return (
    <>
      <h2 className={styles.hidden}>{words.title}</h2>
      <div className={styles.scroll}>
        <p className={styles.lead}>{words.lead}</p>
        <Sheets {...portable} />
        <Kind {...portable} />
        <ol className={styles.steps}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {earlier.length > 0 && progress.kind !== "made" && progress.kind !== "working" && (
          <p className={styles.lead} data-testid="portable-earlier">
            {words.earlier(earlier.length)}{" "}
            <Link as="button" onClick={() => void remove(earlier, false)}>
              {words.remove}
            </Link>
          </p>
        )}
      </div>
      <footer className={styles.bar}>
        <PortableMessages {...portable} />
        {progress.kind !== "working" && (
          <PrimaryAction
            label={words.make}
            where={
              book.kind === "failed" ? words.blockedHost : chosen.size === 0 ? words.noChoice : words.where(chosen.size)
            }
            blocked={chosen.size === 0}
            testId="make-portable"
            onPress={() => void make()}
          />
        )}
      </footer>
    </>
  );
}
