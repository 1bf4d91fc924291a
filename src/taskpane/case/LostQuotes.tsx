import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { LostQuote } from "../../workbook";
import { usePane } from "../context";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });

/** Imported quotes that cannot be used as they stand now: said, so that none is missed silently. */
export function LostQuotes({ lost }: { readonly lost: readonly LostQuote[] }): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  if (lost.length === 0) return null;
  const { columnsMoved, tableGone } = text.estimate;
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="lost-quotes">
      <MessageBarBody className={styles.body}>
        {lost
          .map(({ sheetName, record: { vendor, number, file } }) =>
            sheetName === null
              ? tableGone([vendor, number].filter((part) => part !== null).join(" ") || file)
              : columnsMoved(sheetName),
          )
          .join(" ")}
      </MessageBarBody>
    </MessageBar>
  );
}
