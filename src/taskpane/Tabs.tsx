import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { KeyboardEvent, ReactElement } from "react";
import { usePane } from "./context";
import { views, type ViewName } from "./views";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexShrink: 0,
    overflowX: "auto",
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: "12px 10px 9px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    outlineOffset: "-4px",
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
  const last = views.length - 1;
  if (key === "ArrowRight") return at === last ? 0 : at + 1;
  if (key === "ArrowLeft") return at === 0 ? last : at - 1;
  if (key === "Home") return 0;
  return key === "End" ? last : null;
};

interface Props {
  readonly current: ViewName;
  readonly onChoose: (name: ViewName) => void;
}

/**
 * The tabs of the pane. Fluent's own TabList puts focusable elements that are hidden from screen readers around its
 * tabs, which accessibility checks count as a serious fault.
 */
export function Tabs({ current, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const move = ({ key, currentTarget }: KeyboardEvent<HTMLElement>): void => {
    const next =
      views[
        target(
          key,
          views.findIndex(({ name }) => name === current),
        ) ?? -1
      ];
    if (next === undefined) return;
    onChoose(next.name);
    currentTarget.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={text.tabs.label} className={styles.list} onKeyDown={move}>
      {views.map(({ name, label }) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === current}
          aria-controls={`view-${name}`}
          tabIndex={name === current ? 0 : -1}
          className={mergeClasses(styles.tab, name === current && styles.chosen)}
          data-testid={`tab-${name}`}
          onClick={() => {
            onChoose(name);
          }}
        >
          {label(text)}
        </button>
      ))}
    </div>
  );
}
