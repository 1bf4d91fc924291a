import { Button } from "@fluentui/react-button";
import { CheckmarkCircleFilled, QuestionCircleFilled, WarningFilled } from "@fluentui/react-icons";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { QuoteCategory } from "../../quotes";
import { categories } from "../../rules";
import { Choice } from "../Choice";
import { usePane } from "../context";
import { categoryName } from "./categoryNames";
import { alternativeOf, lineState, type ReviewLine } from "./review";

const useStyles = makeStyles({
  category: {
    flexGrow: 1,
    flexBasis: "150px",
    maxWidth: "300px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  amber: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusWarningBorder1}`,
    ":hover": { backgroundColor: tokens.colorStatusWarningBackground1 },
  },
  suggestions: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  mark: { display: "flex", fontSize: "16px" },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  uncertain: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
});

export interface LineCategoryProps {
  readonly reviewed: ReviewLine;
  readonly index: number;
  /** The one row that Tab enters. */
  readonly active: boolean;
  readonly onCategory: (index: number, category: QuoteCategory) => void;
}

/** How sure the category is: a sign of its own for each state, because a colour alone says nothing to many. */
export function CertaintyMark({ reviewed }: Pick<LineCategoryProps, "reviewed">): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const { certainty } = text.lines;
  const state = lineState(reviewed);
  if (state === "discount" || state === "excluded") return null;
  const Sign = { sure: CheckmarkCircleFilled, check: WarningFilled, choose: QuestionCircleFilled }[state];
  return (
    <span
      className={mergeClasses(state === "sure" ? styles.sure : styles.uncertain, styles.mark)}
      title={certainty[state]}
      data-testid="certainty"
    >
      <Sign aria-hidden />
    </span>
  );
}

/** The category of a line, to be chosen. */
export function CategorySelect({ reviewed, index, active, onCategory }: LineCategoryProps): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const { line, category } = reviewed;
  const state = lineState(reviewed);
  const waits = state === "choose" || state === "check";
  return (
    <Choice
      shown={categoryName(category, language, text)}
      className={mergeClasses(styles.category, waits && styles.amber)}
      tabIndex={active ? 0 : -1}
      aria-label={text.lines.category(line.name)}
      aria-invalid={state === "choose"}
      title={line.evidence.length === 0 ? undefined : text.lines.evidence(line.evidence.join("、"))}
      value={category}
      data-testid="category"
      onChange={({ target }) => {
        onCategory(index, target.value as QuoteCategory);
      }}
    >
      {category === "UNKNOWN" && <option value="UNKNOWN">{text.lines.unclassified}</option>}
      {categories.map(({ code, name }) => (
        <option key={code} value={code}>
          {name[language]}
        </option>
      ))}
    </Choice>
  );
}

/** The suggested category and the one that was weighed against it, while nobody has decided. */
export function Suggestions({ reviewed, index, active, onCategory }: LineCategoryProps): ReactElement | null {
  const styles = useStyles();
  const { text, language } = usePane();
  const state = lineState(reviewed);
  const alternative = alternativeOf(reviewed);
  const { line, category } = reviewed;
  const offers = state === "check" ? [category, alternative] : state === "choose" ? [alternative] : [];
  const real = offers.filter((offer) => offer !== null);
  if (real.length === 0) return null;
  return (
    <div className={styles.suggestions}>
      {state === "check" && <span className={styles.uncertain}>{text.lines.certainty.check}</span>}
      {real.map((offer) => {
        const name = categoryName(offer, language, text);
        const accepts = offer === category;
        return (
          <Button
            key={offer}
            size="small"
            tabIndex={active ? 0 : -1}
            data-testid={accepts ? "accept" : "runner-up"}
            aria-label={accepts ? text.lines.acceptLabel(line.name, name) : text.lines.insteadLabel(line.name, name)}
            onClick={({ currentTarget }) => {
              currentTarget.closest("li")?.focus();
              onCategory(index, offer);
            }}
          >
            {accepts ? text.lines.accept : text.lines.instead(name)}
          </Button>
        );
      })}
    </div>
  );
}
