/** Every check of the built add-in, in the order in which they are printed. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { licenceProblems, shippedPackages } from "../licences";
import type { Metadata } from "../metadata";
import {
  compressedSize,
  loadFunctions,
  runtimeProblems,
  sizeProblems,
  syntaxProblems,
  type FunctionsHelp,
} from "./bundle";
import { found, type Check, type Findings } from "./check";
import { addressProblems, iconProblems, iconSizeProblems } from "./files";
import { measureFirstLoad } from "./firstLoad";
import { identityProblems, versionProblems } from "./identity";
import { parseManifest, type Document } from "./manifest";
import { associationProblems, sameShape, schemaProblems } from "./metadata";
import { orderProblems } from "./order";
import { onlineFindings, parsedProblems } from "./package";
import { lengthProblems, overrideProblems, referenceProblems } from "./resources";

export { loadFunctions, type Callable, type LoadedFunctions } from "./bundle";
export { runChecks, type Check } from "./check";
export { parseManifest } from "./manifest";

/** The checks of the manifest alone; `dist` is where its addresses must lead. */
export function manifestChecks(document: Document, dist: string, packageVersion: string): readonly Check[] {
  const check = (name: string, problems: () => readonly string[]): Check => ({
    name: `manifest: ${name}`,
    run: () => found(problems()),
  });
  return [
    check("identity, locale, requirements", () => identityProblems(document)),
    check("version of package.json", () => versionProblems(document, packageVersion)),
    check("element order", () => orderProblems(document)),
    check("resource ids resolve and are used", () => referenceProblems(document)),
    check("lengths", () => lengthProblems(document)),
    check("English overrides", () => overrideProblems(document)),
    check("addresses are files of the build", () => addressProblems(document, dist)),
    check("icon sizes declared", () => iconSizeProblems(document)),
    check("icon files have their size", () => iconProblems(document, dist)),
  ];
}

const read = (dist: string, file: string): string => readFileSync(join(dist, file), "utf8");
const metadataIn = (dist: string, file: string): Metadata => JSON.parse(read(dist, file)) as Metadata;

/** The checks of the custom functions as built. */
export function functionChecks(dist: string): readonly Check[] {
  const script = read(dist, "functions.js");
  const ja = metadataIn(dist, "functions.json");
  const en = metadataIn(dist, "functions-en.json");
  const help = JSON.parse(read(dist, "functions-help.json")) as FunctionsHelp;
  return [
    {
      name: "functions.json: schema",
      run: () => found(schemaProblems(ja), `${String(ja.functions.length)} functions`),
    },
    { name: "functions-en.json: schema", run: () => found(schemaProblems(en)) },
    { name: "functions: both languages alike", run: () => found(sameShape(ja, en)) },
    { name: "functions.js: ES2016", run: () => found(syntaxProblems(script)) },
    { name: "functions.js: bare runtime", run: () => found(runtimeProblems(script, help)) },
    { name: "functions.js: every id associated", run: () => found(associationProblems(ja, loadFunctions(script).ids)) },
    {
      name: "functions.js: size",
      run: () => found(sizeProblems(script), `${String(compressedSize(script))} bytes gzipped`),
    },
  ];
}

function packageChecks(file: string): readonly Check[] {
  return [
    { name: "office-addin-manifest: parser", run: async () => found(await parsedProblems(file)) },
    { name: "office-addin-manifest: online validation", run: () => onlineFindings(file) },
  ];
}

function licenceFindings(root: string): Findings {
  const shipped = shippedPackages(root);
  return found(licenceProblems(shipped), `${String(shipped.length)} packages`);
}

export function allChecks(root: string): readonly Check[] {
  const dist = join(root, "dist");
  const file = join(dist, "manifest.xml");
  if (!existsSync(file))
    return [{ name: "dist", run: () => found(["dist/manifest.xml is missing. Run `npm run build`."]) }];
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const document = parseManifest(readFileSync(file, "utf8"));
  return [
    ...manifestChecks(document, dist, version),
    ...functionChecks(dist),
    { name: "licences of what ships", run: () => licenceFindings(root) },
    { name: "pane: first load", run: () => measureFirstLoad(dist) },
    ...packageChecks(file),
  ];
}
