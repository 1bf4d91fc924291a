import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { ProgressBar } from "@fluentui/react-progress";
import { makeStyles } from "@griffel/react";
import { useEffect, useRef, type ReactElement, type RefObject } from "react";
import { usePane } from "../context";
import { Message } from "../Message";
import { Failed, Told } from "../Messages";
import { PrimaryAction } from "../PrimaryAction";
import { bar, figure } from "../styles";
import { useDelayed } from "../useDelayed";
import { skippedTexts } from "./sentences";
import type { Checking, Deed, Reading } from "./useCheck";

const useStyles = makeStyles({
  bar,
  figure,
  progress: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

function Done({
  deed,
  undo,
  doubtQuote,
}: { readonly deed: Deed } & Pick<Checking, "undo" | "doubtQuote">): ReactElement {
  const { text } = usePane();
  const words = text.check;
  switch (deed.kind) {
    case "waiting":
      return <Told testId="check-waiting" sentence={words.waiting} />;
    case "failed":
      return <Failed testId="check-failed" failure={deed.failure} />;
    case "hidden":
      return (
        <Message
          intent="warning"
          testId="check-hidden"
          title={null}
          sentences={[words.hidden(deed.sheet)]}
          actions={null}
        />
      );
    case "quote-accepted":
      return (
        <Message
          intent="success"
          testId="check-quote-accepted"
          title={words.quoteAccepted}
          sentences={[words.quoteAcceptedDetail]}
          actions={
            <Link as="button" data-testid="undo" onClick={() => void doubtQuote(deed.quote)}>
              {words.undo}
            </Link>
          }
        />
      );
    case "quote-doubted":
      return <Told testId="check-quote-doubted" sentence={words.quoteDoubted} />;
    case "fixed":
    case "undone":
    case "accepted": {
      const { applied, kind } = deed;
      const left = skippedTexts(applied, words);
      const said = kind === "accepted" && left.length === 0 ? words.accepted : null;
      const counted = kind === "undone" ? words.undone : words.fixed;
      return (
        <Message
          intent={left.length === 0 ? "success" : "warning"}
          testId={`check-${kind}`}
          title={said ?? (applied.done.length > 0 ? counted(applied.done.length) : null)}
          sentences={left}
          actions={
            kind === "fixed" && applied.done.length > 0 ? (
              <Link as="button" data-testid="undo" onClick={() => void undo(applied)}>
                {words.undo}
              </Link>
            ) : null
          }
        />
      );
    }
  }
}

function Progress({
  reading: { done, total, waiting },
  stop,
}: {
  readonly reading: Extract<Reading, { kind: "working" }>;
  readonly stop: () => void;
}): ReactElement {
  const styles = useStyles();
  const words = usePane().text.check;
  return (
    <div className={styles.progress} data-testid="check-progress">
      <div className={styles.row}>
        <span>{waiting ? words.waiting : words.working}</span>
        {total > 0 && <span className={styles.figure}>{words.progress(done, total)}</span>}
      </div>
      <ProgressBar aria-label={words.working} {...(total > 0 ? { value: done, max: total } : {})} />
      <Button size="small" data-testid="stop-check" onClick={stop}>
        {words.stop}
      </Button>
    </div>
  );
}

/** Takes the focus that a button leaves behind which goes away with the work. */
function useKeptFocus(isWorking: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isWorking && document.hasFocus() && document.activeElement === document.body)
      place.current?.querySelector("button")?.focus();
  }, [isWorking]);
  return place;
}

/** What became of the last action, how far the reading is, and the one primary button. */
export function CheckBar({ checking }: { readonly checking: Checking }): ReactElement {
  const styles = useStyles();
  const { text, host } = usePane();
  const words = text.check;
  const { reading, check, deed, run, stop, undo, doubtQuote } = checking;
  const isLong = useDelayed(reading.kind === "working");
  const action = useKeptFocus(reading.kind === "working");
  return (
    <footer className={styles.bar}>
      {deed !== null && <Done key={deed.number} deed={deed} undo={undo} doubtQuote={doubtQuote} />}
      {reading.kind === "stopped" && <Told testId="check-stopped" sentence={words.stopped} />}
      {reading.kind === "missing" && (
        <Message intent="error" testId="check-missing" title={null} sentences={[words.missing]} actions={null} />
      )}
      {reading.kind === "failed" && <Failed testId="check-unread" failure={reading.failure} />}
      {reading.kind === "working" && isLong && <Progress reading={reading} stop={stop} />}
      <div ref={action}>
        <PrimaryAction
          label={check === null ? words.run : words.again}
          where={host.connected ? words.where : words.blockedHost}
          blocked={!host.connected || reading.kind === "working"}
          testId="run-check"
          onPress={() => void run()}
        />
      </div>
    </footer>
  );
}
