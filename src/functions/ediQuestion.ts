import type { EdiCosts } from "../engine";
import type { Programme, Size } from "../rules";
import { ArgumentError, readNumber, readSize, readYear, readYen } from "./arguments";

/** Both counts or neither; the receiving companies among all. */
function readAccounts(smeAccounts: unknown, allAccounts: unknown): EdiCosts["accounts"] {
  const sme = readNumber("smeAccounts", smeAccounts, "accounts");
  const all = readNumber("allAccounts", allAccounts, "accounts");
  if (sme === null && all === null) return null;
  if (sme === null || all === null)
    throw new ArgumentError(sme === null ? "smeAccounts" : "allAccounts", "", "accounts-both");
  if (all === 0) throw new ArgumentError("allAccounts", "0", "accounts-positive");
  if (sme > all) throw new ArgumentError("smeAccounts", String(sme), "accounts-within", { all });
  return { sme, all };
}

/** Reads the arguments of EDI. */
export function readEdi(
  fee: unknown,
  size: unknown,
  smeAccounts: unknown,
  allAccounts: unknown,
  year: unknown,
): { readonly programme: Programme; readonly size: Size; readonly costs: EdiCosts } {
  const accounts = readAccounts(smeAccounts, allAccounts);
  const programme = readYear("year", year);
  const read = readSize("size", size);
  return { programme, size: read, costs: { fee: readYen("fee", fee), accounts } };
}
