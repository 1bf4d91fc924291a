import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { Spinner } from "@fluentui/react-spinner";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { LostQuotes } from "../case";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { Message } from "../Message";
import { PrimaryAction } from "../PrimaryAction";
import { bar, hiddenButRead, scroll } from "../styles";
import { AnswerNow } from "./AnswerNow";
import { PageConditions } from "./PageConditions";
import { ProposalMessages } from "./ProposalMessages";
import { useProposal, type Proposal } from "./useProposal";

const useStyles = makeStyles({
  hidden: hiddenButRead,
  scroll,
  lead: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  field: { minWidth: 0 },
  bar,
});

function Quotes({ quotes, chosen, choose, refresh }: Proposal): ReactElement {
  const styles = useStyles();
  const { text, show } = usePane();
  const words = text.proposal;
  if (quotes.kind === "reading") return <Spinner label={text.loading} />;
  if (quotes.kind === "failed")
    return (
      <Message
        intent="error"
        testId="proposal-unreadable"
        title={null}
        sentences={[failureText(quotes.failure, text)]}
        actions={
          <Button size="small" onClick={refresh}>
            {words.refresh}
          </Button>
        }
      />
    );
  if (chosen === null)
    return (
      <div data-testid="proposal-empty">
        <LostQuotes lost={quotes.lost} />
        <p>{words.noQuotes}</p>
        <Button
          data-testid="proposal-to-import"
          onClick={() => {
            show("import");
          }}
        >
          {words.toImport}
        </Button>
      </div>
    );
  return (
    <>
      <LostQuotes lost={quotes.lost} />
      <Field label={words.choose} className={styles.field}>
        <Select
          className={styles.field}
          select={{ className: styles.field }}
          value={chosen.tableName}
          data-testid="proposal-quote"
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          {quotes.quotes.map(({ tableName, title, sheetName }) => (
            <option key={tableName} value={tableName}>
              {title}
              {text.separator}
              {sheetName}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** 提案書: the page that goes to the client. */
export function ProposalView(): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.proposal;
  const proposal = useProposal();
  const { chosen, progress, write } = proposal;
  return (
    <>
      <h2 className={styles.hidden}>{words.title}</h2>
      <div className={styles.scroll}>
        <p className={styles.lead}>{words.lead}</p>
        <Quotes {...proposal} />
        {chosen !== null && <AnswerNow quote={chosen} conditions={proposal.conditions} />}
        {chosen !== null && <PageConditions {...proposal} />}
      </div>
      <footer className={styles.bar}>
        <ProposalMessages {...proposal} />
        {chosen !== null && progress.kind !== "working" && (
          <PrimaryAction
            label={words.write}
            where={words.where}
            blocked={false}
            testId="write-proposal"
            onPress={() => void write()}
          />
        )}
      </footer>
    </>
  );
}
