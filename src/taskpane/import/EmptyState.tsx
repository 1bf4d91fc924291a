import { Button } from "@fluentui/react-button";
import { ArrowUploadRegular } from "@fluentui/react-icons";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { SampleCard } from "../sample";
import { FileButton } from "./FileButton";

const useStyles = makeStyles({
  zone: {
    margin: "14px",
    padding: "28px 16px 20px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "10px",
    textAlign: "center",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sample: { margin: "4px 14px 18px" },
  icon: { fontSize: "32px", lineHeight: 1, color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: 0, maxWidth: "34em" },
  actions: { display: "flex", flexDirection: "column", alignItems: "center", gap: "4px", marginTop: "6px" },
  dim: {
    margin: 0,
    maxWidth: "34em",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  /** Null outside Excel. */
  readonly onSelection: (() => void) | null;
}

/** Says what to do while nothing has been read. */
export function EmptyState({ onFiles, onSample, onSelection }: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <>
      <section className={styles.zone} data-testid="empty">
        <span className={styles.icon} aria-hidden>
          <ArrowUploadRegular />
        </span>
        <h2 className={styles.title}>{text.empty.title}</h2>
        <p className={styles.body}>{text.empty.body}</p>
        <div className={styles.actions}>
          <FileButton appearance="primary" label={text.empty.choose} testId="choose-files" onFiles={onFiles} />
          {onSelection !== null && (
            <Button data-testid="import-selection" onClick={onSelection}>
              {text.empty.select}
            </Button>
          )}
          <Button appearance="transparent" data-testid="try-sample" onClick={onSample}>
            {text.empty.sample}
          </Button>
        </div>
        <p className={styles.dim}>{text.empty.paste}</p>
        <p className={styles.dim}>{text.empty.formats}</p>
        <p className={styles.dim}>{text.empty.privacy}</p>
      </section>
      <div className={styles.sample}>
        <SampleCard />
      </div>
    </>
  );
}
