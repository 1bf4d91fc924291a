import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { anchorOf, generatedPages } from "../../tools/docs";
import { pages, root } from "./docPages";

const textOf = (page: string): string => readFileSync(join(root, page), "utf8");

const anchors = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading]) => anchorOf(heading ?? ""));

/** The targets of links and pictures that point into the repository. */
const linksOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target]) => target ?? "")
    .filter((target) => !/^[a-z]+:/u.test(target));

function isBroken(page: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(root, file))) return true;
  return anchor !== undefined && !anchors(file).includes(decodeURIComponent(anchor));
}

describe("docs", () => {
  it("the generated pages say what the declarations and the rules say today (npm run docs)", async () => {
    const generated = await generatedPages();
    assert.equal(generated.length, 6);
    for (const { path, text } of generated) assert.equal(textOf(path), text, `${path} is stale`);
  });

  it("every link leads to a file and a heading that exist", () => {
    const links = pages.flatMap((page) => linksOf(page).map((target) => ({ page, target })));
    assert.ok(links.length > 0);
    assert.deepEqual(
      links.filter(({ page, target }) => isBroken(page, target)),
      [],
    );
  });

  it("every npm script and tool that a page names exists", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Readonly<Record<string, string>> };
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/npm run (?:-s )?([a-z][a-z0-9:-]*)/gu)].map(([, name]) => name ?? ""),
    );
    assert.ok(named.length > 0);
    assert.deepEqual(
      [...new Set(named)].filter((name) => !(name in scripts)),
      [],
    );
  });
});
