import { parseArgs } from "node:util";

export interface Command {
  readonly inputs: readonly string[];
  /** The one file to write; null where there is a folder or nothing is to be written. */
  readonly output: string | null;
  readonly folder: string | null;
  readonly report: string | null;
  readonly mayOverwrite: boolean;
  readonly language: "ja" | "en";
}

const options = {
  out: { type: "string" },
  report: { type: "string" },
  overwrite: { type: "boolean" },
  lang: { type: "string" },
} as const;

const languageOf = (given: string | undefined, environment: NodeJS.ProcessEnv): "ja" | "en" => {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (given ?? LC_ALL ?? LC_MESSAGES ?? LANG ?? "ja").toLowerCase().startsWith("en") ? "en" : "ja";
};

function parsed(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> | null {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}

/** What the command line asks for; null where it cannot be followed. */
export function readCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Command | null {
  const read = parsed(args);
  if (read === null) return null;
  const { values, positionals } = read;
  const folder = values.out ?? null;
  if (positionals.length === 0 || (folder === null && positionals.length > 2)) return null;
  if (values.lang !== undefined && !["ja", "en"].includes(values.lang)) return null;
  return {
    inputs: folder === null ? positionals.slice(0, 1) : positionals,
    output: folder === null ? (positionals[1] ?? null) : null,
    folder,
    report: values.report ?? null,
    mayOverwrite: values.overwrite === true,
    language: languageOf(values.lang, environment),
  };
}

/** The language of the usage, where the command line cannot be read. */
export const usageLanguage = (environment: NodeJS.ProcessEnv): "ja" | "en" => languageOf(undefined, environment);
