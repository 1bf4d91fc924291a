import type { QuoteCategory } from "../../quotes";
import { categories } from "../../rules";
import type { Language, PaneText } from "../../text";

/** The name of a category in the language of the pane. */
export function categoryName(category: QuoteCategory, language: Language, text: PaneText): string {
  if (category === "UNKNOWN") return text.lines.unclassified;
  if (category === "DISCOUNT") return text.lines.discount;
  return categories.find(({ code }) => code === category)?.name[language] ?? category;
}
