import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { ImportedFile } from "../../quotes";
import { usePane } from "../context";

const useStyles = makeStyles({
  vendors: { display: "flex", flexDirection: "column", gap: "6px", margin: "6px 0", padding: 0, listStyleType: "none" },
  vendor: { justifyContent: "flex-start", width: "100%", textAlign: "left", overflowWrap: "anywhere" },
});

interface Props {
  readonly comparison: ImportedFile;
  readonly onChoose: (position: number) => void;
}

/** A comparison of vendors is not imported before somebody says whose prices count. */
export function VendorChoice({ comparison, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const { text, announce } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="vendor-choice">
      <MessageBarBody>
        <MessageBarTitle>{comparison.file}</MessageBarTitle> {text.queue.chooseVendor}
        <ul className={styles.vendors}>
          {comparison.documents.map(({ vendor, total }, position) => {
            const name = vendor ?? text.quote.noVendor;
            return (
              <li key={position}>
                <Button
                  size="small"
                  className={styles.vendor}
                  data-testid="vendor"
                  onClick={() => {
                    announce(text.queue.vendorChosen(name));
                    onChoose(position);
                  }}
                >
                  {total === null ? name : text.queue.vendor(name, text.yen(total))}
                </Button>
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
