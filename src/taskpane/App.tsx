import { FluentProvider } from "@fluentui/react-provider";
import { Spinner } from "@fluentui/react-spinner";
import { Tab, TabList } from "@fluentui/react-tabs";
import { tokens } from "@fluentui/react-theme";
import { makeStaticStyles, makeStyles } from "@griffel/react";
import { Suspense, useMemo, useState, type ReactElement } from "react";
import { paneText } from "../text";
import type { HostInfo } from "../workbook";
import { PaneContext } from "./context";
import { CrashGuard } from "./CrashGuard";
import { hiddenButRead } from "./styles";
import { useOfficeTheme } from "./theme";
import { viewAsked, views, type ViewName } from "./views";

const useStaticStyles = makeStaticStyles({ "html, body, #root": { height: "100%", margin: 0, padding: 0 } });

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column", minWidth: "0" },
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, minHeight: "0", display: "flex", flexDirection: "column", outlineStyle: "none" },
  loading: { marginTop: "48px" },
  announcer: hiddenButRead,
});

/** The frame of the pane: theme, language, tabs and the one place that is read out. */
export function App({ host }: { readonly host: HostInfo }): ReactElement {
  useStaticStyles();
  const styles = useStyles();
  const theme = useOfficeTheme();
  const [viewName, setViewName] = useState<ViewName>(() => viewAsked(location.search));
  const [announcement, announce] = useState("");
  const { language } = host;
  const pane = useMemo(() => ({ text: paneText(language), language, host, announce }), [host, language]);
  const { text } = pane;
  const { Component } = views.find(({ name }) => name === viewName) ?? views[0];
  return (
    <FluentProvider theme={theme} lang={language} className={styles.pane}>
      <PaneContext value={pane}>
        <TabList
          className={styles.tabs}
          aria-label={text.tabs.label}
          selectedValue={viewName}
          onTabSelect={(_, { value }) => {
            setViewName(value as ViewName);
          }}
        >
          {views.map(({ name, label }) => (
            <Tab key={name} id={`tab-${name}`} value={name} data-testid={`tab-${name}`}>
              {label(text)}
            </Tab>
          ))}
        </TabList>
        <main role="tabpanel" aria-labelledby={`tab-${viewName}`} className={styles.panel}>
          <CrashGuard sentence={text.crashed}>
            <Suspense fallback={<Spinner className={styles.loading} label={text.loading} />}>
              <Component />
            </Suspense>
          </CrashGuard>
        </main>
        <div role="status" aria-live="polite" className={styles.announcer} data-testid="announcer">
          {announcement}
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
