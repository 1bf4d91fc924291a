import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { KeyboardEvent, ReactElement } from "react";
import { usePane } from "./context";
import { labelOf, tabOf, tabs } from "./places";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexShrink: 0,
    overflowX: "auto",
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: "12px 6px 9px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    "@media (max-width: 400px)": { padding: "12px 3px 9px", fontSize: tokens.fontSizeBase200 },
    outlineOffset: "-4px",
    "@media (max-width: 359px)": { paddingLeft: "6px", paddingRight: "6px" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
});

const target = (key: string, at: number): number | null => {
  const last = tabs.length - 1;
  if (key === "ArrowRight") return at === last ? 0 : at + 1;
  if (key === "ArrowLeft") return at === 0 ? last : at - 1;
  if (key === "Home") return 0;
  return key === "End" ? last : null;
};

/**
 * The tabs of the pane. Fluent's own TabList puts focusable elements that are hidden from screen readers around its
 * tabs, which accessibility checks count as a serious fault.
 */
export function Tabs(): ReactElement {
  const styles = useStyles();
  const { text, current, show } = usePane();
  const chosen = tabOf(current);
  const move = ({ key, currentTarget }: KeyboardEvent<HTMLElement>): void => {
    const next =
      tabs[
        target(
          key,
          tabs.findIndex(({ name }) => name === chosen),
        ) ?? -1
      ];
    if (next === undefined) return;
    show(next.name);
    currentTarget.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={text.tabs.label} className={styles.list} onKeyDown={move}>
      {tabs.map(({ name }) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={`view-${name === chosen ? current : name}`}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          data-testid={`tab-${name}`}
          onClick={() => {
            show(name);
          }}
        >
          {labelOf(name, text)}
        </button>
      ))}
    </div>
  );
}
