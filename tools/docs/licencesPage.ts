/** What was written by others and ships in dist, with its licence. */
import { resolve } from "node:path";
import { shippedPackages } from "../licences";
import { blocks, heading, table } from "./markdown";

const root = resolve(import.meta.dirname, "../..");

export function licencesPage(): string {
  const rows = shippedPackages(root).map(({ name, version, licence, direct }) => [
    ...[name, version, licence],
    direct ? "" : "comes with another",
  ]);
  return blocks([
    heading(1, "Licences of what ships"),
    "Everything by others that can be in `dist`: what `src` imports, all that this asks for, what webpack adds and what the build copies. Read off the imports and package-lock.json, so rather one too many than one too few; what only builds and tests is not here.",
    "`npm run validate` refuses anything that is not under a permissive licence. Office.js is under Microsoft's own terms, which allow to pass it on unchanged as a part of an add-in. Each package of the lock file is held to its SHA-512, which `npm ci` compares; `npm audit signatures` compares the signatures of the registry, too, where there is a network.",
    table(["Package", "Version", "Licence", ""], rows),
  ]);
}
