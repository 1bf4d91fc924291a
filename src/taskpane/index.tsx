import { createRoot } from "react-dom/client";
import { ready } from "../workbook";
import { App } from "./App";

async function start(): Promise<void> {
  const host = await ready();
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  createRoot(root).render(<App host={host} />);
}

void start();
