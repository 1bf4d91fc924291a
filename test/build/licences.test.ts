import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { licenceProblems, shippedPackages, type Shipped } from "../../tools/licences";

const root = resolve(import.meta.dirname, "../..");
const shipped = shippedPackages(root);

const under = (licence: string): Shipped => ({ name: "some-package", version: "1.0.0", licence, direct: true });

describe("licences of what ships", () => {
  it("are all permissive", () => {
    assert.deepEqual(licenceProblems(shipped), []);
  });

  it("belong to what src imports and to what comes with it, and to nothing that only tests", () => {
    const names = new Set(shipped.map(({ name }) => name));
    for (const name of ["react", "scheduler", "pdfjs-dist", "@e965/xlsx", "@microsoft/office-js", "@griffel/core"])
      assert.ok(names.has(name), name);
    for (const name of ["mocha", "@univerjs/core", "typescript", "@types/react"]) assert.ok(!names.has(name), name);
  });

  for (const licence of ["GPL-3.0-only", "AGPL-3.0-or-later", "LGPL-2.1", "MPL-2.0", "none stated", "SEE LICENSE IN X"])
    it(`refuse ${licence}`, () => {
      assert.equal(licenceProblems([under(licence)]).length, 1);
    });

  it("take the permissive one of two", () => {
    assert.deepEqual(licenceProblems([under("(BSD-3-Clause OR GPL-2.0)")]), []);
  });
});

describe("the lock file", () => {
  it("names the content of every package by its SHA-512, and no package from elsewhere than the registry", () => {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Readonly<Record<string, { integrity?: string; resolved?: string; link?: boolean; inBundle?: boolean }>>;
    };
    const installed = Object.entries(packages).filter(([path]) => path !== "");
    assert.ok(installed.length > 0);
    const unsure = installed.filter(
      ([, { integrity, resolved, link, inBundle }]) =>
        link === true ||
        (resolved !== undefined && !resolved.startsWith("https://")) ||
        (inBundle !== true && integrity?.startsWith("sha512-") !== true),
    );
    assert.deepEqual(
      unsure.map(([path]) => path),
      [],
    );
  });
});
