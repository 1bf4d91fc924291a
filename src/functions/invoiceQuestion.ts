import { invoiceQuestion, type Hardware } from "../engine";
import { readCount, readSize, readYear, readYen } from "./arguments";

/** Reads the arguments of INVOICE: the software as a question, the hardware beside it. */
export function readInvoice(
  software: unknown,
  functions: unknown,
  isSmall: unknown,
  pc: unknown,
  register: unknown,
  year: unknown,
): { readonly question: ReturnType<typeof invoiceQuestion>; readonly hardware: Hardware } {
  const cost = readYen("software", software);
  const hardware = { pc: readYen("pc", pc), register: readYen("register", register) };
  const count = readCount("functions", functions);
  const question = invoiceQuestion(readYear("year", year), readSize("isSmall", isSmall), count, cost);
  return { question, hardware };
}
