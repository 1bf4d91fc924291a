import { attribute, child, children } from "./parts";
import type { Parts } from "./parts";

/** What add-ins have stored in the workbook; what is no JSON is somebody else's. */
export function readSettings(parts: Parts): Record<string, unknown> {
  const extensions = parts.paths.filter((path) => /^xl\/webextensions\/webextension\d*\.xml$/.test(path));
  return Object.fromEntries(
    extensions
      .flatMap((path) => children(child(parts.root(path), "properties")))
      .flatMap((property): [string, unknown][] => {
        const [name, value] = [attribute(property, "name"), attribute(property, "value")];
        if (name === undefined || value === undefined) return [];
        try {
          return [[name, JSON.parse(value) as unknown]];
        } catch {
          return [];
        }
      }),
  );
}
