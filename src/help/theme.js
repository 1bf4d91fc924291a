// The pane opens the help in Office's own theme; elsewhere the system's is taken.
const given = new URLSearchParams(location.search).get("theme");
const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
document.documentElement.dataset.theme = given ?? system;
