import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { ProgressBar } from "@fluentui/react-progress";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { PortableCopy, PortableKind } from "../../workbook";
import { usePane } from "../context";
import { Fold } from "../Fold";
import { Message } from "../Message";
import { ChangedSince, Failed, Told } from "../Messages";
import type { Portable } from "./usePortable";

const useStyles = makeStyles({
  working: { display: "flex", flexDirection: "column", gap: "8px" },
  report: { maxHeight: "180px", overflowY: "auto" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  why: { color: tokens.colorNeutralForeground3 },
});

const mostListed = 50;

function Frozen({ frozen }: Pick<PortableCopy, "frozen">): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.portable;
  if (frozen.length === 0) return null;
  return (
    <Fold summary={words.frozen(frozen.length)} open={false} testId="portable-frozen">
      <div className={styles.report} tabIndex={0} role="region" aria-label={words.frozen(frozen.length)}>
        <ul className={styles.list}>
          {frozen.slice(0, mostListed).map(({ sheet, address, why }) => (
            <li key={`${sheet}!${address}`}>
              <div className={styles.place}>{`${sheet}!${address}`}</div>
              <div className={styles.why}>{words.why[why]}</div>
            </li>
          ))}
        </ul>
        {frozen.length > mostListed && <p>{words.more(frozen.length - mostListed)}</p>}
      </div>
    </Fold>
  );
}

function Made({
  as,
  copy,
  show,
  remove,
}: Portable & { readonly as: PortableKind; readonly copy: PortableCopy }): ReactElement {
  const { text } = usePane();
  const words = text.portable;
  const first = copy.records.at(-copy.sheets.length);
  return (
    <>
      <Message
        intent={copy.unverified > 0 ? "warning" : "success"}
        testId="portable-made"
        title={words.done(copy.sheets.length)}
        sentences={[
          as === "live" ? words.doneLive(copy.live - copy.unverified) : words.doneValues,
          copy.unverified > 0 ? words.unverified(copy.unverified) : null,
        ]}
        actions={
          <>
            {first !== undefined && (
              <Link as="button" data-testid="portable-show" onClick={() => void show(first)}>
                {words.show}
              </Link>
            )}
            <Link as="button" data-testid="portable-remove" onClick={() => void remove(copy.records, false)}>
              {words.remove}
            </Link>
          </>
        }
      />
      <Frozen frozen={copy.frozen} />
    </>
  );
}

/** What became of the copying, with the next step. */
export function PortableMessages(portable: Portable): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.portable;
  const { progress, stop, remove, keep } = portable;
  switch (progress.kind) {
    case "idle":
      return null;
    case "working":
      return (
        <div className={styles.working} data-testid="portable-working">
          <span>
            {progress.waiting
              ? words.waiting
              : progress.total === 0
                ? words.reading
                : words.working(progress.done, progress.total)}
          </span>
          <ProgressBar max={Math.max(1, progress.total)} value={progress.done} aria-label={words.title} />
          <Button size="small" onClick={stop}>
            {words.stop}
          </Button>
        </div>
      );
    case "made":
      return <Made {...portable} as={progress.as} copy={progress.copy} />;
    case "changed":
      return (
        <ChangedSince
          testId="portable-changed"
          sentence={text.write.changedSince(progress.names.join("、"))}
          onRemove={() => void remove(progress.records, true)}
          onKeep={keep}
        />
      );
    case "removed":
      return <Told testId="portable-removed" sentence={words.removed(progress.count)} />;
    case "failed":
      return <Failed testId="portable-failed" failure={progress.failure} />;
  }
}
