import { compact } from "./text";

/** The 登録番号 in a text: T and 13 digits. */
export function registrationNumberIn(text: string): string | null {
  const match = /T-?(\d{13})(?!\d)/i.exec(compact(text).replace(/(?<=\d)-(?=\d)/g, ""));
  return match ? `T${match[1] ?? ""}` : null;
}

/** The check digit of a 法人番号: 9 − (weighted sum of the twelve digits mod 9), weights 1 and 2 from the right. */
export function hasValidCheckDigit(registrationNumber: string): boolean {
  const digits = [...registrationNumber.slice(1)].map(Number);
  const sum = digits.slice(1).reduceRight((all, digit, index) => all + digit * ((12 - index) % 2 === 0 ? 2 : 1), 0);
  return digits[0] === 9 - (sum % 9);
}
