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

/** Figures stand under each other and are never broken or cut. */
export const figure: GriffelStyle = {
  fontVariantNumeric: "tabular-nums",
  textAlign: "right",
  whiteSpace: "nowrap",
  flexShrink: 0,
};
