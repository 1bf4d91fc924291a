/** The JSDoc of one function, read with the TypeScript compiler and brought into one line per text. */
import ts from "typescript";

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** One line: a line break between two Japanese characters vanishes, any other becomes a space. */
export function oneLine(text: string): string {
  return text
    .split(/\s*\n\s*/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .reduce((joined, line) => {
      const glued = wide.test(joined.slice(-1)) && wide.test(line.charAt(0));
      return joined === "" ? line : `${joined}${glued ? "" : " "}${line}`;
    }, "");
}

const textOf = (comment: ts.JSDoc["comment"]): string => oneLine(ts.getTextOfJSDocComment(comment) ?? "");

/** The first paragraph block of the JSDoc, before any tag. */
export function descriptionOf(node: ts.FunctionDeclaration): string {
  const block = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  return block === undefined ? "" : textOf(block.comment);
}

/** The texts of every tag with this name, in order. */
export function tagTexts(node: ts.FunctionDeclaration, name: string): readonly string[] {
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === name)
    .map((tag) => textOf(tag.comment));
}

/** The texts of `@param`, by the parameter that they name. */
export function parameterTexts(node: ts.FunctionDeclaration): readonly NamedText[] {
  return ts
    .getJSDocTags(node)
    .filter(ts.isJSDocParameterTag)
    .map((tag) => ({ name: tag.name.getText(), text: textOf(tag.comment).replace(/^-\s*/u, "") }));
}

/** Names that a `@param [name]` marks as optional. */
export function bracketedNames(node: ts.FunctionDeclaration): ReadonlySet<string> {
  const tags = ts.getJSDocTags(node).filter(ts.isJSDocParameterTag);
  return new Set(tags.filter((tag) => tag.isBracketed).map((tag) => tag.name.getText()));
}

/** A tag of the form `@tag name text`. */
export function namedTexts(node: ts.FunctionDeclaration, tag: string): readonly NamedText[] {
  return tagTexts(node, tag).map((text) => {
    const [, name = "", rest = ""] = /^(\S+)\s*(.*)$/su.exec(text) ?? [];
    return { name, text: rest };
  });
}
