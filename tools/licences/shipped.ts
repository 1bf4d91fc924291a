/** What is in dist and was written by others, read off the imports of src and the lock file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether our own files import it; otherwise a package that ships does. */
  readonly direct: boolean;
}

/** Microsoft's own terms: Office.js may be passed on unchanged as a part of an add-in. */
export const officeTerms = "Microsoft Office.js API Library terms";

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Asked of whoever installs the package. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

type Lock = Readonly<Record<string, Locked>>;

/** Packages of which files are copied, and those whose own code webpack puts into every bundle. */
const besides = ["@microsoft/office-js", "webpack", "style-loader", "css-loader"];

/** Code for building only puts itself into the bundle, not what it is built with. */
const alone: ReadonlySet<string> = new Set(["webpack", "style-loader", "css-loader"]);

/** office-js names a file in place of a licence; what that file says. */
const byFile: Readonly<Record<string, string>> = { "@microsoft/office-js": officeTerms };

/** "@scope/name/part" → "@scope/name" */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** Every package that a file of src imports, types aside. */
function importedPackages(src: string): readonly string[] {
  const names = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith(".d.ts"))
    .flatMap((name) => ts.preProcessFile(readFileSync(join(src, name), "utf8"), true, true).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((specifier) => !specifier.startsWith("."));
  return [...new Set(names.map(packageOf))];
}

/** Where a package finds another: in its own folder, or in one further up. */
function resolveFrom(lock: Lock, from: string, name: string): string | null {
  const own = `${from}/node_modules/${name}`.replace(/^\//u, "");
  if (own in lock) return own;
  const up = from.lastIndexOf("/node_modules/");
  if (from === "") return null;
  return resolveFrom(lock, up < 0 ? "" : from.slice(0, up), name);
}

const nameAt = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** Types weigh nothing at run time. */
const isTypes = (name: string): boolean => name.startsWith("@types/");

const asked = ({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }: Locked): readonly string[] => [
  ...Object.keys(dependencies),
  ...Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true),
];

/** Everything that can be in dist: what src imports, and all that this asks for. */
export function shippedPackages(root: string): readonly Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Lock };
  const direct = new Set([...importedPackages(join(root, "src")), ...besides]);
  const found = new Map<string, Shipped>();
  const visit = (path: string): void => {
    const name = nameAt(path);
    const locked = packages[path];
    if (locked === undefined || found.has(path) || isTypes(name)) return;
    const { version = "", license = "none stated" } = locked;
    found.set(path, { name, version, licence: byFile[name] ?? license, direct: direct.has(name) });
    if (alone.has(name)) return;
    for (const other of asked(locked)) {
      const next = resolveFrom(packages, path, other);
      if (next !== null) visit(next);
    }
  };
  for (const name of direct) visit(`node_modules/${name}`);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, "en") || a.version.localeCompare(b.version));
}
