import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { programmes } from "../../rules";
import { weightOf, type Finding, type FindingKind } from "../../workbook";
import { usePane } from "../context";
import { ChangedFigures } from "./ChangedFigures";
import { FindingItem } from "./FindingItem";
import { fixText } from "./sentences";
import type { Checking } from "./useCheck";

const shownAtFirst = 10;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "4px", marginTop: "18px" },
  head: { display: "flex", alignItems: "baseline", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { whiteSpace: "nowrap" },
  weight: {
    flexShrink: 0,
    padding: "0 6px",
    border: "1px solid currentColor",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  matter: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px", margin: "4px 0" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  readonly checking: Checking;
}

/** The fixes that are the same for several findings, with what one press changes. */
function commonFixes(findings: readonly Finding[], label: (finding: Finding) => string | null) {
  const byLabel = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const name = label(finding);
    if (name !== null) byLabel.set(name, [...(byLabel.get(name) ?? []), finding]);
  }
  return [...byLabel].filter(([, same]) => same.length > 1);
}

function GroupActions({ kind, findings, checking }: Props): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.check;
  const { check, busy, fix, accept, chooseYear } = checking;
  const common = commonFixes(findings, (finding) => fixText(finding, words));
  if (common.length === 0 && kind !== "result-changed" && kind !== "without-year") return null;
  return (
    <div className={styles.actions}>
      {kind === "without-year" && (
        <Field label={words.year} size="small">
          <Select
            size="small"
            value={String(check?.year ?? "")}
            data-testid="year"
            onChange={(_, { value }) => {
              chooseYear(Number(value));
            }}
          >
            {[...programmes].reverse().map(({ year }) => (
              <option key={year} value={year}>
                {words.yearOption(year)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {common.map(([label, same]) => (
        <Button
          key={label}
          size="small"
          disabledFocusable={busy}
          data-testid="fix-all"
          onClick={() => void fix(same.flatMap(({ changes }) => changes))}
        >
          {words.fixAll(label, same.length)}
        </Button>
      ))}
      {kind === "result-changed" && (
        <Button size="small" disabledFocusable={busy} data-testid="accept" onClick={() => void accept()}>
          {words.accept}
        </Button>
      )}
    </div>
  );
}

/** The findings of one kind: why they matter, what can be done about all of them, and each of them. */
export function FindingGroup(props: Props): ReactElement {
  const { kind, findings, checking } = props;
  const styles = useStyles();
  const { text, show } = usePane();
  const words = text.check;
  const [all, setAll] = useState(false);
  const weight = weightOf(kind);
  const [first] = findings;
  const rest = all ? 0 : findings.length - shownAtFirst;
  return (
    <section className={styles.group} aria-label={words.kinds[kind].title} data-testid={`group-${kind}`}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.weight, styles[weight])}>{words.weights[weight]}</span>
        <h3 className={styles.title}>
          {words.kinds[kind].title} <span className={styles.count}>{words.counted(findings.length)}</span>
        </h3>
      </div>
      <p className={styles.matter}>{words.kinds[kind].matter}</p>
      <GroupActions {...props} />
      {first?.seen.kind === "result-changed" && first.seen.from !== first.seen.to && (
        <ChangedFigures from={first.seen.from} to={first.seen.to} />
      )}
      <ul className={styles.list}>
        {(all ? findings : findings.slice(0, shownAtFirst)).map((finding) => (
          <FindingItem
            key={`${finding.place.sheetId}!${String(finding.place.row)}!${String(finding.place.column)}`}
            finding={finding}
            busy={checking.busy}
            onGoTo={(place) => void checking.goTo(place)}
            onFix={(changes) => void checking.fix(changes)}
            onAccept={(tableName, state) => void checking.acceptQuote(tableName, state)}
            onImport={() => {
              show("import");
            }}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          appearance="transparent"
          data-testid="show-all"
          onClick={() => {
            setAll(true);
          }}
        >
          {words.more(rest)}
        </Button>
      )}
    </section>
  );
}
