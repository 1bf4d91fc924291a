/** Reads "120,000", "１２０，０００円" or "¥120,000"; null for anything that is no whole number within the limits. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/^¥\s*/, "")
    .replace(/\s*円$/, "");
  if (!/^\d{1,3}(,\d{3})+$|^\d+$/.test(plain)) return null;
  const number = Number(plain.replaceAll(",", ""));
  return number >= least && number <= most ? number : null;
}
