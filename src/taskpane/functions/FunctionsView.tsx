import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { Spinner } from "@fluentui/react-spinner";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useState, type ReactElement } from "react";
import { usePane } from "../context";
import { hiddenButRead } from "../styles";
import { FunctionItem } from "./FunctionItem";
import { loadHelp, search, type FunctionHelp } from "./help";
import { InsertionMessage } from "./InsertionMessage";
import { useInsertion } from "./useInsertion";

const useStyles = makeStyles({
  search: { flexShrink: 0, padding: "12px 14px 8px" },
  scroll: { flexGrow: 1, minHeight: "0", overflowY: "auto", overflowX: "hidden", padding: "0 14px 14px" },
  hidden: hiddenButRead,
  count: { margin: "0 0 4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

function useHelp(): readonly FunctionHelp[] | "loading" | "missing" {
  const [help, setHelp] = useState<readonly FunctionHelp[] | "loading" | "missing">("loading");
  useEffect(() => {
    loadHelp().then(setHelp, () => {
      setHelp("missing");
    });
  }, []);
  return help;
}

/** 関数: which function answers my question, and how is it written? */
export function FunctionsView(): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const help = useHelp();
  const [query, setQuery] = useState("");
  const insertion = useInsertion();
  if (help === "loading") return <Spinner label={text.loading} />;
  if (help === "missing")
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{text.functions.missing}</MessageBarBody>
      </MessageBar>
    );
  const found = search(help, query);
  return (
    <>
      <h2 className={styles.hidden}>{text.functions.title}</h2>
      <Field className={styles.search} label={text.functions.search} hint={text.functions.searchHint}>
        <Input
          type="search"
          value={query}
          data-testid="search-functions"
          onChange={(_, { value }) => {
            setQuery(value);
          }}
        />
      </Field>
      <div className={styles.scroll}>
        <p className={styles.count} role="status">
          {found.length === 0 ? text.functions.none(query) : text.functions.count(found.length)}
        </p>
        {found.map((each) => (
          <FunctionItem
            key={each.id}
            help={each}
            onInsert={(formula) => {
              void insertion.insert(formula, false);
            }}
          />
        ))}
      </div>
      <InsertionMessage {...insertion} />
    </>
  );
}
