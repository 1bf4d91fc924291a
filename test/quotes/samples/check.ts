import type { ImportResult, QuoteDocument, QuoteLine } from "../../../src/quotes";
import type { Expected, ExpectedDocument, ExpectedLine } from "./types";

const differs = (path: string, wanted: object, found: object): string[] =>
  Object.entries(wanted).flatMap(([key, want]) => {
    const value = (found as Readonly<Record<string, unknown>>)[key];
    return value === want || want === undefined
      ? []
      : [`${path}.${key}: ${JSON.stringify(value)}, want ${JSON.stringify(want)}`];
  });

function lineFaults(path: string, { months, ...wanted }: ExpectedLine, found: QuoteLine | undefined): string[] {
  if (!found) return [`${path}: missing ${wanted.name}`];
  const period =
    months === undefined || (found.period?.months ?? null) === months
      ? []
      : [`${path}.months: ${String(found.period?.months)}, want ${String(months)}`];
  return [...differs(path, wanted, found), ...period];
}

function linesFaults(path: string, wanted: readonly ExpectedLine[], found: readonly QuoteLine[]): string[] {
  const extra = found.slice(wanted.length).map(({ name, amount }) => `${path}: extra ${name} ${String(amount)}`);
  return [...wanted.flatMap((line, at) => lineFaults(`${path}[${String(at)}]`, line, found[at])), ...extra];
}

function documentFaults(path: string, wanted: ExpectedDocument, found: QuoteDocument | undefined): string[] {
  if (!found) return [`${path}: missing`];
  const { items, optional, reconciled, ...fields } = wanted;
  return [
    ...differs(path, fields, found),
    ...linesFaults(`${path}.items`, items, found.items),
    ...(optional ? linesFaults(`${path}.optional`, optional, found.optional) : []),
    ...(reconciled === undefined ? [] : differs(`${path}.reconciliation`, { reconciled }, found.reconciliation)),
  ];
}

/** Everything in which a result differs from what was expected. */
export function faults(expected: Expected, result: ImportResult): string[] {
  if ("error" in result)
    return result.error === expected.error ? [] : [`error ${result.error}, want ${expected.error ?? "none"}`];
  if (expected.error !== undefined) return [`no error, want ${expected.error}`];
  const codes = new Set([...result.warnings, ...result.documents.flatMap(({ warnings }) => warnings)]);
  const documents = expected.documents ?? [];
  return [
    ...(expected.documents && result.documents.length !== documents.length
      ? [`${String(result.documents.length)} documents, want ${String(documents.length)}`]
      : []),
    ...documents.flatMap((document, at) => documentFaults(`documents[${String(at)}]`, document, result.documents[at])),
    ...(expected.warnings ?? []).filter((code) => !codes.has(code)).map((code) => `no warning ${code}`),
    ...(expected.silent ?? []).filter((code) => codes.has(code)).map((code) => `warning ${code}`),
    ...(expected.encoding === undefined || expected.encoding === result.encoding
      ? []
      : [`encoding ${String(result.encoding)}`]),
    ...(expected.needsUserChoice === undefined || expected.needsUserChoice === result.needsUserChoice
      ? []
      : ["needsUserChoice"]),
  ];
}
