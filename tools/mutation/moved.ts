/**
 * Packed and run by `tools/figures.ts`: `PATH STEP` moves one figure of the rules before anything has read it, answers
 * every golden row, and prints the numbers of the rows that notice.
 */
import { isDeepStrictEqual } from "node:util";
import { industries, programmes, type Cited, type Ratio } from "../../src/rules";

type Figure = number | string | Ratio;

const day = 86_400_000;

/** A unit for a number, a percentage point for a ratio, a day for a date. */
function moved(figure: Figure, step: number): Figure {
  if (typeof figure === "number") return figure + step;
  if (typeof figure === "string") return new Date(Date.parse(figure) + step * day).toISOString().slice(0, 10);
  const { numerator, denominator } = figure;
  return { numerator: numerator * 100 + step * denominator, denominator: denominator * 100 };
}

const [path = "", step = "1"] = process.argv.slice(2);
const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
const root: object = { industries, ...Object.fromEntries(programmes.map((each) => [each.year, each])) };
const parent = keys.slice(0, -1).reduce<object>((inside, key) => (inside as Record<string, object>)[key] ?? {}, root);
const place = parent as Record<string, Cited<Figure>>;
const key = keys.at(-1) ?? "";
const cited = place[key];
if (cited === undefined) throw new Error(`There is no figure ${path}.`);
place[key] = { ...cited, value: moved(cited.value, Number(step)) };

const { answerOf, roundsOf } = await import("../../test/golden/answers");
const { readAll, readDeadlines } = await import("../../test/golden/read");

const rows = readAll().filter((each) => !isDeepStrictEqual(answerOf(each), each.expected));
const calls = readDeadlines().filter((each) => {
  const rounds = each.rounds.map(({ round, serial }) => ({ round, serial }));
  return !isDeepStrictEqual(roundsOf(each), rounds);
});
process.stdout.write([...rows.map(({ id }) => id), ...calls.map(({ formula }) => formula)].join(" "));
