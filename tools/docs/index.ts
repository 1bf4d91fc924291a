/** The pages of docs/ that are made from the declarations and the rule data. */
import { format } from "prettier";
import { architecturePage } from "./architecturePage";
import { functionsPage } from "./functionsPage";
import { licencesPage } from "./licencesPage";
import { rulesPage } from "./rulesPage";

export { anchorOf } from "./anchor";
export { HelpPages } from "./helpPlugin";

/** A page and what it must contain. */
export interface Page {
  /** From the repository root. */
  readonly path: string;
  readonly text: string;
}

const formatted = async (path: string, text: string): Promise<Page> => ({
  path,
  text: await format(text, { parser: "markdown", printWidth: 120 }),
});

/** Every generated page, as it should stand. */
export const generatedPages = (): Promise<readonly Page[]> =>
  Promise.all([
    formatted("docs/functions.md", functionsPage("ja")),
    formatted("docs/functions.en.md", functionsPage("en")),
    formatted("docs/rules.md", rulesPage("ja")),
    formatted("docs/rules.en.md", rulesPage("en")),
    formatted("docs/architecture.md", architecturePage()),
    formatted("docs/licences.md", licencesPage()),
  ]);
