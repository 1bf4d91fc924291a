import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { Field } from "@fluentui/react-field";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { Select } from "@fluentui/react-select";
import { Spinner } from "@fluentui/react-spinner";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { columnLetters } from "../../formulas";
import type { ColumnMapping, FileLayout, SheetPreview } from "../../quotes";
import { rememberColumns, type Failure, type QuoteMemory } from "../../workbook";
import { usePane } from "../context";
import {
  bodyOf,
  choicesOf,
  draftFor,
  isComplete,
  mappingOf,
  onSheet,
  toRemember,
  withColumn,
  withHeader,
  type Draft,
} from "./mapping";
import { impatience, withoutWaiting } from "./impatience";
import { mappedRoles } from "./lessons";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  roles: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))", gap: "6px 10px" },
  select: { minWidth: "0", "& select": { minWidth: "0", textOverflow: "ellipsis" } },
  caption: {
    margin: 0,
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: "2px 4px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      overflowWrap: "anywhere",
      verticalAlign: "top",
    },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const shownRoles = ["name", "qty", "unitPrice", "amount"] as const;
const shownRows = 3;

function Preview({ draft, preview }: { readonly draft: Draft; readonly preview: SheetPreview }): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const roles = shownRoles.filter((role) => draft.columns[role] !== undefined);
  const rows = bodyOf(preview, draft.headerRow).slice(0, shownRows);
  return (
    <table className={styles.table} data-testid="mapper-preview">
      <caption className={styles.caption}>{text.mapper.preview}</caption>
      <thead>
        <tr>
          {roles.map((role) => (
            <th key={role} scope="col">
              {text.mapper.roles[role]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, cells }) => (
          <tr key={row}>
            {roles.map((role) => (
              <td key={role}>{cells.find(({ column }) => column === draft.columns[role])?.text ?? ""}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FormProps {
  readonly layout: FileLayout;
  /** The failure tells why the workbook could not remember the columns, where it was asked to. */
  readonly onApply: (columns: ColumnMapping, notRemembered: Failure | null) => void;
  readonly onMemory: (memory: QuoteMemory) => void;
  readonly onClose: () => void;
}

function Place({
  draft,
  previews,
  onDraft,
}: {
  readonly draft: Draft;
  readonly previews: readonly SheetPreview[];
  readonly onDraft: (draft: Draft) => void;
}): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const preview = previews[draft.sheet];
  return (
    <>
      {previews.length > 1 && (
        <Field size="small" label={text.mapper.sheet}>
          <Select
            size="small"
            className={styles.select}
            value={String(draft.sheet)}
            onChange={(_, { value }) => {
              onDraft(onSheet(previews, Number(value)));
            }}
          >
            {previews.map(({ sheet }, at) => (
              <option key={at} value={at}>
                {sheet ?? text.mapper.firstSheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field size="small" label={text.mapper.header}>
        <Select
          size="small"
          className={styles.select}
          value={String(draft.headerRow)}
          data-testid="mapper-header"
          onChange={(_, { value }) => {
            if (preview !== undefined) onDraft(withHeader(draft, preview, Number(value)));
          }}
        >
          <option value="0">{text.mapper.noHeader(preview?.rows[0]?.row ?? 1)}</option>
          {preview?.rows.map(({ row, cells }) => (
            <option key={row} value={row}>
              {text.mapper.row(row, cells.map((cell) => cell.text).join(" "))}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function Form({ layout: { previews, ...found }, onApply, onMemory, onClose }: FormProps): ReactElement {
  const styles = useStyles();
  const { text, host } = usePane();
  const [draft, setDraft] = useState(() => draftFor({ previews, ...found }));
  const [remember, setRemember] = useState(true);
  const preview = draft === null ? undefined : previews[draft.sheet];
  if (draft === null || preview === undefined)
    return (
      <>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.mapper.nothing}</MessageBarBody>
        </MessageBar>
        <div className={styles.actions}>
          <Button size="small" onClick={onClose}>
            {text.mapper.cancel}
          </Button>
        </div>
      </>
    );
  const complete = isComplete(draft);
  const mapping = mappingOf(draft, previews);
  const lesson = host.connected ? toRemember(mapping, previews) : null;
  const apply = async (): Promise<void> => {
    if (!remember || lesson === null) {
      onApply(mapping, null);
      return;
    }
    const outcome = await rememberColumns(lesson, impatience());
    if (outcome.kind === "done") onMemory(outcome.value);
    onApply(mapping, outcome.kind === "failed" ? withoutWaiting(outcome) : null);
  };
  return (
    <>
      <Place draft={draft} previews={previews} onDraft={setDraft} />
      <div className={styles.roles}>
        {mappedRoles.map((role) => (
          <Field key={role} size="small" label={text.mapper.roles[role]}>
            <Select
              size="small"
              className={styles.select}
              value={String(draft.columns[role] ?? "")}
              data-testid={`mapper-${role}`}
              onChange={(_, { value }) => {
                setDraft(withColumn(draft, role, value === "" ? null : Number(value)));
              }}
            >
              <option value="">{text.mapper.none}</option>
              {choicesOf(preview, draft.headerRow).map((choice) => (
                <option key={choice.column} value={choice.column}>
                  {text.mapper.column(columnLetters(choice.column), choice.text)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <Preview draft={draft} preview={preview} />
      {lesson !== null && (
        <Checkbox
          label={text.mapper.remember}
          checked={remember}
          data-testid="mapper-remember"
          onChange={(_, { checked }) => {
            setRemember(checked === true);
          }}
        />
      )}
      {!complete && <div>{text.mapper.needed}</div>}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!complete}
          data-testid="mapper-apply"
          onClick={() => {
            void apply();
          }}
        >
          {text.mapper.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {text.mapper.cancel}
        </Button>
      </div>
    </>
  );
}

interface Props extends Omit<FormProps, "layout"> {
  readonly describe: () => Promise<FileLayout>;
}

/** Which column is which, said by hand: for a header that was not understood, or to change what was. */
export function ColumnMapper({ describe, ...form }: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const [layout, setLayout] = useState<FileLayout | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = useRef(describe);
  useEffect(() => {
    let isShown = true;
    heading.current?.focus();
    void ask.current().then((found) => {
      if (isShown) setLayout(found);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return (
    <section className={styles.form} aria-label={text.mapper.title} data-testid="column-mapper">
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {text.mapper.title}
      </h2>
      {layout === null ? (
        <Spinner size="tiny" labelPosition="after" label={text.mapper.loading} />
      ) : (
        <Form layout={layout} {...form} />
      )}
    </section>
  );
}
