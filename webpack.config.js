import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { tsImport } from "tsx/esm/api";

const tool = (file) => tsImport(`./tools/${file}`, import.meta.url);
const { functionsPlugins } = await tool("metadata/index.ts");
const { BuildStamp } = await tool("buildStamp.ts");
const { HelpPages } = await tool("docs/index.ts");
const { Edition, editionOf } = await tool("edition.ts");
const { httpsOptions } = await tool("httpsOptions.ts");
const { officeFiles } = await tool("officeFiles.ts");

const root = import.meta.dirname;
const developmentOrigin = "https://localhost:3000/";
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const fromPackage = (name) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));

/** The origin that the manifest names: `--env url=…`, ADDIN_URL or the development server. */
function originOf(env) {
  const { href, protocol } = new URL(env.url ?? process.env.ADDIN_URL ?? developmentOrigin);
  if (protocol !== "https:") throw new Error(`Office loads add-ins over https only; the origin given is ${href}`);
  return href.endsWith("/") ? href : `${href}/`;
}

const typescript = (configFile) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  parser: { exportsPresence: "error" },
  loader: "ts-loader",
  options: { configFile, transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: true } },
});

/** `--env maps`: as written, with the way back to each source file, for the coverage of the pane. */
const sourceMaps = (mode, { maps }) => (mode === "production" && maps === undefined ? false : "source-map");
const sourcePlace = ({ absoluteResourcePath }) => pathToFileURL(absoluteResourcePath).href;

/** What both bundles share. No eval anywhere: the pages run under a strict content security policy. */
const common = (mode, env) => ({
  mode,
  context: root,
  devtool: sourceMaps(mode, env),
  optimization: { minimize: mode === "production" && env.maps === undefined },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** dist/functions.js for Excel's JavaScript-only runtime: ES2016, no DOM, no chunk loading. */
function functionsBundle(mode, env) {
  const folder = resolve(root, "src/functions");
  return {
    ...common(mode, env),
    name: "functions",
    target: "es2016",
    entry: { functions: resolve(folder, "index.ts") },
    output: { path: resolve(root, "dist"), filename: "[name].js", chunkFormat: false },
    module: { rules: [typescript("tsconfig.functions.json")] },
    plugins: [...functionsPlugins(folder)],
  };
}

/** dist/taskpane.html with its chunks, and every file that is served as it is. */
function pages(mode, env) {
  const office = fromPackage("@microsoft/office-js");
  const pdf = fromPackage("pdfjs-dist");
  const origin = originOf(env);
  const inPlace = (content) => content.toString().replaceAll(developmentOrigin, origin);
  const selfHosted = env.officejs !== "cdn";
  const officeBase = selfHosted ? "office-js/" : cdn;
  const officeCopies = officeFiles.map((file) => ({
    from: resolve(office, "dist", file),
    to: `office-js/${file}`,
    info: { minimized: true },
  }));
  return {
    ...common(mode, env),
    name: "pages",
    target: ["web", "es2022"],
    entry: { taskpane: resolve(root, "src/taskpane/index.tsx") },
    output: {
      path: resolve(root, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      devtoolModuleFilenameTemplate: sourcePlace,
      clean: { keep: /^functions(-\w+)?\.js/ },
    },
    module: {
      rules: [typescript("tsconfig.json"), { test: /\.css$/, use: ["style-loader", "css-loader"] }],
    },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: resolve(root, "src/taskpane/taskpane.html"),
        scriptLoading: "defer",
        officeBase,
      }),
      new HtmlPlugin({
        filename: "functions.html",
        template: resolve(root, "src/functions/functions.html"),
        inject: false,
        officeBase,
      }),
      new HelpPages(),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/samples/*" },
          { from: "src/help/*.{css,js}", to: "help/[name][ext]" },
          { from: "docs/*.png", to: "help/[name][ext]" },
          { from: "manifest.xml", transform: inPlace },
          { from: resolve(pdf, "cmaps"), to: "pdfjs/cmaps" },
          ...(selfHosted ? officeCopies : []),
        ],
      }),
    ],
  };
}

const isDefaultBuild = (env, mode) =>
  mode === "production" &&
  originOf(env) === developmentOrigin &&
  env.officejs !== "cdn" &&
  env.edition === undefined &&
  env.maps === undefined &&
  !env.WEBPACK_SERVE;

const developmentServer = async () => ({
  host: "localhost",
  port: 3000,
  hot: false,
  static: false,
  headers: { "Access-Control-Allow-Origin": "*" },
  server: { type: "https", options: await httpsOptions(root) },
});

export default async function configuration(env, { mode = "production" }) {
  const bundles = [functionsBundle(mode, env), pages(mode, env)];
  const stamp = new BuildStamp(bundles.length, isDefaultBuild(env, mode));
  const edition = new Edition(editionOf(env.edition));
  for (const { plugins } of bundles) plugins.push(edition, stamp);
  return env.WEBPACK_SERVE ? [bundles[0], { ...bundles[1], devServer: await developmentServer() }] : bundles;
}
