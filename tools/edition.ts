/** A second add-in beside the first: another id, another namespace, another name, so that Excel holds both at once. */
import { createHash } from "node:crypto";
import webpack, { type Compilation, type Compiler, type WebpackPluginInstance } from "webpack";

const { sources } = webpack;

const namespace = "ITSUBSIDY";
const wordForm = /^[A-Z][A-Z0-9]{0,7}$/u;

/** `--env edition=TEST`; null for the add-in itself. */
export function editionOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  if (wordForm.test(word)) return word;
  throw new Error(`--env edition was given “${word}”; one to eight capital letters and digits are accepted, as TEST`);
}

/** A version 4 UUID, always the same for the same edition. */
function idOfEdition(id: string, edition: string): string {
  const digest = createHash("sha256").update(`${id} ${edition}`).digest("hex");
  const last = digest.slice(20, 32);
  return [digest.slice(0, 8), digest.slice(8, 12), `4${digest.slice(13, 16)}`, `a${digest.slice(17, 20)}`, last].join(
    "-",
  );
}

/** Formulas of an edition carry its namespace: ITSUBSIDY.AMOUNT → ITSUBSIDYTEST.AMOUNT. */
export const textOfEdition = (text: string, edition: string): string =>
  text.replace(/ITSUBSIDY(?=[._[])/gu, `${namespace}${edition}`);

/** The manifest with the id, the namespace and the names of the edition. */
export function manifestOfEdition(manifest: string, edition: string): string {
  const named = (element: string): string => element.replace(/(?<=Value=")[^"]+/gu, (name) => `${name} ${edition}`);
  return manifest
    .replace(/(?<=<Id>)[^<]+/u, (id) => idOfEdition(id, edition))
    .replace(/(?<=id="Functions\.Namespace" DefaultValue=")[^"]+/u, `${namespace}${edition}`)
    .replace(/<DisplayName [^]*?<\/DisplayName>/u, named)
    .replace(/<bt:String id="Group\.Label"[^]*?<\/bt:String>/u, named);
}

/** Webpack: gives what was built the names of an edition; nothing happens without one. */
export class Edition implements WebpackPluginInstance {
  constructor(private readonly edition: string | null) {}

  apply(compiler: Compiler): void {
    const { edition } = this;
    if (edition === null) return;
    compiler.hooks.thisCompilation.tap("Edition", (compilation: Compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "Edition", stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!/^(?!office-js|pdfjs).*\.(?:js|json|html|xml)$/u.test(name)) continue;
          const change = name === "manifest.xml" ? manifestOfEdition : textOfEdition;
          compilation.updateAsset(name, new sources.RawSource(change(asset.source().toString(), edition)));
        }
      });
    });
  }
}
