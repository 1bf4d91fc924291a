import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { FluentProvider } from "@fluentui/react-provider";
import { makeStaticStyles, makeStyles } from "@griffel/react";
import { lazy, Suspense, useEffect, useMemo, useState, type ReactElement } from "react";
import { paneText } from "../text";
import { recordsRules, type Applicant, type HostInfo } from "../workbook";
import { PaneContext, usePane } from "./context";
import { CrashGuard } from "./CrashGuard";
import { useSettings } from "./settings/useSettings";
import { hiddenButRead } from "./styles";
import { Tabs } from "./Tabs";
import { useOfficeTheme } from "./theme";
import { places, tabOf, viewAsked, type ViewName } from "./places";
import { views } from "./views";

const useStaticStyles = makeStaticStyles({ "html, body, #root": { height: "100%", margin: 0, padding: 0 } });

const useStyles = makeStyles({
  theme: { height: "100%" },
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    wordBreak: "auto-phrase",
    overflowWrap: "break-word",
  },
  panel: { flexGrow: 1, minHeight: "0", display: "flex", flexDirection: "column", outlineOffset: "-2px" },
  loading: { marginTop: "48px", textAlign: "center" },
  notice: { flexShrink: 0, margin: "10px 14px 0" },
  hidden: hiddenButRead,
});

function Loading(): ReactElement {
  const styles = useStyles();
  return (
    <p role="status" className={styles.loading}>
      {usePane().text.loading}
    </p>
  );
}

/** Whoever pressed a button that led to another view goes on in that view: the button is out of sight now. */
function useFocusAlong(current: ViewName): void {
  useEffect(() => {
    if (document.activeElement?.closest("[role=tabpanel][hidden]")) document.getElementById(`view-${current}`)?.focus();
  }, [current]);
}

/** A view stays alive once it has been shown, so that nothing is lost while another one is looked at. */
function Views({ opened }: { readonly opened: ReadonlySet<ViewName> }): ReactElement {
  const styles = useStyles();
  const { text, current } = usePane();
  useFocusAlong(current);
  return (
    <>
      {places.map(({ name }) => {
        const View = views[name];
        return (
          <div
            key={name}
            id={`view-${name}`}
            role="tabpanel"
            tabIndex={-1}
            aria-labelledby={`tab-${tabOf(name)}`}
            hidden={name !== current}
            className={name === current ? styles.panel : undefined}
          >
            {opened.has(name) && (
              <CrashGuard sentence={text.crashed}>
                <Suspense fallback={<Loading />}>
                  <View />
                </Suspense>
              </CrashGuard>
            )}
          </div>
        );
      })}
    </>
  );
}

const RuleNotice = lazy(async () => ({ default: (await import("./check/RuleNotice")).RuleNotice }));

/** Nothing is loaded for a workbook that never recorded its rules. */
function RuleUpdates(): ReactElement | null {
  const [isRecorded, setRecorded] = useState(false);
  useEffect(() => {
    void recordsRules().then(setRecorded);
  }, []);
  if (!isRecorded) return null;
  return (
    <Suspense fallback={null}>
      <RuleNotice />
    </Suspense>
  );
}

/** The frame of the pane: theme, language, tabs and the one place that is read out. */
export function App({ host }: { readonly host: HostInfo }): ReactElement {
  useStaticStyles();
  const styles = useStyles();
  const theme = useOfficeTheme();
  const [current, setCurrent] = useState<ViewName>(() => viewAsked(location.search));
  const [opened, setOpened] = useState<ReadonlySet<ViewName>>(() => new Set([current]));
  const [announcement, announce] = useState("");
  const [chosen, setChosen] = useState<Partial<Applicant>>({});
  const { settings, changeSettings } = useSettings(host);
  const language = settings.language ?? host.language;
  const pane = useMemo(() => {
    const show = (name: ViewName): void => {
      setCurrent(name);
      setOpened((before) => new Set([...before, name]));
    };
    const choose = (change: Partial<Applicant>): void => {
      setChosen((before) => ({ ...before, ...change }));
    };
    const said = { text: paneText(language), language, host, announce };
    return { ...said, settings, changeSettings, chosen, choose, current, show };
  }, [host, language, settings, changeSettings, chosen, current]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} lang={language} className={styles.theme}>
      <PaneContext value={pane}>
        <main className={styles.pane}>
          <h1 className={styles.hidden}>{pane.text.title}</h1>
          <Tabs />
          {!host.connected && (
            <MessageBar intent="info" layout="multiline" className={styles.notice} data-testid="outside-excel">
              <MessageBarBody>{pane.text.outsideExcel}</MessageBarBody>
            </MessageBar>
          )}
          {host.connected && <RuleUpdates />}
          <Views opened={opened} />
          <div role="status" aria-live="polite" className={styles.hidden} data-testid="announcer">
            {announcement}
          </div>
        </main>
      </PaneContext>
    </FluentProvider>
  );
}
