/** `npm run -s rules`: every number of the rule data with its source, as JSON. */
import { allFigures } from "./allFigures";

const numbers = allFigures.map(({ path, value, source }) => ({ path, value, ...source }));

process.stdout.write(`${JSON.stringify({ numbers }, null, 2)}\n`);
