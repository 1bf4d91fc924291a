import { Badge } from "@fluentui/react-badge";
import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { DismissRegular } from "@fluentui/react-icons";
import { Link } from "@fluentui/react-link";
import { Select } from "@fluentui/react-select";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useRef, type ReactElement } from "react";
import type { PaneText } from "../../text";
import { usePane } from "../context";
import type { Review } from "./state";

const useStyles = makeStyles({
  card: {
    display: "flex",
    gap: "10px",
    alignItems: "flex-start",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  format: {
    flexShrink: 0,
    width: "38px",
    height: "42px",
    display: "grid",
    placeItems: "center",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    textTransform: "uppercase",
  },
  words: { flexGrow: 1, minWidth: "0", overflowWrap: "anywhere" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  links: { display: "flex", flexWrap: "wrap", gap: "0 12px", margin: "2px 0 0" },
  link: { fontSize: tokens.fontSizeBase200 },
  encoding: { marginTop: "6px", maxWidth: "240px", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px" },
});

export const titleOf = ({ document }: Review, text: PaneText): string =>
  document.subject ?? text.quote.kinds[document.kind];

const encodings = ["UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE"];

const sameEncoding = (a: string, b: string): boolean =>
  a.replace(/[-_]/g, "").toLowerCase() === b.replace(/[-_]/g, "").toLowerCase();

function Encoding({
  encoding,
  onChange,
}: {
  readonly encoding: string;
  readonly onChange: (encoding: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const known = encodings.find((name) => sameEncoding(name, encoding));
  return (
    <Field className={styles.encoding} size="small" orientation="horizontal" label={text.quote.encoding}>
      <Select
        size="small"
        title={text.quote.encodingHint}
        value={known ?? encoding}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      >
        {(known === undefined ? [encoding, ...encodings] : encodings).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}

interface Props {
  readonly review: Review;
  readonly onRemove: () => void;
  readonly onEncoding: (encoding: string) => void;
  readonly onColumns: () => void;
  readonly onOtherVendor: () => void;
}

/** What was recognised of the document. Takes the focus when another quote is shown. */
export function QuoteCard({ review, onRemove, onEncoding, onColumns, onOtherVendor }: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [review.id]);
  const { document, source, writing } = review;
  const title = titleOf(review, text);
  const origin = [document.vendor ?? text.quote.noVendor, document.number].filter((part) => part !== null);
  const facts = [
    document.issueDate === null ? null : text.date(document.issueDate),
    text.quote.taxModes[document.taxMode],
    document.scale === 1000 ? text.quote.thousands : null,
    text.quote.lines(document.items.length),
    text.quote.leftOut(document.leftOut.length),
  ].filter((part) => part !== null);
  return (
    <section className={styles.card} aria-label={title} data-testid="quote-card">
      <div className={styles.format} aria-hidden>
        {source.format.slice(0, 5)}
      </div>
      <div className={styles.words}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <p className={styles.facts}>{origin.join(text.separator)}</p>
        <p className={styles.facts}>{facts.join(text.separator)}</p>
        <p className={styles.facts}>{source.file}</p>
        {writing.kind === "written" && (
          <Badge appearance="tint" color="success">
            {text.quote.written}
          </Badge>
        )}
        <p className={styles.links}>
          <Link as="button" className={styles.link} data-testid="change-columns" onClick={onColumns}>
            {text.quote.columns}
          </Link>
          {source.needsUserChoice && (
            <Link as="button" className={styles.link} data-testid="other-vendor" onClick={onOtherVendor}>
              {text.quote.otherVendor}
            </Link>
          )}
        </p>
        {source.encoding !== null && <Encoding encoding={source.encoding} onChange={onEncoding} />}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={text.quote.removeLabel(title)}
        title={text.quote.remove}
        data-testid="remove-quote"
        onClick={onRemove}
      />
    </section>
  );
}
