import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { useDark } from "../theme";

const useStyles = makeStyles({ page: { flexGrow: 1, minHeight: "0", width: "100%", border: "none" } });

/** 使い方: the pages of the add-in's own help, in the pane's language and theme. */
export function HelpView(): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const page = language === "ja" ? "help.html" : "help.en.html";
  return (
    <iframe className={styles.page} title={text.tabs.help} src={`${page}?theme=${useDark() ? "dark" : "light"}`} />
  );
}
