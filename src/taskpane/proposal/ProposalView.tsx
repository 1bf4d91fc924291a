import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Spinner } from "@fluentui/react-spinner";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { QuoteSource } from "../../workbook";
import { LostQuotes } from "../case";
import { Choice } from "../Choice";
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
  const named = ({ title, sheetName }: QuoteSource): string => [title, sheetName].join(text.separator);
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
        {(control) => (
          <Choice
            {...control}
            shown={named(chosen)}
            value={chosen.tableName}
            data-testid="proposal-quote"
            onChange={({ target }) => {
              choose(target.value);
            }}
          >
            {quotes.quotes.map((quote) => (
              <option key={quote.tableName} value={quote.tableName}>
                {named(quote)}
              </option>
            ))}
          </Choice>
        )}
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
