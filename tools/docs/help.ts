/** The pages of docs/ as the add-in's own help: the same words, under the add-in's address. */
import { Marked, type Tokens } from "marked";
import { anchorOf } from "./anchor";

/** The pages that the add-in carries along; the first is where help begins. */
const names = ["guide", "functions", "rules", "deploy"] as const;

type Name = (typeof names)[number];
type Language = "ja" | "en";

const labels: Readonly<Record<Name, Readonly<Record<Language, string>>>> = {
  guide: { ja: "使い方", en: "Guide" },
  functions: { ja: "関数", en: "Functions" },
  rules: { ja: "ルール", en: "Rules" },
  deploy: { ja: "導入", en: "Roll-out" },
};

const suffix = (language: Language): string => (language === "ja" ? "" : ".en");

const sourceOf = (name: Name, language: Language): string => `${name}${suffix(language)}.md`;

const fileOf = (name: Name, language: Language): string =>
  `help${name === "guide" ? "" : `-${name}`}${suffix(language)}.html`;

/** A page of the help. */
export interface HelpPage {
  readonly language: Language;
  readonly title: string;
  /** Its Markdown in docs/. */
  readonly source: string;
  /** Its file in dist/. */
  readonly file: string;
}

export const helpPages: readonly HelpPage[] = (["ja", "en"] as const).flatMap((language) =>
  names.map((name) => ({
    language,
    title: labels[name][language],
    source: sourceOf(name, language),
    file: fileOf(name, language),
  })),
);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Where a link of docs/ leads within the help; null for a page that the add-in does not carry. */
function targetOf(href: string): string | null {
  if (/^(?:https:|#)/u.test(href)) return href;
  const [path = "", anchor] = href.split("#");
  const page = helpPages.find(({ source }) => source === path);
  return page === undefined ? null : `${page.file}${anchor === undefined ? "" : `#${anchor}`}`;
}

const markdown = new Marked({
  renderer: {
    heading({ tokens, depth, text }: Tokens.Heading): string {
      return `<h${String(depth)} id="${escaped(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${String(depth)}>\n`;
    },
    link({ href, tokens }: Tokens.Link): string {
      const target = targetOf(href);
      const text = this.parser.parseInline(tokens);
      if (target === null) return text;
      const away = target.startsWith("https:") ? ' target="_blank" rel="noopener noreferrer"' : "";
      return `<a href="${escaped(target)}"${away}>${text}</a>`;
    },
    image: ({ href, text }: Tokens.Image): string =>
      `<img src="help/${escaped(href)}" alt="${escaped(text)}" loading="lazy">`,
  },
});

const navigation = (page: HelpPage): string => {
  const links = helpPages
    .filter(({ language }) => language === page.language)
    .map(({ file, title }) =>
      file === page.file ? `<a href="${file}" aria-current="page">${title}</a>` : `<a href="${file}">${title}</a>`,
    );
  const other = helpPages.find(
    ({ language, source }) => language !== page.language && source.split(".")[0] === page.source.split(".")[0],
  );
  const label = page.language === "ja" ? "English" : "日本語";
  return [...links, `<a href="${other?.file ?? ""}" class="language">${label}</a>`].join("\n");
};

/** A page of the help as HTML, out of its Markdown and the template of src/help. */
export function helpHtml(page: HelpPage, source: string, template: string): string {
  const parts: Readonly<Record<string, string>> = {
    language: page.language,
    title: page.title,
    navigation: navigation(page),
    content: markdown.parse(source, { async: false }),
  };
  return template.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => parts[name] ?? "");
}
