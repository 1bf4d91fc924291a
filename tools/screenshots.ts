/**
 * `npm run docs:screenshots`: takes the pictures of the docs from the workbench, as a visitor would see it. `-- --check`
 * compares them with the ones that are there instead, and fails where the product looks different now.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { PNG } from "pngjs";
import type { Browser, Frame, Page } from "playwright-core";
import { startWorkbench } from "../workbench/server";
import { launchBrowser, paneOf } from "./chromium";
import { ensureDist } from "./dist";

const root = resolve(import.meta.dirname, "..");
const viewport = { width: 1240, height: 800 };
const pane = 380;
const mostBytes = 300_000;
/** The sheet is drawn a moment after its cells have their values. */
const drawing = 1_500;
/** The pages show the day: always this one, so that pictures differ only where the product does. */
const day = "2026-11-21T10:00:00+09:00";
/** A channel of a pixel may differ by so much, and so many of a thousand pixels by more. */
const tolerance = { channel: 48, perMille: 5 } as const;
const isCheck = process.argv.includes("--check");
const stale: string[] = [];

interface Visit {
  readonly locale: "ja-JP" | "en-US";
  readonly theme: "light" | "dark";
  /** Pictures to take, each under the name of its view. */
  readonly views: readonly string[];
  readonly suffix: string;
}

const everyView = ["import", "estimate", "evidence", "check", "proposal", "more"];
const visits: readonly Visit[] = [
  { locale: "ja-JP", theme: "light", views: everyView, suffix: "" },
  { locale: "en-US", theme: "light", views: ["import", "estimate", "proposal"], suffix: ".en" },
  { locale: "ja-JP", theme: "dark", views: ["estimate"], suffix: ".dark" },
];

/** How many of a thousand pixels look different; all of them where the size does. */
function differenceOf(before: Buffer, now: Buffer): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(now)];
  if (a.width !== b.width || a.height !== b.height) return 1_000;
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4)
    if (
      [0, 1, 2].some(
        (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > tolerance.channel,
      )
    )
      different += 1;
  return (different * 1_000) / (a.width * a.height);
}

function compare(path: string, name: string, picture: Buffer): void {
  const difference = existsSync(path) ? differenceOf(readFileSync(path), picture) : 1_000;
  console.log(`docs/${name}.png ${difference.toFixed(1)} ‰ of its pixels differ`);
  if (difference > tolerance.perMille) stale.push(name);
}

async function take(page: Page, name: string): Promise<void> {
  const path = resolve(root, "docs", `${name}.png`);
  await page.waitForTimeout(drawing);
  const picture = await page.screenshot();
  if (isCheck) {
    compare(path, name, picture);
    return;
  }
  if (picture.length > mostBytes)
    throw new Error(`${path} would have ${String(picture.length)} bytes; at most ${String(mostBytes)} go into docs.`);
  writeFileSync(path, picture);
  console.log(`docs/${name}.png ${String(picture.length)} bytes`);
}

async function open(browser: Browser, address: string): Promise<{ readonly page: Page; readonly view: Frame }> {
  const page = await browser.newPage({ viewport });
  await page.clock.setFixedTime(day);
  await page.goto(address);
  await page.waitForFunction(() => window.workbench !== undefined);
  const view = await paneOf(page);
  await view.getByTestId("empty").waitFor();
  return { page, view };
}

/** Imports the sample as a visitor would; `review` is called before it is written. */
async function importSample(view: Frame, review: () => Promise<void>): Promise<void> {
  await view.locator("input[type=file]").first().setInputFiles(resolve(root, "assets/samples/sample-quote.xlsx"));
  await view.getByTestId("accept-all").click();
  await review();
  await view.getByTestId("write").click();
  await view.getByTestId("written").waitFor();
}

/** What is pressed in a view before its picture is taken. */
async function prepare(view: Frame, name: string): Promise<void> {
  await view.getByTestId(`tab-${name}`).click();
  if (name === "evidence") {
    await view.getByTestId("to-nearest").click();
    await view.getByTestId("evidence-amount").waitFor();
  }
  if (name !== "estimate" && name !== "proposal") return;
  await view.getByTestId(`write-${name}`).click();
  await view.getByTestId(`${name}-written`).waitFor();
}

async function visit(browser: Browser, url: string, { locale, theme, views, suffix }: Visit): Promise<void> {
  const { page, view } = await open(browser, `${url}?pane=${String(pane)}&locale=${locale}&theme=${theme}`);
  await importSample(view, async () => {
    if (views.includes("import")) await take(page, `import${suffix}`);
  });
  if (suffix === "") await take(page, "workbench");
  for (const name of views.filter((each) => each !== "import")) {
    if ((await view.getByTestId(`tab-${name}`).count()) === 0) continue;
    await prepare(view, name);
    await take(page, `${name}${suffix}`);
  }
  await page.close();
}

ensureDist();
const server = await startWorkbench();
const browser = await launchBrowser();
for (const each of visits) await visit(browser, server.url, each);
await browser.close();
await server.close();
if (stale.length > 0) {
  console.error(
    `No longer what the product looks like: ${stale.join(", ")}. Take them anew with npm run docs:screenshots.`,
  );
  process.exitCode = 1;
}
