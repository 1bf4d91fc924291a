/**
 * The one script that the workbench's server puts before all others in the pane's page.
 * It connects the page with the host, and lends a font where the machine has none for Japanese.
 */
window.parent.connectPane?.(window);

const probe = new FontFace("workbench-probe", 'local("Segoe UI"), local("Yu Gothic UI"), local("Hiragino Sans")');
probe.load().catch(() => {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "/_workbench/fallback-font.css";
  document.head.append(sheet);
});

export {};
