/** `npm run -s rules`: every number of the rule data with its source, as JSON. */
import { citedNumbers } from "../src/engine";
import { industries, programmes } from "../src/rules";

const numbers = [
  ...programmes.flatMap((programme) => citedNumbers(programme, String(programme.year))),
  ...citedNumbers(industries, "industries"),
].map(({ path, value, source }) => ({ path, value, ...source }));

process.stdout.write(`${JSON.stringify({ numbers }, null, 2)}\n`);
