/** `npm run -s recalc -- IN.xlsx [OUT.xlsx]`: recalculates the ITSUBSIDY formulas of workbooks and nothing else. */
import { recalculationText } from "../src/text";
import { readCommand, usageLanguage } from "./recalc/command";
import { exitCodes, run } from "./recalc/run";

const command = readCommand(process.argv.slice(2), process.env);

if (command === null) {
  process.stderr.write(`${recalculationText.usage[usageLanguage(process.env)]}\n`);
  process.exitCode = exitCodes.usage;
} else process.exitCode = await run(command, (text) => process.stderr.write(text));
