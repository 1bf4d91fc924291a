import { addressWith } from "./options";
import type { PageOptions } from "./options";
import type { Words } from "./words";

/** The title bar: what this page is, and the switches that open it anew. */
export function showBar(bar: HTMLElement, options: PageOptions, words: Words): void {
  const title = document.createElement("h1");
  title.textContent = words.title;
  const subtitle = document.createElement("p");
  subtitle.textContent = words.subtitle;
  bar.append(
    title,
    subtitle,
    selector("platform", words.platform, words.platforms, options.platform),
    selector("locale", words.locale, { "ja-JP": "日本語", "en-US": "English" }, options.locale),
    selector("theme", words.theme, words.themes, options.theme),
  );
}

function selector(name: string, label: string, choices: Readonly<Record<string, string>>, chosen: string): HTMLElement {
  const select = document.createElement("select");
  select.name = name;
  for (const [value, text] of Object.entries(choices)) {
    select.append(new Option(text, value, value === chosen, value === chosen));
  }
  select.addEventListener("change", () => {
    location.href = addressWith(name, select.value);
  });
  const wrapper = document.createElement("label");
  wrapper.append(label, select);
  return wrapper;
}
