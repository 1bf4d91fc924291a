import { oracleMinWage, oracleSize } from "./applicant";
import * as read from "./arguments";
import { analysisMonths, cloudMonths } from "./figures";
import { oracleAmount, oracleCost, oracleEdi, oracleGroup, oracleInvoice, oracleQuote } from "./oracle";
import type { Answer, Question, QuoteLine } from "./oracle";
import type { Argument, Expected, GoldenCase, Outcome } from "../golden/read";

/** What the oracle says to a golden case: the value of the cell and, for a subsidy, the outcome. */
export interface Said {
  readonly value: Expected;
  readonly outcome: Outcome | null;
}

type Arguments = readonly (Argument | undefined)[];

const notAvailable = { error: "#N/A" } as const;
const plain = (value: Expected): Said => ({ value, outcome: null });

function said({ outcome, amount }: Answer): Said {
  return { outcome, value: outcome === "undetermined" ? notAvailable : Number(amount) };
}

const refusal: Said = { outcome: "refused", value: 0 };

/** The applicant's arguments of AMOUNT and its kin; null where the frame is no frame of that year, or the group's. */
function question([frame, , size, count, year, minWage]: Arguments): Omit<Question, "cost"> | null {
  const programme = read.year(year);
  const named = read.frame(frame, programme);
  const applicant = {
    year: programme,
    size: read.size(size),
    count: read.wholeOrNull(count),
    minWage: read.flag(minWage, false),
  };
  return named === null || named.frame === "GROUP" ? null : { ...applicant, frame: named.frame, tier: named.tier };
}

function amount(args: Arguments): Said {
  const asked = question(args);
  const cost = read.yen(args[1]);
  return asked === null ? refusal : said(oracleAmount({ ...asked, cost }));
}

function derived(args: Arguments, from: (amount: number, cost: number) => number): Said {
  const { value } = amount(args);
  return plain(typeof value === "number" ? from(value, Number(read.yen(args[1]))) : value);
}

function cost(args: Arguments): Said {
  const asked = question(args);
  const smallest = asked === null ? null : oracleCost(asked, read.yen(args[1]));
  return smallest === null
    ? { outcome: "undetermined", value: notAvailable }
    : { outcome: "granted", value: Number(smallest) };
}

function invoice([software, functions, size, pc, register, year]: Arguments): Said {
  const cost = { software: read.yen(software), pc: read.yen(pc), register: read.yen(register) };
  const functionCount = read.wholeOrNull(functions);
  return said(oracleInvoice({ ...cost, year: read.year(year), functions: functionCount, size: read.size(size) }));
}

function edi([fee, size, smeAccounts, allAccounts, year]: Arguments): Said {
  const all = BigInt(read.wholeOrNull(allAccounts) ?? 1);
  const sme = BigInt(read.wholeOrNull(smeAccounts) ?? 1);
  const asked = { year: read.year(year), fee: read.yen(fee), size: read.size(size) };
  if (all === 0n || sme > all) throw new read.InputError("accounts");
  return said(oracleEdi({ ...asked, smeAccounts: sme, allAccounts: all }));
}

function group([base, analysis, members, admin, year, limit, analysisMembers]: Arguments): Said {
  read.year(year);
  const each = Array.isArray(base) ? base.flat() : [base];
  return said(
    oracleGroup({
      baseSubsidies: each.map((subsidy: Argument | undefined) => read.yen(subsidy)),
      analysisCost: read.yen(analysis),
      members: read.yen(members),
      adminCost: read.yen(admin),
      adminLimit: read.flag(limit, true),
      analysisMembers: read.yen(analysisMembers ?? members),
    }),
  );
}

const categories: Readonly<Record<string, string>> = {
  ソフトウェア購入費: "SW_LICENSE",
  クラウド利用料: "SW_CLOUD",
  対象外: "NG",
};

const codes =
  /^(SW_LICENSE|SW_CLOUD|OPT_(EXT|LINK|SEC)|SVC_(CONSULT|SETUP|SUPPORT)|HW_(PC|POS)|SEC_OTASUKE|ANALYSIS|ADMIN|NG)$/;

function quoteLine([name, amount, months]: Arguments): QuoteLine {
  const category = categories[String(name)] ?? String(name);
  if (!codes.test(category)) throw new read.InputError(`no category: ${category}`);
  const period = read.wholeOrNull(months);
  return { category, amount: read.yen(amount), months: period === null ? null : BigInt(period) };
}

function quote([lines, frame, ...applicant]: Arguments): Said {
  const asked = question([frame, null, ...applicant]);
  const read = Array.isArray(lines) ? lines.map((cells: Arguments) => quoteLine(cells)) : [];
  return asked === null ? refusal : said(oracleQuote({ ...asked, lines: read }));
}

function size([industry, capital, employees]: Arguments): Said {
  const answer = oracleSize(read.text(industry), read.yen(capital), Number(read.yen(employees)));
  if (answer === null) throw new read.InputError("industry");
  return plain(answer);
}

function minWage([qualifying, employees, months, year]: Arguments): Said {
  const [some, all] = [Number(read.yen(qualifying)), Number(read.yen(employees))];
  if (some > all) throw new read.InputError("more than all");
  return plain(oracleMinWage(read.year(year), some, all, Number(read.yen(months))) ?? notAvailable);
}

function cloudCost([fee, months, frame, year]: Arguments): Said {
  const isAnalysis = (frame ?? null) !== null && read.frame(frame, read.year(year))?.frame === "GROUP";
  const limit = isAnalysis ? analysisMonths : cloudMonths;
  const counted = read.yen(months) > limit ? limit : read.yen(months);
  return plain(Number(read.yen(fee) * counted));
}

function excludeTax([amount, rate]: Arguments): Said {
  const percent = read.yen(rate ?? 10);
  if (percent !== 10n && percent !== 8n) throw new read.InputError("tax rate");
  return plain(Number((read.yen(amount) * 100n) / (100n + percent)));
}

const functions: Readonly<Record<string, (args: Arguments) => Said>> = {
  AMOUNT: amount,
  SELFPAY: (args) => derived(args, (subsidy, paid) => paid - subsidy),
  RATE: (args) => derived(args, (subsidy, paid) => (paid === 0 ? 0 : subsidy / paid)),
  COST: cost,
  INVOICE: invoice,
  EDI: edi,
  GROUP: group,
  QUOTE: quote,
  SIZE: size,
  MINWAGE: minWage,
  CLOUDCOST: cloudCost,
  EXCLUDETAX: excludeTax,
};

/** The oracle's answer to a golden case; a table's cell is asked as the amount of its frame and year. */
export function oracleSays({ functionName, args, cell }: GoldenCase): Said {
  try {
    if (cell !== null) {
      const [paid, applicant, count, , wage] = args;
      return plain(amount([cell.frame, paid, applicant, count, cell.year, wage]).value);
    }
    const answer = functions[functionName];
    if (answer === undefined) throw new Error(`The oracle does not know ${functionName}.`);
    return answer(args);
  } catch (error) {
    if (!(error instanceof read.InputError)) throw error;
    return { outcome: "input error", value: { error: "#VALUE!" } };
  }
}
