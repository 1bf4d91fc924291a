import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { lineState, type ReviewLine } from "./review";

const useStyles = makeStyles({
  dim: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What of the quote decides the figure and the category of a line, in one row of small text. */
export function LineDetails({ reviewed }: { readonly reviewed: ReviewLine }): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const { line, optional, months, cost, category, taught } = reviewed;
  const { qty, unit, amountExTax, eligibleBase, kind, amount, spec } = line;
  const isUncertain = ["check", "choose"].includes(lineState(reviewed));
  const parts = [
    spec,
    qty === null ? null : text.lines.quantity(String(qty), unit ?? ""),
    months === null || (unit?.includes("月") === true && qty === months) ? null : text.lines.months(months),
    optional ? text.lines.optional : null,
    amount === amountExTax ? null : text.lines.inclusive(amount),
    kind === "item" && amountExTax !== eligibleBase ? text.lines.allocated(eligibleBase - amountExTax) : null,
    cost === eligibleBase ? null : text.lines.editedFrom(eligibleBase),
    line.purpose !== null && ["SW_LICENSE", "SW_CLOUD"].includes(category)
      ? text.purposes.line(line.purpose.process)
      : null,
    taught ? text.lines.taught : null,
    isUncertain && line.evidence.length > 0 ? text.lines.evidence(line.evidence.join("、")) : null,
  ].filter((part) => part !== null && part !== "");
  return parts.length === 0 ? null : <div className={styles.dim}>{parts.join(text.separator)}</div>;
}
