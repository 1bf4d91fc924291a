import { tokens } from "@fluentui/react-theme";
import type { GriffelStyle } from "@griffel/react";

/** Read out, but not shown. */
export const hiddenButRead: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};

/** Says what something is for. */
export const explanation: GriffelStyle = { margin: 0, color: tokens.colorNeutralForeground2 };

/** Figures stand under each other and are never broken or cut. */
export const figure: GriffelStyle = {
  fontVariantNumeric: "tabular-nums",
  textAlign: "right",
  whiteSpace: "nowrap",
  flexShrink: 0,
};

/** The part of a view that scrolls. */
export const scroll: GriffelStyle = {
  flexGrow: 1,
  minHeight: "0",
  overflowY: "auto",
  overflowX: "hidden",
  padding: "14px",
  display: "flex",
  flexDirection: "column",
  gap: "12px",
};

/** The bar below it, with what the view does. */
export const bar: GriffelStyle = {
  flexShrink: 0,
  display: "flex",
  flexDirection: "column",
  gap: "8px",
  padding: "10px 14px",
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground2,
};
